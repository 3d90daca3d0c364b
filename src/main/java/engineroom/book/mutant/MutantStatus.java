package engineroom.book.mutant;

/** What became of a mutant. */
public enum MutantStatus {
  /** A test failed that passes without it. */
  KILLED("killed"),
  /** A test did not end that ends without it, and none failed. */
  TIMED_OUT("timed out"),
  /** All tests that reach its lines passed. */
  SURVIVED("survived"),
  /** No test reaches its lines. */
  NOT_COVERED("not covered"),
  /** It survives because it changes nothing that could be seen; a person says why. */
  EQUIVALENT("equivalent");

  private final String words;

  MutantStatus(String words) {
    this.words = words;
  }

  /** The status in words. */
  public String words() {
    return words;
  }

  /** True if a test noticed. */
  public boolean noticed() {
    return this == KILLED || this == TIMED_OUT;
  }
}
