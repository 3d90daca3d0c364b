package engineroom.classroom.worker;

import engineroom.classroom.wire.Event;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Threads that the student's code has started and that its tests have not ended. */
final class Leftovers {

  private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

  /** Tells of them; a JVM with such threads had better be replaced. */
  void tell(Channel channel) {
    List<String> places =
        Thread.getAllStackTraces().entrySet().stream()
            .filter(entry -> !before.contains(entry.getKey()))
            .map(Leftovers::place)
            .filter(place -> !place.isEmpty())
            .distinct()
            .sorted()
            .toList();
    if (!places.isEmpty()) {
      channel.tell(
          Event.NOTE,
          "your code leaves threads behind that do not end, at " + String.join(", ", places));
      channel.tell(Event.SPENT, "");
    }
  }

  private static String place(Map.Entry<Thread, StackTraceElement[]> thread) {
    return Arrays.stream(thread.getValue())
        .filter(frame -> Places.isEngine(frame.getClassName()))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
