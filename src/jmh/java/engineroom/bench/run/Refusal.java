package engineroom.bench.run;

/** Why nothing is measured, or nothing accepted; the user sees the message alone. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
