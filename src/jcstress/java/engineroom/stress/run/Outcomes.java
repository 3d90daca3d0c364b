package engineroom.stress.run;

import engineroom.book.record.Probe.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.TestResult;

/** What may come of a probe, in the order in which it says so, and how often it came. */
final class Outcomes {

  /** How jcstress calls all that a probe does not name, and forbids. */
  private static final String NOT_NAMED = "No default case provided";

  private final TestInfo info;
  private final Map<String, Boolean> forbidden = new LinkedHashMap<>();

  Outcomes(TestInfo info) {
    this.info = info;
    info.cases().forEach(this::name);
    name(info.unmatched());
  }

  private void name(StateCase one) {
    forbidden.putIfAbsent(one.description(), one.expect() == Expect.FORBIDDEN);
  }

  List<Outcome> of(List<TestResult> results) {
    Map<String, Long> times = new LinkedHashMap<>();
    for (TestResult result : results) {
      for (String key : result.getStateKeys()) {
        times.merge(find(key).description(), result.getCount(key), Long::sum);
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    forbidden.forEach(
        (what, never) -> outcomes.add(new Outcome(what, never, times.getOrDefault(what, 0L))));
    outcomes.removeIf(one -> one.times() == 0 && one.what().startsWith(NOT_NAMED));
    return outcomes;
  }

  private StateCase find(String key) {
    return info.cases().stream()
        .filter(one -> one.matches(key))
        .findFirst()
        .orElse(info.unmatched());
  }
}
