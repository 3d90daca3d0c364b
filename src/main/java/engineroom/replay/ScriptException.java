package engineroom.replay;

/** A script that cannot be read or played; the message says where and what was expected. */
public final class ScriptException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int step;

  /**
   * A complaint.
   *
   * @param message what was expected, and what was found
   */
  public ScriptException(String message) {
    super(message);
    this.step = 0;
  }

  /**
   * A complaint that follows from another.
   *
   * @param message where, and what was expected
   * @param cause the other
   */
  public ScriptException(String message, Throwable cause) {
    this(message, 0, cause);
  }

  private ScriptException(String message, int step, Throwable cause) {
    super(message, cause);
    this.step = step;
  }

  /** The number of the step that is at fault, in its case and from 1; 0 where it is none. */
  public int step() {
    return step;
  }

  /** The same complaint, with the place in front of it. */
  ScriptException in(String place) {
    return new ScriptException(place + ": " + getMessage(), step, this);
  }

  /** The same complaint, with the step in front of it. */
  ScriptException in(ScriptStep at) {
    return new ScriptException(at + ": " + getMessage(), at.number(), this);
  }
}
