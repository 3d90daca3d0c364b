package engineroom.classroom.judge.message;

import java.util.List;

/** A recorded case that did not go as it went in the original. */
public sealed interface CaseDifference {

  /** Which case. */
  RecordedCase played();

  /**
   * A step gave another answer.
   *
   * @param played the case
   * @param step the first such step, with its place and what it does
   * @param expected what the original gave
   * @param came what came
   * @param more how many later steps differ as well
   */
  record OtherAnswer(RecordedCase played, String step, String expected, String came, int more)
      implements CaseDifference {}

  /**
   * The case would not have ended by itself.
   *
   * @param played the case
   * @param why what keeps it
   * @param stacks the stacks of its threads
   */
  record NoEnd(RecordedCase played, String why, List<String> stacks) implements CaseDifference {}
}
