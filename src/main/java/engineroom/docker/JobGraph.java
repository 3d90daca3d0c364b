package engineroom.docker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who causes which job to run: routes, goroutines, and jobs inside whose handlers others are made.
 * A way leads from one of them to a job, along a line that makes it. Ways are those of the source;
 * whether a container's configuration lets one be gone is not considered.
 */
public final class JobGraph {

  private final DockerFacts facts;
  private final Map<String, RegisteredJob> jobs = new LinkedHashMap<>();
  private final Map<String, List<Way>> within = new LinkedHashMap<>();
  private final Map<String, List<Way>> ofRoutes = new LinkedHashMap<>();

  /** The graph of all that is known. */
  public JobGraph(DockerFacts facts) {
    this.facts = facts;
    facts.jobs().forEach(job -> jobs.put(job.name(), job));
    facts.jobs().forEach(job -> within.put(job.name(), new ArrayList<>()));
    facts.goroutines().forEach(one -> within.put(one.name(), new ArrayList<>()));
    facts.routes().forEach(route -> ofRoutes.put(route.name(), waysOf(route)));
    for (JobCall call : facts.calls()) {
      String job = call.job();
      if (job != null && jobs.containsKey(job)) {
        call.within().forEach(cause -> add(cause, new Way(call, job)));
      }
    }
  }

  private void add(String cause, Way way) {
    List<Way> ways = within.get(cause);
    if (ways != null) { // whoever has read the facts has reported what is not known
      ways.add(way);
    }
  }

  private List<Way> waysOf(ApiRoute route) {
    List<Way> ways = new ArrayList<>();
    for (JobCall call : facts.calls()) {
      String job = call.job();
      if (job == null) {
        if (route.throughTheDoor() && call.failure() == CallFailure.LATE) {
          route.jobs().forEach(name -> ways.add(new Way(call, name)));
        }
      } else if (call.function().equals(route.handler()) && jobs.containsKey(job)) {
        ways.add(new Way(call, job));
      }
    }
    return List.copyOf(ways);
  }

  /** The jobs, by their names, in the order in which they are registered. */
  public Map<String, RegisteredJob> jobs() {
    return jobs;
  }

  /** The modules that have jobs, in the order of their first. */
  public List<String> modules() {
    return jobs.values().stream().map(RegisteredJob::module).distinct().toList();
  }

  /** The jobs of a module. */
  public List<RegisteredJob> jobs(String module) {
    return jobs.values().stream().filter(job -> job.module().equals(module)).toList();
  }

  /** The ways of a route, in the order of their lines. */
  public List<Way> ways(ApiRoute route) {
    return ofRoutes.getOrDefault(route.name(), List.of());
  }

  /** The ways from inside a job's handler, or from a goroutine. */
  public List<Way> ways(String cause) {
    return List.copyOf(within.getOrDefault(cause, List.of()));
  }

  /** The jobs that a job or a goroutine makes, each once. */
  public Set<String> calls(String cause) {
    return targets(ways(cause));
  }

  /** The jobs that a route makes, each once. */
  public Set<String> calls(ApiRoute route) {
    return targets(ways(route));
  }

  private static Set<String> targets(Collection<Way> ways) {
    Set<String> targets = new LinkedHashSet<>();
    ways.forEach(way -> targets.add(way.job()));
    return targets;
  }

  /** The routes that make a job themselves. */
  public List<ApiRoute> routes(String job) {
    return facts.routes().stream().filter(route -> calls(route).contains(job)).toList();
  }

  /** The jobs and goroutines that make a job themselves. */
  public List<String> callers(String job) {
    return within.keySet().stream().filter(cause -> calls(cause).contains(job)).toList();
  }

  /** The jobs that a job comes to, be it through others; a monitor that it begins goes along. */
  public Set<String> reached(String cause) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(cause));
    while (!next.isEmpty()) {
      String one = next.pop();
      for (String job : calls(one)) {
        if (reached.add(job)) {
          next.add(job);
        }
      }
      facts.goroutines().stream()
          .filter(goroutine -> goroutine.within().contains(one) && !goroutine.name().equals(cause))
          .map(Goroutine::name)
          .filter(name -> !next.contains(name))
          .forEach(next::add);
    }
    return reached;
  }

  /** All jobs and goroutines from which a job can be come to. */
  public Set<String> causes(String job) {
    Set<String> causes = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(job));
    while (!next.isEmpty()) {
      String one = next.pop();
      List<String> before = new ArrayList<>(jobs.containsKey(one) ? callers(one) : List.of());
      facts.goroutines().stream()
          .filter(goroutine -> goroutine.name().equals(one))
          .forEach(goroutine -> before.addAll(goroutine.within()));
      for (String cause : before) {
        if (causes.add(cause)) {
          next.add(cause);
        }
      }
    }
    return causes;
  }

  /** All routes from which a job can be come to. */
  public List<ApiRoute> originsOf(String job) {
    Set<String> wanted = new LinkedHashSet<>(causes(job));
    wanted.add(job);
    return facts.routes().stream()
        .filter(route -> calls(route).stream().anyMatch(wanted::contains))
        .toList();
  }

  /** The lines that nobody comes to. */
  public List<JobCall> unreached() {
    Set<JobCall> used = new LinkedHashSet<>();
    within.values().forEach(ways -> ways.forEach(way -> used.add(way.call())));
    ofRoutes.values().forEach(ways -> ways.forEach(way -> used.add(way.call())));
    return facts.calls().stream().filter(call -> !used.contains(call)).toList();
  }

  /** The ways to a job that run though the engine is shut down, if a client or the line says so. */
  public List<Way> overriding(String job) {
    return allWays().stream()
        .filter(way -> way.job().equals(job))
        .filter(way -> way.call().override() != ShutdownOverride.NEVER)
        .toList();
  }

  private List<Way> allWays() {
    Set<Way> all = new LinkedHashSet<>();
    ofRoutes.values().forEach(all::addAll);
    within.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  /**
   * A way to a job.
   *
   * @param call the line that makes it
   * @param job the job
   */
  public record Way(JobCall call, String job) {}
}
