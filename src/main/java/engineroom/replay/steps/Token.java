package engineroom.replay.steps;

/**
 * A word, a value or a sign of a line.
 *
 * @param kind which of them
 * @param text as it stands in the line
 * @param value what it stands for, if it is a value
 * @param start its first character's place in the line, counted from 0
 * @param end the place behind its last character
 */
record Token(Kind kind, String text, Object value, int start, int end) {

  /** As much of a token as a complaint shows. */
  private static final int LONGEST = 40;

  /** What a token can be. */
  enum Kind {
    /** A word of a sentence, or a name. */
    WORD,

    /** A value in JSON. */
    VALUE,

    /** A comma, a colon, or the arrow before an answer. */
    SIGN,

    /** What stands behind the last one. */
    END
  }

  boolean is(String wordOrSign) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
  }

  /** How a complaint names it. */
  String found() {
    return switch (kind) {
      case END -> "the end of the line";
      case VALUE -> beginning();
      default -> "\"" + beginning() + "\"";
    };
  }

  private String beginning() {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean cutsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, cutsPair ? LONGEST - 1 : LONGEST) + "...";
  }
}
