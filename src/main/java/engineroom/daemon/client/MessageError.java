package engineroom.daemon.client;

/** An error that the daemon tells of in the midst of its answer: {@code JSONError}. */
final class MessageError extends ClientException {

  private static final long serialVersionUID = 1L;

  private final int code;

  /**
   * An error.
   *
   * @param code what a program exited with; 0 where none did
   */
  MessageError(String message, int code) {
    super(message);
    this.code = code;
  }

  /** As the end of a build: its line, and the program's own code. */
  ClientException asStatus() {
    return ofStatus(getMessage(), code == 0 ? 1 : code);
  }
}
