package engineroom.daemon.shell;

import java.util.List;

/**
 * A word as it is written, before anything is put in for what it mentions.
 *
 * @param parts one after the other, without a gap
 */
record Word(List<Part> parts) {

  /** A stretch of a word. */
  sealed interface Part {
    /** Whether it stands in quotes, and so stays in one piece. */
    boolean quoted();
  }

  /**
   * Letters that stand for themselves.
   *
   * @param text the letters
   * @param quoted whether they are in quotes
   */
  record Literal(String text, boolean quoted) implements Part {}

  /**
   * A variable: {@code $name} or {@code ${name:-word}}.
   *
   * @param name its name, a digit, or one of {@code ?$!#@*}
   * @param operator what is asked of it: empty for its value, # for its length, or one of - = + ?
   *     perhaps after a colon
   * @param argument the word after the operator; null if there is none
   * @param quoted whether it is in quotes
   */
  record Variable(String name, String operator, Word argument, boolean quoted) implements Part {}

  /**
   * What a script writes: {@code $(script)}.
   *
   * @param script the script
   * @param quoted whether it is in quotes
   */
  record Substitution(String script, boolean quoted) implements Part {}

  /**
   * What a sum comes to: {@code $((1 + n))}.
   *
   * @param expression the sum
   * @param quoted whether it is in quotes
   */
  record Sum(Word expression, boolean quoted) implements Part {}

  /** The word's letters if it is one plain word, as keywords are; null otherwise. */
  String plain() {
    return parts.size() == 1 && parts.get(0) instanceof Literal literal && !literal.quoted()
        ? literal.text()
        : null;
  }
}
