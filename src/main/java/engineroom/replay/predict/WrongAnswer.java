package engineroom.replay.predict;

/**
 * A wrong answer that somebody might well give.
 *
 * @param text the answer
 * @param belief under what it would be right, as in {@code if quotes protected a blank}
 * @param engine the small engine in which it is right, by its name; empty where there is none
 */
public record WrongAnswer(String text, String belief, String engine) {

  /** Why it would be right, in words that go behind it. */
  public String why() {
    return engine.isEmpty() ? belief : belief + ", as in the small engine `" + engine + "`";
  }
}
