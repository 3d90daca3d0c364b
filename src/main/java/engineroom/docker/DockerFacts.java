package engineroom.docker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All facts about docker 1.6.2 around its engine.
 *
 * @param installers what registers jobs, in the order in which it runs
 * @param jobs all jobs
 * @param calls all lines that make a job
 * @param goroutines what makes jobs outside of any handler
 * @param commands what commands of the client ask for
 * @param routes all routes of the API
 * @param imports what each folder imports of the others
 * @param filesWithEngine how many files of a folder import the engine
 * @param steps what happens at start-up, in order
 * @param fields the fields of the engine but for its lock
 * @param releases the releases that have an engine
 * @param life what changed the engine, and its names from first to last
 */
public record DockerFacts(
    List<JobInstaller> installers,
    List<RegisteredJob> jobs,
    List<JobCall> calls,
    List<Goroutine> goroutines,
    List<ClientCommand> commands,
    List<ApiRoute> routes,
    Map<String, List<String>> imports,
    Map<String, Integer> filesWithEngine,
    List<StartupStep> steps,
    List<EngineField> fields,
    List<EngineRelease> releases,
    EngineLife life) {

  /** What calls name that the facts do not have, if anything: a job or a goroutine. */
  public Optional<String> faultOfCalls() {
    Set<String> known = new HashSet<>();
    jobs.forEach(job -> known.add(job.name()));
    goroutines.forEach(one -> known.add(one.name()));
    Stream<String> causes =
        Stream.concat(
            calls.stream().flatMap(call -> call.within().stream()),
            goroutines.stream().flatMap(one -> one.within().stream()));
    return causes
        .filter(cause -> !known.contains(cause))
        .findFirst()
        .map(cause -> "nothing is known of '" + cause + "': name a job or a goroutine");
  }

  /** What commands name that the facts do not have, if anything: a route, or a job of one. */
  public Optional<String> faultOfCommands() {
    Map<String, List<String>> known =
        routes.stream().collect(Collectors.toMap(ApiRoute::name, ApiRoute::jobs));
    return commands.stream()
        .flatMap(command -> command.steps().stream())
        .filter(step -> !known.getOrDefault(step.route(), List.of()).containsAll(step.jobs()))
        .findFirst()
        .map(step -> "there is no route '" + step.route() + "' that makes " + step.jobs());
  }
}
