package engineroom.docker;

import java.util.List;
import java.util.Map;

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
    EngineLife life) {}
