package engineroom.classroom;

/**
 * What the classroom throws when it cannot do what it is asked; the student sees the message alone,
 * so it says what is wrong and what to do.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message one sentence for the student
   */
  public Refusal(String message) {
    super(message);
  }
}
