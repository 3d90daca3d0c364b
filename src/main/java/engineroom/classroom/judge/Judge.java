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

/**
 * Asks a worker, and has another one ready when that one is stuck or spent. Before a worker is
 * believed it must refuse a planted mistake.
 */
public final class Judge implements AutoCloseable {

  /** How long a test may take unless said otherwise. */
  public static final Duration LIMIT = Duration.ofSeconds(5);

  private static final int TRIES = 4;

  private final CourseFolder course;
  private final Duration limit;
  private final Optional<Calibration> calibration;
  private final Allowance allowance;
  private final WorkerSupply supply;
  private volatile WorkerProcess worker;
  private boolean calibrated;
  private int calibrations;

  /**
   * A judge; its worker starts at once, in the background.
   *
   * @param course what is taught
   * @param limit how long a test may take
   */
  public Judge(CourseFolder course, Duration limit) {
    this(course, limit, Allowance.unlimited());
  }

  /**
   * The same, for an engine whose runs have a time together.
   *
   * @param allowance that time
   */
  public Judge(CourseFolder course, Duration limit, Allowance allowance) {
    this(course, limit, allowance, WorkerSupply.ofThisProgram());
  }

  Judge(CourseFolder course, Duration limit, Allowance allowance, WorkerSupply supply) {
    this.course = course;
    this.limit = limit;
    this.allowance = allowance;
    this.supply = supply;
    this.calibration = Calibration.of(course);
    try {
      worker = supply.take(course);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replaceWorker() {
    worker.close();
    try {
      worker = new WorkerProcess(course);
      calibrated = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Examines a student's engine, up to a test that is stuck. */
  public WorkerFindings student(Path workspace, Examination asked) throws InterruptedException {
    return ask(request(workspace, true, asked));
  }

  /** The same, and goes on behind a test that is stuck, a few times. */
  public synchronized WorkerFindings patient(Path workspace, Examination asked)
      throws InterruptedException {
    return patient(request(workspace, true, asked));
  }

  /** The same, with the methods that wait to be written left as they are. */
  public synchronized WorkerFindings patientUnfilled(Path workspace, Examination asked)
      throws InterruptedException {
    return patient(request(workspace, false, asked));
  }

  private WorkerFindings patient(WorkerRequest.Behaviours whole) throws InterruptedException {
    WorkerRequest.Behaviours rest = whole;
    WorkerFindings findings = ask(rest);
    WorkerFindings last = findings;
    for (int i = 1; i < TRIES && last.isStuck() && !allowance.isSpent(); i++) {
      rest = last.rest(rest);
      last = ask(rest);
      findings.add(last);
    }
    return findings;
  }

  /** The same, with the methods that wait to be written left as they are. */
  public WorkerFindings unfilled(Path workspace, Examination asked) throws InterruptedException {
    return ask(request(workspace, false, asked));
  }

  private WorkerRequest.Behaviours request(Path workspace, boolean filled, Examination asked) {
    return request(new JudgedEngine.OfStudent(workspace.toAbsolutePath(), filled), asked);
  }

  private WorkerRequest.Behaviours request(JudgedEngine engine, Examination asked) {
    return new WorkerRequest.Behaviours(
        engine, asked.behaviours(), asked.cases(), List.of(), limit.toMillis());
  }

  /** Plays all that was recorded from the original to a student's engine. */
  public WorkerFindings replays(Path workspace) throws InterruptedException {
    return ask(new WorkerRequest.Replays(workspace.toAbsolutePath(), limit.toMillis()));
  }

  /** Examines the port with an answer put into it, up to a test that is stuck. */
  public WorkerFindings answer(Path answer, Examination asked) throws InterruptedException {
    return ask(request(engineWith(answer), asked));
  }

  private static JudgedEngine engineWith(Path answer) {
    return new JudgedEngine.OfPort(Optional.of(answer.toAbsolutePath()));
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

  /** The same in a JVM in which nothing has run but a planted mistake. */
  public synchronized WorkerFindings huntAfresh(Optional<Path> broken, Path test)
      throws InterruptedException {
    if (!worker.isUntried()) {
      replaceWorker();
    }
    return hunt(broken, test);
  }

  /** How many planted mistakes were refused so far: one by each worker that was asked. */
  public synchronized int calibrations() {
    return calibrations;
  }

  private void calibrate(Calibration planted) throws InterruptedException {
    WorkerFindings findings =
        worker.ask(request(engineWith(planted.answer()), planted.asked()), allowance);
    if (!findings.isEarly()) {
      planted.check(findings);
      calibrations++;
    }
  }

  private synchronized WorkerFindings ask(WorkerRequest request) throws InterruptedException {
    if (allowance.isSpent()) {
      WorkerFindings nothing = new WorkerFindings();
      nothing.endedEarly();
      return nothing;
    }
    awaitWorker();
    if (request.triesAnything()) {
      awaitCalibration();
    }
    WorkerFindings findings = worker.ask(request, allowance);
    if (findings.spent() || findings.isStuck()) {
      replaceWorker();
    }
    return findings;
  }

  private void awaitWorker() throws InterruptedException {
    if (!worker.alive()) {
      replaceWorker();
    }
    worker.awaitReady();
  }

  private void awaitCalibration() throws InterruptedException {
    if (!calibrated) {
      calibrated = true;
      if (calibration.isPresent()) {
        calibrate(calibration.get());
      }
    }
  }

  /** Has the worker refuse its planted mistake now, so that nobody waits for it later. */
  public synchronized void prepare() throws InterruptedException {
    if (!allowance.isSpent()) {
      awaitWorker();
      awaitCalibration();
    }
  }

  /** Gives the worker back; one that is still being asked something is ended. */
  @Override
  public void close() {
    if (worker.isIdle()) {
      supply.giveBack(course, worker);
    } else {
      worker.close();
    }
  }
}
