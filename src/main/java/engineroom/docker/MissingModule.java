package engineroom.docker;

import engineroom.docker.JobGraph.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would become of docker if one of its modules had not been installed: a job whose name nobody
 * registered fails, and what that does depends on the line that made it.
 */
public final class MissingModule {

  private final String module;
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Map<String, String> failing = new LinkedHashMap<>();
  private final List<Loss> losses = new ArrayList<>();
  private final List<Way> ends = new ArrayList<>();

  /** What would be without a module. */
  public MissingModule(JobGraph graph, DockerFacts facts, String module) {
    this.module = module;
    graph.jobs(module).forEach(job -> unknown.add(job.name()));
    List<String> known =
        graph.jobs().keySet().stream().filter(job -> !unknown.contains(job)).toList();
    boolean more = true;
    while (more) {
      more = false;
      for (String job : known) {
        more |= !failing.containsKey(job) && failsWithin(graph, job);
      }
    }
    for (String job : known) {
      graph.ways(job).forEach(way -> add(job, way));
    }
    for (Goroutine goroutine : facts.goroutines()) {
      graph.ways(goroutine.name()).forEach(way -> add(goroutine.name(), way));
    }
  }

  private boolean failsWithin(JobGraph graph, String job) {
    for (Way way : graph.ways(job)) {
      String words = words(way.job());
      if (words != null && way.call().failure() == CallFailure.FAILS) {
        failing.put(job, words);
        return true;
      }
    }
    return false;
  }

  private void add(String cause, Way way) {
    String words = words(way.job());
    if (words == null) {
      return;
    }
    switch (way.call().failure()) {
      case LOGGED, LOST -> losses.add(new Loss(cause, way));
      case ENDS -> ends.add(way);
      case FAILS, LATE -> {}
    }
  }

  private @Nullable String words(String job) {
    return unknown.contains(job) ? job + ": command not found" : failing.get(job);
  }

  /** The module. */
  public String module() {
    return module;
  }

  /** Its jobs, which nobody knows then. */
  public Set<String> unknown() {
    return unknown;
  }

  /** The jobs of others that fail where they come to one of these, and their last words. */
  public Map<String, String> failing() {
    return failing;
  }

  /** What goes wrong without whoever asked being told. */
  public List<Loss> losses() {
    return losses;
  }

  /** The lines at which the daemon would end as it starts; none where it starts. */
  public List<Way> ends() {
    return ends;
  }

  /**
   * The words with which a job fails then, or may fail.
   *
   * @return empty where it does not
   */
  public String wordsOf(String job) {
    String words = words(job);
    return words == null ? "" : words;
  }

  /**
   * Something that goes wrong in silence.
   *
   * @param cause the job or the goroutine that goes on
   * @param way the way that led nowhere
   */
  public record Loss(String cause, Way way) {}
}
