package engineroom.classroom.worker;

import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.WorkerEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Threads of the student's code that are at work when its tests are over. Those that wait are
 * nobody's fault: tests leave some behind even where an engine is right.
 *
 * <p>The JVM is asked about them and not the threads, whose classes a student may have written.
 */
final class LeftoverThreads {

  private final Set<Long> before =
      Arrays.stream(ManagementFactory.getThreadMXBean().getAllThreadIds())
          .boxed()
          .collect(Collectors.toSet());

  /** Tells of them. Their JVM had better be replaced: they take their time from tests to come. */
  void tell(EventChannel channel) {
    List<String> places =
        Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(false, false))
            .filter(thread -> !before.contains(thread.getThreadId()))
            .filter(thread -> thread.getThreadState() == Thread.State.RUNNABLE)
            .map(LeftoverThreads::place)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .toList();
    if (!places.isEmpty()) {
      channel.tell(new WorkerEvent.Noted(new JudgeNote.LeftThreads(places)));
      channel.tell(new WorkerEvent.Spent());
    }
  }

  /** The innermost line of the engine that a thread is in. */
  private static Optional<String> place(ThreadInfo thread) {
    return Arrays.stream(thread.getStackTrace())
        .filter(frame -> FailurePlaces.isEngine(frame.getClassName()))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
  }
}
