package engineroom.daemon.client;

/** What the daemon has refused, or that it is not there. */
final class DaemonError extends ClientException {

  private static final long serialVersionUID = 1L;

  /** The status of an answer that never came. */
  static final int NONE = -1;

  private final int answered;

  /**
   * An error.
   *
   * @param answered the HTTP status; {@link #NONE} where there was no answer
   */
  DaemonError(String message, int answered) {
    super(message);
    this.answered = answered;
  }

  /** The HTTP status; {@link #NONE} where there was no answer. */
  int answered() {
    return answered;
  }
}
