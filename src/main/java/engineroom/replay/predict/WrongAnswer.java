package engineroom.replay.predict;

/**
 * A wrong answer that somebody might well give.
 *
 * @param text the answer
 * @param belief under what it would be right, as in {@code if quotes protected a blank}
 */
public record WrongAnswer(String text, String belief) {}
