package engineroom.classroom.study;

import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.TestResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of all recorded cases.
 *
 * @param agreed how many went as in the original
 * @param differences those that did not
 * @param obstacle why they were not played, if so
 */
public record ReplayCheck(int agreed, List<CaseDifference> differences, Optional<String> obstacle) {

  static ReplayCheck of(WorkerFindings findings) {
    return new ReplayCheck(findings.agreed(), findings.differences(), findings.refused());
  }

  /** True if all were played and went as in the original. */
  public boolean passed() {
    return obstacle.isEmpty() && differences.isEmpty() && agreed > 0;
  }

  /** What was shown, in words that say no more than that: how many tests, how many cases. */
  public String tell(List<StepVerdict> verdicts) {
    if (obstacle.isPresent()) {
      return "What was recorded from the original could not be played: " + obstacle.get() + ".\n";
    }
    if (!passed()) {
      int all = agreed + differences.size();
      return "Of "
          + all
          + " cases that were recorded from the original, "
          + differences.size()
          + (differences.size() == 1 ? " goes" : " go")
          + " otherwise:\n"
          + VerdictText.difference(differences.getFirst());
    }
    long tests =
        verdicts.getFirst().findings().results().stream()
            .filter(TestResult::passed)
            .map(TestResult::name)
            .distinct()
            .count();
    return WrappedText.text(
            "Your engine passes "
                + number(tests)
                + " tests of behaviours, and "
                + number(agreed)
                + " cases go as they went when they were recorded from the original.",
            "")
        + "\n";
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
