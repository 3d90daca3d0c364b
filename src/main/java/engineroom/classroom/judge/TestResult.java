package engineroom.classroom.judge;

/**
 * How a test ended.
 *
 * @param type the test's class, as the JVM names it
 * @param method the test method
 * @param display its name, or that of one of its repetitions
 * @param ending how it ended
 * @param message what was expected and what came, or why it is stuck; empty where it passed
 * @param inEngine the lines of the engine that it failed in, each on a line; may be empty
 * @param inTest the line of the test that it failed in; may be empty
 */
public record TestResult(
    String type,
    String method,
    String display,
    Ending ending,
    String message,
    String inEngine,
    String inTest) {

  /** The ways to end. */
  public enum Ending {
    /** All it says holds. */
    PASSED,
    /** Something it says does not hold. */
    FAILED,
    /** It would not have ended by itself; {@code inEngine} then holds the threads' stacks. */
    STUCK
  }

  /** Which test method: {@code Class#method}. */
  public String name() {
    return type + "#" + method;
  }

  /** True if it passed. */
  public boolean passed() {
    return ending == Ending.PASSED;
  }
}
