package engineroom.classroom.judge.message;

import engineroom.classroom.course.ScriptCases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the classroom asks its worker to do. */
public sealed interface WorkerRequest {

  /** The engine to compile. */
  JudgedEngine engine();

  /** How long a test may take, in milliseconds. */
  long limit();

  /**
   * Run the tests of behaviours, and then play recorded cases.
   *
   * @param engine the engine
   * @param behaviours their ids
   * @param cases the cases
   * @param skipped tests to leave out, as {@code Class#method}
   * @param limit how long a test may take, and a case, in milliseconds
   */
  record Behaviours(
      JudgedEngine engine,
      List<String> behaviours,
      List<ScriptCases> cases,
      List<String> skipped,
      long limit)
      implements WorkerRequest {

    @Override
    public boolean triesAnything() {
      return !behaviours.isEmpty() || !cases.isEmpty();
    }
  }

  /**
   * Play all that was recorded from the original.
   *
   * @param workspace the student's folder
   * @param limit how long a case may take, in milliseconds
   */
  record Replays(Path workspace, long limit) implements WorkerRequest {

    @Override
    public JudgedEngine engine() {
      return new JudgedEngine.OfStudent(workspace, true);
    }
  }

  /**
   * Run a test that a student wrote.
   *
   * @param broken the broken engine's file; absent for the true one
   * @param test the test's file
   * @param limit how long a test may take, in milliseconds
   */
  record Hunt(Optional<Path> broken, Path test, long limit) implements WorkerRequest {

    @Override
    public JudgedEngine engine() {
      return new JudgedEngine.OfPort(broken);
    }
  }

  /** Whether anything is run, and not only compiled. */
  default boolean triesAnything() {
    return true;
  }

  /** As a line. */
  default String line() {
    return RecordJson.write(this);
  }

  /**
   * Reads a line.
   *
   * @throws BrokenMessage where it holds no request
   */
  static WorkerRequest parse(String line) {
    return RecordJson.read(WorkerRequest.class, line);
  }
}
