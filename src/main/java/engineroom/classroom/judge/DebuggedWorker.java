package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.JudgedEngine;
import engineroom.classroom.judge.message.WorkerRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A worker that waits for a debugger, and that nothing hurries: who stands at a breakpoint has all
 * day. It runs what it is asked and nothing else, so a breakpoint is reached by the student's code.
 */
public final class DebuggedWorker implements AutoCloseable {

  private static final Duration ALL_DAY = Duration.ofDays(1);

  private final WorkerProcess worker;

  /**
   * Starts one.
   *
   * @param port where on this machine a debugger may attach
   */
  public DebuggedWorker(CourseFolder course, int port) throws IOException {
    List<String> command = WorkerCommand.of(course);
    String agent = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,quiet=y";
    command.addAll(
        1,
        List.of(
            agent + ",address=127.0.0.1:" + port,
            "-Djunit.jupiter.execution.timeout.mode=disabled"));
    worker = new WorkerProcess(command);
  }

  /** Runs the tests of behaviours on a student's engine, once a debugger has come. */
  public WorkerFindings run(Path workspace, List<String> behaviours) throws InterruptedException {
    worker.awaitReady(ALL_DAY);
    return worker.ask(
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfStudent(workspace.toAbsolutePath(), true),
            behaviours,
            List.of(),
            List.of(),
            ALL_DAY.toMillis()),
        Allowance.unlimited());
  }

  @Override
  public void close() {
    worker.close();
  }
}
