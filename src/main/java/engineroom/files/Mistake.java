package engineroom.files;

/**
 * What a command throws when it can read its input but make nothing of it.
 *
 * <p>The user sees the message alone, so it names the input and says what is wrong with it.
 */
public final class Mistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one that nothing caused.
   *
   * @param message one line for the user
   */
  public Mistake(String message) {
    super(message);
  }

  /**
   * Makes one with its cause, which is shown only where a stack trace is wanted.
   *
   * @param message one line for the user
   * @param cause what went wrong underneath
   */
  public Mistake(String message, Throwable cause) {
    super(message, cause);
  }
}
