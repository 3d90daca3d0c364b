package engineroom.book.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What came of test methods that ran together.
 *
 * @param sources all that they ran and read
 * @param outcomes how each ended, by {@code binary.Type#method}
 */
public record RecordedRun(List<RanSource> sources, Map<String, TestOutcome> outcomes) {

  /** The run without what some methods have shown. */
  RecordedRun without(Set<String> methods) {
    Map<String, TestOutcome> left = new TreeMap<>(outcomes);
    left.keySet().removeAll(methods);
    return new RecordedRun(sources, left);
  }

  /** The outcomes as they stand now: those of a run are stale once one of its sources changed. */
  Map<String, TestOutcome> outcomes(UnaryOperator<RanSource> now) {
    if (sources.stream().allMatch(source -> source.isKnown() && source.equals(now.apply(source)))) {
      return outcomes;
    }
    Map<String, TestOutcome> stale = new TreeMap<>();
    outcomes.forEach((method, outcome) -> stale.put(method, outcome.stale()));
    return stale;
  }
}
