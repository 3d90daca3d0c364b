package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.WorkerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Asks a worker, and has another one ready when that one is stuck or spent. */
public final class Judge implements AutoCloseable {

  /** How long a test may take unless said otherwise. */
  public static final Duration LIMIT = Duration.ofSeconds(5);

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
    return ask(request(workspace.toString(), "", true, WorkerRequest.BEHAVIOURS, behaviours), 1);
  }

  /** The same, and goes on behind a test that is stuck, a few times. */
  public WorkerFindings patient(Path workspace, List<String> behaviours)
      throws InterruptedException {
    return ask(
        request(workspace.toString(), "", true, WorkerRequest.BEHAVIOURS, behaviours), TRIES);
  }

  /** The same, with the methods that wait to be written left as they are. */
  public WorkerFindings unfilled(Path workspace, List<String> behaviours)
      throws InterruptedException {
    return ask(request(workspace.toString(), "", false, WorkerRequest.BEHAVIOURS, behaviours), 1);
  }

  /** Plays what was recorded from the original against a student's engine. */
  public WorkerFindings replays(Path workspace) throws InterruptedException {
    WorkerRequest request =
        request(workspace.toString(), "", true, WorkerRequest.REPLAYS, List.of());
    return ask(withLimit(request, Duration.ofSeconds(60)), 1);
  }

  /** The same against the port with an answer put into it, up to a test that is stuck. */
  public WorkerFindings answer(Path answer, List<String> behaviours) throws InterruptedException {
    String file = answer.toAbsolutePath().toString();
    return ask(request("", file, false, WorkerRequest.BEHAVIOURS, behaviours), 1);
  }

  /**
   * Runs a student's test against the port, or against a broken one.
   *
   * @param broken the broken engine's file, or null for the true one
   * @param test the test's file
   */
  public WorkerFindings hunt(Path broken, Path test) throws InterruptedException {
    String answer = broken == null ? "" : broken.toAbsolutePath().toString();
    List<String> names = List.of(test.toAbsolutePath().toString());
    return ask(request("", answer, false, WorkerRequest.HUNT, names), 1);
  }

  private WorkerRequest request(
      String engine, String answer, boolean fill, String what, List<String> names) {
    return new WorkerRequest(engine, answer, fill, what, names, List.of(), limit.toMillis());
  }

  private static WorkerRequest withLimit(WorkerRequest request, Duration limit) {
    return new WorkerRequest(
        request.engine(),
        request.answer(),
        request.fill(),
        request.what(),
        request.names(),
        request.skipped(),
        limit.toMillis());
  }

  private synchronized WorkerFindings ask(WorkerRequest request, int tries)
      throws InterruptedException {
    WorkerFindings findings = askOnce(request);
    WorkerFindings last = findings;
    WorkerRequest rest = request;
    for (int i = 1; i < tries && last.stuck(); i++) {
      rest = last.rest(rest);
      last = askOnce(rest);
      findings.add(last);
    }
    return findings;
  }

  private WorkerFindings askOnce(WorkerRequest request) throws InterruptedException {
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
