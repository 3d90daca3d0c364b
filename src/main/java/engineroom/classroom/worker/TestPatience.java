package engineroom.classroom.worker;

/**
 * How long a test may go on.
 *
 * @param limit how long it may take, in milliseconds
 */
record TestPatience(long limit) {

  /** How many times its limit a test is given whose processor others have. */
  private static final int MOST = 6;

  /**
   * Whether a test has had its time.
   *
   * @param millis how long it has been going on
   * @param used how much of that its thread has had a processor, in milliseconds
   * @param state what its thread does
   */
  boolean isOver(long millis, long used, Thread.State state) {
    return millis >= limit && !isStarved(millis, used, state);
  }

  /** Whether it is the machine that lets the test wait: others have its processors. */
  private boolean isStarved(long millis, long used, Thread.State state) {
    return state == Thread.State.RUNNABLE && used < limit / 2 && millis < MOST * limit;
  }
}
