package engineroom.book.evidence;

/**
 * What a test run tells of one test method, all its repetitions together.
 *
 * @param status passed only if every repetition passed
 * @param millis the time of all repetitions
 */
public record TestOutcome(TestStatus status, double millis) {

  /** That of a test of which nothing is known. */
  public static final TestOutcome NONE = new TestOutcome(TestStatus.NOT_RUN, 0);

  TestOutcome and(TestOutcome other) {
    return new TestOutcome(status.worse(other.status), millis + other.millis);
  }
}
