package engineroom.classroom.grade;

import java.time.Duration;

/**
 * How submissions are graded, all of them alike.
 *
 * @param points what a step is worth
 * @param test how long a test may take
 * @param whole how long all the runs of a submission may take together, on the clock and on the
 *     processors
 */
public record GradingRules(StepPoints points, Duration test, Duration whole) {

  /** How long the runs of a submission may take unless said otherwise. */
  public static final Duration WHOLE = Duration.ofMinutes(2);

  /** In one line, for whoever asks whether two grades were given by the same rules. */
  String line() {
    return points + " test " + test.toSeconds() + " s, whole " + whole.toSeconds() + " s";
  }
}
