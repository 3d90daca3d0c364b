package engineroom.classroom.judge.message;

import java.util.List;
import java.util.Optional;

/**
 * How a test ended.
 *
 * @param test the test
 * @param ending how it ended
 * @param message what was expected and what came, or why it is stuck; no words where it passed
 * @param inEngine the lines of the engine that it failed in; the threads' stacks where it is stuck
 * @param inTest the line of the test that it failed in
 */
public record TestResult(
    RanTest test, Ending ending, String message, List<String> inEngine, Optional<String> inTest) {

  /** The ways to end. */
  public enum Ending {
    /** All it says holds. */
    PASSED,
    /** Something it says does not hold. */
    FAILED,
    /** It would not have ended by itself. */
    STUCK
  }

  /** A test that passed. */
  public static TestResult passed(RanTest test) {
    return new TestResult(test, Ending.PASSED, "", List.of(), Optional.empty());
  }

  /** A test that failed. */
  public static TestResult failed(
      RanTest test, String message, List<String> inEngine, Optional<String> inTest) {
    return new TestResult(test, Ending.FAILED, message, inEngine, inTest);
  }

  /** A test that would not have ended. */
  public static TestResult stuck(RanTest test, String why, List<String> stacks) {
    return new TestResult(test, Ending.STUCK, why, stacks, Optional.empty());
  }

  /** Which test method: {@code Class#method}. */
  public String name() {
    return test.name();
  }

  /** True if it passed. */
  public boolean passed() {
    return ending == Ending.PASSED;
  }
}
