package engineroom.replay;

/**
 * A step whose answer is not the recorded one.
 *
 * @param caseName the case
 * @param step the step, with its place and what it does
 * @param expected the recorded answer
 * @param came what the port gave
 */
public record AnswerDifference(String caseName, String step, String expected, String came) {}
