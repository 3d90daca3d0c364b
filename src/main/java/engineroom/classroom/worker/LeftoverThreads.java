package engineroom.classroom.worker;

import engineroom.classroom.judge.message.WorkerEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Threads that the student's code has started and that its tests have not ended. */
final class LeftoverThreads {

  private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

  /**
   * Tells of them. A JVM in which one of them does anything but wait had better be replaced: it
   * would take its time from tests to come.
   */
  void tell(EventChannel channel) {
    Map<Thread, String> left =
        Thread.getAllStackTraces().entrySet().stream()
            .filter(entry -> !before.contains(entry.getKey()))
            .filter(entry -> place(entry) != null)
            .collect(Collectors.toMap(Map.Entry::getKey, LeftoverThreads::place));
    if (left.isEmpty()) {
      return;
    }
    String places = left.values().stream().distinct().sorted().collect(Collectors.joining(", "));
    channel.tell(WorkerEvent.NOTE, "your code leaves threads behind that do not end, at " + places);
    if (left.keySet().stream().anyMatch(thread -> thread.getState() == Thread.State.RUNNABLE)) {
      channel.tell(WorkerEvent.SPENT, "");
    }
  }

  /** The innermost line of the engine that a thread is in, or null. */
  private static String place(Map.Entry<Thread, StackTraceElement[]> thread) {
    return Arrays.stream(thread.getValue())
        .filter(frame -> FailurePlaces.isEngine(frame.getClassName()))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse(null);
  }
}
