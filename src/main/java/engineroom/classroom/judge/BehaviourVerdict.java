package engineroom.classroom.judge;

import engineroom.classroom.course.CourseBehaviour;
import engineroom.classroom.judge.message.TestResult;
import java.util.List;

/**
 * Whether an engine shows a behaviour.
 *
 * @param statement what the book states
 * @param tests the tests that show it, as {@code Class#method}
 * @param failed the results that speak against it
 * @param missing how many of the tests did not run
 */
public record BehaviourVerdict(
    CourseBehaviour statement, List<String> tests, List<TestResult> failed, int missing) {

  /** True if a test did not run and none failed: whether the engine shows it is not known. */
  public boolean unknown() {
    return failed.isEmpty() && missing > 0;
  }

  /** True if every test ran and passed. */
  public boolean passed() {
    return failed.isEmpty() && missing == 0 && !tests.isEmpty();
  }
}
