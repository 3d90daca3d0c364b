package engineroom.docker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who has jobs run by whom, as far as names are written down, and whether it knows him anyway. */
public final class JobTraffic {

  private final DockerFacts facts;
  private final Map<String, String> home = new TreeMap<>();

  public JobTraffic(DockerFacts facts) {
    this.facts = facts;
    facts.jobs().forEach(job -> home.put(job.name(), job.module()));
  }

  /** All lanes, the caller's with most calls first. */
  public List<Lane> lanes() {
    Map<String, Lane> lanes = new TreeMap<>();
    for (JobCall call : facts.calls()) {
      String to = call.job() == null ? null : home.get(call.job());
      if (to != null) {
        Lane one = new Lane(call.module(), to, 1, tie(call.module(), to));
        lanes.merge(one.from() + " " + one.to(), one, Lane::and);
      }
    }
    List<Lane> all = new ArrayList<>(lanes.values());
    all.sort((a, b) -> Integer.compare(b.calls(), a.calls()));
    return List.copyOf(all);
  }

  /** How many calls go along lanes of a kind. */
  public int calls(Tie tie) {
    return lanes().stream().filter(lane -> lane.tie() == tie).mapToInt(Lane::calls).sum();
  }

  private Tie tie(String from, String to) {
    if (from.equals(to)) {
      return Tie.SAME;
    }
    if (facts.imports().getOrDefault(from, List.of()).contains(to)) {
      return Tie.IMPORTED;
    }
    return reaches(to, from) ? Tie.FORBIDDEN : Tie.UNKNOWN;
  }

  /** Whether one module imports another, be it through others. */
  private boolean reaches(String from, String to) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(facts.imports().getOrDefault(from, List.of()));
    while (!next.isEmpty()) {
      String module = next.pop();
      if (seen.add(module)) {
        next.addAll(facts.imports().getOrDefault(module, List.of()));
      }
    }
    return seen.contains(to);
  }

  /** How a caller's module and a handler's are tied by imports. */
  public enum Tie {
    /** They are one. */
    SAME("is itself"),
    /** The caller imports the handler's. */
    IMPORTED("yes"),
    /** It does not. */
    UNKNOWN("no"),
    /** It cannot: the handler's imports the caller, and Go forbids circles. */
    FORBIDDEN("no, and cannot");

    private final String words;

    Tie(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * Calls from one module to another.
   *
   * @param from the callers' module
   * @param to the handlers'
   * @param calls how many lines make such a job
   * @param tie how the two are tied
   */
  public record Lane(String from, String to, int calls, Tie tie) {

    private Lane and(Lane other) {
      return new Lane(from, to, calls + other.calls, tie);
    }
  }
}
