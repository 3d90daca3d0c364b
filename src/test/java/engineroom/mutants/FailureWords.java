package engineroom.mutants;

import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/** What a failed test says, on one line. */
final class FailureWords {

  private static final int MOST = 180;

  private FailureWords() {}

  static String of(Throwable thrown) {
    if (thrown instanceof AssertionFailedError failed
        && failed.isExpectedDefined()
        && failed.isActualDefined()) {
      return "expected "
          + cut(failed.getExpected().getStringRepresentation(), MOST / 2 - 10)
          + ", was "
          + cut(failed.getActual().getStringRepresentation(), MOST / 2 - 10);
    }
    if (thrown instanceof AssertionError && thrown.getMessage() != null) {
      return cut(thrown.getMessage(), MOST);
    }
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String type = root.getClass().getSimpleName();
    return cut(root.getMessage() == null ? type : type + ": " + root.getMessage(), MOST);
  }

  private static String cut(String text, int most) {
    String line =
        text.strip()
            .replaceAll("\\R", "\\\\n")
            .replaceAll("(?:\\\\n|\\s)+\\s*", " ")
            .replaceAll("@[0-9a-f]{5,}", "")
            .strip();
    line =
        Pattern.compile("\\p{Cntrl}") // no page may hold these
            .matcher(line)
            .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    return line.length() <= most ? line : line.substring(0, most - 3).stripTrailing() + "...";
  }
}
