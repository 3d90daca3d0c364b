package engineroom.book.evidence;

/**
 * What a test run tells of one test method, all its repetitions together.
 *
 * @param status passed only if every repetition passed
 * @param millis the time of all repetitions
 */
public record Outcome(Status status, double millis) {

  static final Outcome NONE = new Outcome(Status.NOT_RUN, 0);

  Outcome and(Outcome other) {
    return new Outcome(status.worse(other.status), millis + other.millis);
  }
}
