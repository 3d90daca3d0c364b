package engineroom.replay;

/** A script that cannot be read or played; the message says where and what was expected. */
public final class ScriptException extends Exception {

  private static final long serialVersionUID = 1L;

  ScriptException(String message) {
    super(message);
  }

  ScriptException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same complaint, with the place in front of it. */
  ScriptException in(String place) {
    return new ScriptException(place + ": " + getMessage(), this);
  }
}
