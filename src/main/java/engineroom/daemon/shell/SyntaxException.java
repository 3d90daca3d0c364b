package engineroom.daemon.shell;

/** A script that is not one, or not one yet. */
final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean incomplete;

  private SyntaxException(String message, boolean incomplete) {
    super(message);
    this.incomplete = incomplete;
  }

  /** It is wrong, whatever follows. */
  static SyntaxException wrong(String message) {
    return new SyntaxException("syntax error: " + message, false);
  }

  /** It is wrong unless more follows. */
  static SyntaxException incomplete(String message) {
    return new SyntaxException("syntax error: " + message, true);
  }

  /** Whether more could make it right. */
  boolean isIncomplete() {
    return incomplete;
  }
}
