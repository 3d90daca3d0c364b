package engineroom.classroom.pack;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.Judge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Several judges, who work side by side on what does not depend on each other. */
final class JudgesBench implements AutoCloseable {

  /** A judge's worker has 256 MB, and a processor is busy with it. */
  private static final int MOST = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final List<Judge> judges = new ArrayList<>();
  private final BlockingQueue<Judge> idle = new LinkedBlockingQueue<>();

  /** Something to ask a judge. */
  @FunctionalInterface
  interface Case<T> {
    T before(Judge judge) throws InterruptedException;
  }

  /**
   * As many judges as there are processors, and no more than cases.
   *
   * @param limit how long a test may take
   */
  JudgesBench(CourseFolder course, Duration limit, int cases) {
    for (int i = 0; i < Math.min(MOST, cases); i++) {
      judges.add(new Judge(course, limit));
    }
    idle.addAll(judges);
  }

  /** Brings each case before whoever is idle, and tells what came of them in their order. */
  <T> void hear(List<Case<T>> cases, Consumer<T> told) throws InterruptedException {
    ExecutorService hands = Executors.newFixedThreadPool(Math.max(1, judges.size()));
    try {
      List<Future<T>> heard = cases.stream().map(one -> hands.submit(() -> hear(one))).toList();
      for (Future<T> one : heard) {
        told.accept(one.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hands.shutdownNow();
    }
  }

  private <T> T hear(Case<T> one) throws InterruptedException {
    Judge judge = idle.take();
    try {
      return one.before(judge);
    } finally {
      idle.add(judge);
    }
  }

  /** How many planted mistakes their workers were given and refused, one each. */
  int calibrations() {
    return judges.stream().mapToInt(Judge::calibrations).sum();
  }

  @Override
  public void close() {
    judges.forEach(Judge::close);
  }
}
