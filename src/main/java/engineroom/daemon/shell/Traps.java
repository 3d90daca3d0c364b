package engineroom.daemon.shell;

import engineroom.daemon.kernel.Signals;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a shell does when a signal comes; 0 is its own end. */
final class Traps {

  private final Map<Integer, String> actions = new TreeMap<>();
  private final boolean interactive;

  Traps(boolean interactive) {
    this.interactive = interactive;
  }

  /** What a child is left with: what is to do nothing. */
  Traps forChild() {
    Traps child = new Traps(false);
    ignored().forEach(signal -> child.set(signal, ""));
    return child;
  }

  /** The script for a signal; null for none. */
  String action(int signal) {
    return actions.get(signal);
  }

  /** Does this from now on; null for what is done by default. */
  void set(int signal, String action) {
    if (action == null) {
      actions.remove(signal);
    } else {
      actions.put(signal, action);
    }
  }

  /** By number. */
  Map<Integer, String> actions() {
    return actions;
  }

  /** The signals that the shell has to hear of. */
  Set<Integer> caught() {
    Set<Integer> caught = new TreeSet<>();
    actions.forEach(
        (signal, action) -> {
          if (signal != 0 && !action.isEmpty()) {
            caught.add(signal);
          }
        });
    if (interactive && !actions.containsKey(Signals.INT)) {
      caught.add(Signals.INT);
    }
    return caught;
  }

  /** The signals that are to do nothing. */
  Set<Integer> ignored() {
    Set<Integer> ignored = new TreeSet<>(actions.keySet());
    ignored.removeAll(caught());
    ignored.remove(0);
    return ignored;
  }
}
