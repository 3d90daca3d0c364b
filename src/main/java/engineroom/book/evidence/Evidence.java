package engineroom.book.evidence;

import engineroom.book.exercise.Exercise;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoRange;
import java.util.List;

/**
 * A behaviour and all that stands behind it.
 *
 * @param behaviour the behaviour
 * @param go the lines of the original
 * @param java the members of the port
 * @param tests the tests that show it
 * @param prices what it costs, as far as that was measured
 * @param exercises what practises it
 */
public record Evidence(
    Behaviour behaviour,
    List<GoRange> go,
    List<JavaMember> java,
    List<TestProof> tests,
    List<Price> prices,
    List<Exercise> exercises) {

  /** True if at least one test ran and passed, and none failed. */
  public boolean proven() {
    return tests.stream().anyMatch(TestProof::passed)
        && tests.stream().noneMatch(test -> test.outcome().status() == TestStatus.FAILED);
  }
}
