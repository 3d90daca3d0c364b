package engineroom.replay;

/** A script that cannot be read or played; the message says where and what was expected. */
public final class ScriptException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A complaint.
   *
   * @param message what was expected, and what was found
   */
  public ScriptException(String message) {
    super(message);
  }

  /**
   * A complaint that follows from another.
   *
   * @param message where, and what was expected
   * @param cause the other
   */
  public ScriptException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same complaint, with the place in front of it. */
  ScriptException in(String place) {
    return new ScriptException(place + ": " + getMessage(), this);
  }
}
