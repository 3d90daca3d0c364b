package engineroom.daemon.kernel;

/** A process that cannot be started, in the words of Go's {@code os/exec}. */
public final class StartException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** No program has that name, or that path. */
    NOT_FOUND,
    /** It is a directory, or nobody may run it. */
    NOT_PERMITTED,
    /** It may be run, and is no program. */
    NO_PROGRAM,
    /** What is around it is wrong: its user, its directory. */
    BAD_SURROUNDINGS
  }

  private final Reason reason;

  StartException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why it cannot be started. */
  public Reason reason() {
    return reason;
  }
}
