package engineroom.soak;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** What became of every run that was asked for, and of every handler that was called. */
final class JobAccount {

  final LongAdder asked = new LongAdder();
  final LongAdder refused = new LongAdder();
  final LongAdder unknown = new LongAdder();
  final LongAdder went = new LongAdder();
  final LongAdder failed = new LongAdder();
  final LongAdder panicked = new LongAdder();
  final LongAdder started = new LongAdder();
  final LongAdder finished = new LongAdder();
  final LongAdder callbacks = new LongAdder();

  /** What does not add up, in words; empty where all does. */
  String complaint(long registeredCallbacks) {
    long handled = went.sum() + failed.sum() + panicked.sum();
    StringBuilder wrong = new StringBuilder();
    check(wrong, "asked = refused + unknown + handled", asked.sum(), ends() + handled);
    check(wrong, "every handler that starts finishes", started.sum(), finished.sum());
    check(wrong, "a handler for each run that has one", started.sum(), handled);
    check(wrong, "every callback once", registeredCallbacks, callbacks.sum());
    return wrong.toString();
  }

  private long ends() {
    return refused.sum() + unknown.sum();
  }

  private static void check(StringBuilder wrong, String law, long one, long other) {
    if (one != other) {
      wrong.append(law).append(": ").append(one).append(" and ").append(other).append('\n');
    }
  }

  Map<String, Long> numbers() {
    return new TreeMap<>(
        Map.of(
            "runs asked for", asked.sum(),
            "refused, since the engine was shut down", refused.sum(),
            "without a handler", unknown.sum(),
            "gone well", went.sum(),
            "failed", failed.sum(),
            "panicked", panicked.sum(),
            "callbacks called, each once", callbacks.sum()));
  }
}
