package engineroom.replay.jvm;

import engineroom.replay.AnswerDifference;
import java.util.List;

/**
 * What came of a script.
 *
 * @param answers how many recorded answers it holds
 * @param differences the steps that gave something else
 */
public record ReplayReport(int answers, List<AnswerDifference> differences) {

  /** Whether the port gave every recorded answer. */
  public boolean isFaithful() {
    return differences.isEmpty();
  }
}
