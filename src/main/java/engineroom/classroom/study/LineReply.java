package engineroom.classroom.study;

import java.util.Locale;

/** What comes of a question about a student's own lines. */
public enum LineReply {
  /** The student knew. */
  RIGHT,
  /** The student took another answer. */
  WRONG,
  /** The student did not want to. */
  SKIPPED;

  /** What an answer comes to, by the number that was given; any other text skips the question. */
  public static LineReply of(LineQuestion question, String typed) {
    boolean chosen = typed.matches("[1-9]") && Integer.parseInt(typed) <= question.choices();
    if (!chosen) {
      return SKIPPED;
    }
    return Integer.parseInt(typed) == question.right() ? RIGHT : WRONG;
  }

  /** As a word of the progress's file. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
