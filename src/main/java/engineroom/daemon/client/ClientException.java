package engineroom.daemon.client;

/** The end of a command that did not go well. */
class ClientException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int FAILED = 1;

  private final String level;
  private final int status;

  private ClientException(String level, String message, int status) {
    super(message, null, false, false);
    this.level = level;
    this.status = status;
  }

  /** An error: the client logs it and exits with 1. */
  ClientException(String message) {
    this("FATA", message, FAILED);
  }

  /** The end of a command that has said all there is to say: {@code os.Exit}. */
  static ClientException exit(int status) {
    return new ClientException("", "", status);
  }

  /** A {@code StatusError}: its line, if it has one, is no error to the log. */
  static ClientException ofStatus(String message, int status) {
    return new ClientException(message.isEmpty() ? "" : "INFO", message, status);
  }

  /** What the client's process exits with. */
  int status() {
    return status;
  }

  /**
   * The line for the log, as it looks at a terminal, without colour and padding; empty for none.
   *
   * @param seconds how long the client has run
   */
  String line(long seconds) {
    if (level.isEmpty()) {
      return "";
    }
    String digits = String.valueOf(seconds);
    return level
        + "["
        + "0".repeat(Math.max(0, 4 - digits.length()))
        + digits
        + "] "
        + getMessage();
  }
}
