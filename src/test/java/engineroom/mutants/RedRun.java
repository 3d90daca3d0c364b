package engineroom.mutants;

/** Why a run proves nothing; the user sees the message alone. */
final class RedRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RedRun(String message) {
    super(message);
  }
}
