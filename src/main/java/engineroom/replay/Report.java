package engineroom.replay;

import java.util.List;

/**
 * What came of a script.
 *
 * @param answers how many recorded answers it holds
 * @param differences the steps that gave something else
 */
public record Report(int answers, List<Difference> differences) {

  /** Whether the port gave every recorded answer. */
  public boolean isFaithful() {
    return differences.isEmpty();
  }
}
