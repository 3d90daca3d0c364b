package engineroom.daemon.shell;

/** What a script is made of. */
sealed interface Token {

  /**
   * A word.
   *
   * @param word its parts
   */
  record OfWord(Word word) implements Token {}

  /**
   * An operator: {@code ;}, {@code &&}, a line's end.
   *
   * @param text the operator
   */
  record Operator(String text) implements Token {}

  /**
   * The beginning of a redirection: {@code 2>}.
   *
   * @param descriptor what is redirected
   * @param operator how
   */
  record Arrow(int descriptor, String operator) implements Token {}

  /** The end of the script. */
  record End() implements Token {}
}
