package engineroom.chapters.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that a handler of a walk does, one thing after the other; the first that fails is the last.
 *
 * @param doings in order
 * @param word that it prints or reports
 * @param code with which it fails where it fails silently
 * @param length of what it reports at length
 */
record Deeds(List<Doing> doings, String word, int code, int length) {

  /** None of these ends a line but the newline, which is not among them. */
  static final String ODD_SIGNS = "one\u2028two\u2029three\ffour\rfive\u0085six\u000bseven";

  /** More often than anybody would think of. */
  static final int OFTEN = 200;

  static final List<String> PIECES = List.of("first", "\n", "", "la", "st", "\n", " ");

  private static final List<String> ENDS = List.of("\r\n", "\n\r\n", "\r", "\u2028");
  private static final int MOST_NEWLINES = 6;

  static Deeds of(Doing one) {
    return new Deeds(List.of(one), "imprim\u00e9", 3, 1);
  }

  /** For people. */
  @Override
  public String toString() {
    return doings.stream()
        .map(doing -> doing.name().toLowerCase().replace('_', ' '))
        .collect(Collectors.joining(", "))
        .concat(" ('%s', %d, %d)".formatted(word, code, length));
  }

  /** So many newlines, and not too many. */
  static String newlines(int code) {
    int choice = Math.floorMod(code, ENDS.size() + MOST_NEWLINES);
    return choice < ENDS.size() ? ENDS.get(choice) : "\n".repeat(choice - ENDS.size());
  }

  /** A format of nothing, or of a newline or two. */
  static String nothing(int code) {
    return "\n".repeat(Math.floorMod(code, 3));
  }

  /** Something that no handler should throw. */
  static RuntimeException thrown(int code) {
    return switch (Math.floorMod(code, 3)) {
      case 0 -> new IllegalStateException("boom");
      case 1 -> new UncheckedIOException("boom", new IOException());
      default -> new ArithmeticException();
    };
  }

  /** Something that nobody should throw. */
  static Error thrownError(int code) {
    return switch (Math.floorMod(code, 4)) {
      case 0 -> new AssertionError("bang");
      case 1 -> new StackOverflowError();
      case 2 -> new OutOfMemoryError("bang");
      default -> new LinkageError("bang");
    };
  }

  /** Throws what nobody says that he throws. */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> int sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
