package engineroom.classroom.study;

import java.util.List;
import java.util.Optional;

/**
 * Which test fails if a line of the student's own is deleted? What is right has been found out by
 * deleting it.
 */
public final class LineQuestion {

  private static final String NONE = "none of them";

  private final OwnLine line;
  private final List<String> tests;
  private final Optional<String> failing;
  private final int failures;

  /**
   * A question.
   *
   * @param tests the names of the tests to choose from
   * @param failing the one of them that fails; absent where none does
   * @param failures how many of the step's tests fail, those that are not offered too
   */
  LineQuestion(OwnLine line, List<String> tests, Optional<String> failing, int failures) {
    this.line = line;
    this.tests = List.copyOf(tests);
    this.failing = failing;
    this.failures = failures;
  }

  /** How many answers there are to choose from: they are counted from 1. */
  public int choices() {
    return tests.size() + 1;
  }

  /** The number of the right answer. */
  public int right() {
    return failing.map(one -> tests.indexOf(one) + 1).orElse(choices());
  }

  /** What is asked, with its answers. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("A question about your own code. Which test fails if you delete ");
    text.append(line.spoken()).append("?\n\n    ").append(line.number()).append("  ");
    text.append(line.text()).append("\n\n");
    for (int i = 0; i < choices(); i++) {
      text.append("  ").append(i + 1).append("  ");
      text.append(i < tests.size() ? tests.get(i) : NONE).append('\n');
    }
    return text.toString();
  }

  /** What an answer is told. */
  public String told(int choice) {
    return (choice == right() ? "✓ Right" : "× No") + ": " + WrappedText.text(outcome(), "") + "\n";
  }

  private String outcome() {
    if (failing.isEmpty()) {
      return "without it, "
          + (failures == 0
              ? "all tests of the step still pass. Does the line do anything, or is a test missing?"
              : "other tests of the step fail, and none of these.");
    }
    int others = failures - 1;
    String more = others == 0 ? "" : ", and " + others + (others == 1 ? " other" : " others");
    return "without it, number " + right() + " fails" + more + ".";
  }
}
