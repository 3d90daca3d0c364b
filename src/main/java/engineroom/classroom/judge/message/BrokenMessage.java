package engineroom.classroom.judge.message;

/** A line is no message: one of the two JVMs is at fault, or somebody speaks in between. */
public final class BrokenMessage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenMessage(String message) {
    super(message);
  }

  BrokenMessage(String message, Throwable cause) {
    super(message, cause);
  }
}
