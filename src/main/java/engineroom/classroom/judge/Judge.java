package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.JudgedEngine;
import engineroom.classroom.judge.message.WorkerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks a worker, and has another one ready when that one is stuck or spent. */
public final class Judge implements AutoCloseable {

  /** How long a test may take unless said otherwise. */
  public static final Duration LIMIT = Duration.ofSeconds(5);

  private static final Duration ALL_REPLAYS = Duration.ofSeconds(60);
  private static final int TRIES = 4;

  private final CourseFolder course;
  private final Duration limit;
  private WorkerProcess worker;
  private boolean fresh;

  /**
   * A judge; its worker starts at once, in the background.
   *
   * @param course what is taught
   * @param limit how long a test may take
   */
  public Judge(CourseFolder course, Duration limit) {
    this.course = course;
    this.limit = limit;
    startWorker();
  }

  private void startWorker() {
    try {
      worker = new WorkerProcess(course);
      fresh = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the tests of behaviours against a student's engine, up to one that is stuck. */
  public WorkerFindings student(Path workspace, List<String> behaviours)
      throws InterruptedException {
    return ask(behaviours(workspace, true, behaviours));
  }

  /** The same, and goes on behind a test that is stuck, a few times. */
  public synchronized WorkerFindings patient(Path workspace, List<String> behaviours)
      throws InterruptedException {
    WorkerRequest.Behaviours rest = behaviours(workspace, true, behaviours);
    WorkerFindings findings = ask(rest);
    WorkerFindings last = findings;
    for (int i = 1; i < TRIES && last.stuck(); i++) {
      rest = last.rest(rest);
      last = ask(rest);
      findings.add(last);
    }
    return findings;
  }

  /** The same, with the methods that wait to be written left as they are. */
  public WorkerFindings unfilled(Path workspace, List<String> behaviours)
      throws InterruptedException {
    return ask(behaviours(workspace, false, behaviours));
  }

  private WorkerRequest.Behaviours behaviours(Path workspace, boolean filled, List<String> wanted) {
    return behaviours(new JudgedEngine.OfStudent(workspace.toAbsolutePath(), filled), wanted);
  }

  private WorkerRequest.Behaviours behaviours(JudgedEngine engine, List<String> wanted) {
    return new WorkerRequest.Behaviours(engine, wanted, List.of(), limit.toMillis());
  }

  /** Plays what was recorded from the original against a student's engine. */
  public WorkerFindings replays(Path workspace) throws InterruptedException {
    return ask(new WorkerRequest.Replays(workspace.toAbsolutePath(), ALL_REPLAYS.toMillis()));
  }

  /** Runs tests against the port with an answer put into it, up to a test that is stuck. */
  public WorkerFindings answer(Path answer, List<String> behaviours) throws InterruptedException {
    Optional<Path> variant = Optional.of(answer.toAbsolutePath());
    return ask(behaviours(new JudgedEngine.OfPort(variant), behaviours));
  }

  /**
   * Runs a student's test against the port, or against a broken one.
   *
   * @param broken the broken engine's file; absent for the true one
   * @param test the test's file
   */
  public WorkerFindings hunt(Optional<Path> broken, Path test) throws InterruptedException {
    return ask(
        new WorkerRequest.Hunt(
            broken.map(Path::toAbsolutePath), test.toAbsolutePath(), limit.toMillis()));
  }

  private synchronized WorkerFindings ask(WorkerRequest request) throws InterruptedException {
    if (!worker.alive()) {
      worker.close();
      startWorker();
    }
    if (fresh) {
      worker.awaitReady();
      fresh = false;
    }
    WorkerFindings findings = worker.ask(request);
    if (findings.spent() || findings.stuck()) {
      worker.close();
      startWorker();
    }
    return findings;
  }

  @Override
  public synchronized void close() {
    worker.close();
  }
}
