package engineroom.classroom.judge;

import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.judge.message.CaseDifference;
import java.util.List;

/**
 * What the recorded cases say of an engine.
 *
 * @param played how many were played to their end
 * @param missing how many were not
 * @param different those that did not go as in the original
 */
public record RecordedVerdict(int played, int missing, List<CaseDifference> different) {

  /** Nothing was asked for. */
  public static final RecordedVerdict NONE = new RecordedVerdict(0, 0, List.of());

  /** What findings say of some cases. */
  static RecordedVerdict of(List<ScriptCases> asked, WorkerFindings findings) {
    List<CaseDifference> different =
        findings.differences().stream().filter(one -> isAmong(asked, one)).toList();
    int agreed =
        asked.stream()
            .mapToInt(one -> (int) one.cases().stream().filter(findings.agreed(one)).count())
            .sum();
    int all = ScriptCases.count(asked);
    return new RecordedVerdict(
        agreed + different.size(), all - agreed - different.size(), different);
  }

  private static boolean isAmong(List<ScriptCases> asked, CaseDifference difference) {
    return asked.stream()
        .anyMatch(
            one ->
                one.script().equals(difference.played().script())
                    && one.cases().contains(difference.played().number()));
  }

  /** True if each case went as in the original. */
  public boolean passed() {
    return different.isEmpty() && missing == 0;
  }
}
