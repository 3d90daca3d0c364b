package engineroom.book.example;

/** An example did not run to its end. */
final class ExampleFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * What happened, and where.
   *
   * @param line the line of the example's source; 0 where none is to blame
   */
  ExampleFailed(String message, int line) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
