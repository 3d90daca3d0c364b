package engineroom.classroom.worker;

import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.WorkerEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Threads of the student's code that are at work when its tests are over. Those that wait are
 * nobody's fault: tests leave some behind even where an engine is right.
 */
final class LeftoverThreads {

  private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

  /** Tells of them. Their JVM had better be replaced: they take their time from tests to come. */
  void tell(EventChannel channel) {
    Map<Thread, String> left = new HashMap<>();
    Thread.getAllStackTraces()
        .forEach(
            (thread, frames) -> {
              if (!before.contains(thread) && thread.getState() == Thread.State.RUNNABLE) {
                place(frames).ifPresent(place -> left.put(thread, place));
              }
            });
    if (left.isEmpty()) {
      return;
    }
    List<String> places = left.values().stream().distinct().sorted().toList();
    channel.tell(new WorkerEvent.Noted(new JudgeNote.LeftThreads(places)));
    channel.tell(new WorkerEvent.Spent());
  }

  /** The innermost line of the engine that a thread is in. */
  private static Optional<String> place(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .filter(frame -> FailurePlaces.isEngine(frame.getClassName()))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
  }
}
