package engineroom.daemon.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a shell remembers under names: its own variables, and those that its children see. */
final class Variables {

  private final Map<String, String> own;
  private final Map<String, String> exported;

  /** The shell's name, then what it was called with: {@code $0}, {@code $1}. */
  private List<String> positional;

  Variables(Map<String, String> exported, List<String> positional) {
    this(exported, positional, Map.of());
  }

  private Variables(
      Map<String, String> exported, List<String> positional, Map<String, String> own) {
    this.exported = exported;
    this.positional = List.copyOf(positional);
    this.own = new HashMap<>(own);
  }

  /** The same for a child, whose exported ones are a copy already. */
  Variables forChild(Map<String, String> copied) {
    return new Variables(copied, positional, own);
  }

  /** The value; null if there is none. */
  String get(String name) {
    if (Character.isDigit(name.charAt(0))) {
      int index = Integer.parseInt(name);
      return index < positional.size() ? positional.get(index) : null;
    }
    return own.containsKey(name) ? own.get(name) : exported.get(name);
  }

  void set(String name, String value) {
    (exported.containsKey(name) ? exported : own).put(name, value);
  }

  void unset(String name) {
    own.remove(name);
    exported.remove(name);
  }

  /** Children see it from now on. */
  void export(String name) {
    if (own.containsKey(name)) {
      exported.put(name, own.remove(name));
    }
  }

  Map<String, String> exported() {
    return exported;
  }

  /** {@code $1} and all after it. */
  List<String> arguments() {
    return positional.subList(1, positional.size());
  }

  void setArguments(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of(positional.get(0)));
    all.addAll(arguments);
    positional = all;
  }
}
