package engineroom.book.evidence.kind;

import engineroom.book.evidence.TestOutcome;
import engineroom.book.evidence.TestStatus;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import java.util.Locale;

/**
 * A test that shows a behaviour.
 *
 * @param method the test method
 * @param outcome how it ended
 */
record ShowingTest(JavaMember method, TestOutcome outcome) {

  /** True if the test ran and passed. */
  public boolean passed() {
    return outcome.status() == TestStatus.PASSED;
  }

  /** The test's name in plain words: its display name, or its method's name taken apart. */
  public String words() {
    return method.marks().stream()
        .filter(mark -> mark.name().equals("DisplayName") && !mark.values().isEmpty())
        .map(JavaMark::values)
        .map(values -> values.getFirst())
        .findFirst()
        .orElseGet(() -> words(method.name()));
  }

  static String words(String name) {
    String apart =
        name.replace('_', ' ')
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
            .toLowerCase(Locale.ROOT);
    return apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
  }
}
