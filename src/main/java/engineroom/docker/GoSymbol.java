package engineroom.docker;

/**
 * What a file of the original declares.
 *
 * @param name its name, with the receiver's type where it has one
 * @param kind {@code func}, {@code method}, {@code type} and the like
 * @param start its first line, from 1
 * @param end its last line
 */
public record GoSymbol(String name, String kind, int start, int end) {

  /** Whether it is code that runs. */
  boolean runs() {
    return kind.equals("func") || kind.equals("method");
  }
}
