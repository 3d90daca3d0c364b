package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All facts about docker 1.6.2 around its engine.
 *
 * @param installers what registers jobs, in the order in which it runs
 * @param jobs all jobs
 * @param calls all lines that make a job
 * @param routes all routes of the API
 * @param imports what each folder imports of the others
 * @param filesWithEngine how many files of a folder import the engine
 * @param steps what happens at start-up, in order
 * @param fields the fields of the engine but for its lock
 * @param releases the releases that have an engine
 */
public record DockerFacts(
    List<Installer> installers,
    List<RegisteredJob> jobs,
    List<Call> calls,
    List<Route> routes,
    Map<String, List<String>> imports,
    Map<String, Integer> filesWithEngine,
    List<Step> steps,
    List<EngineField> fields,
    List<Release> releases) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** Reads a folder. A file that is missing tells nothing; one that cannot be read is reported. */
  public static DockerFacts read(Path folder, Project project, Problems problems) {
    Reader reader = new Reader(folder, project, problems);
    Jobs jobs = reader.read("jobs.json", Jobs.class, new Jobs(List.of(), List.of()));
    Calls calls = reader.read("calls.json", Calls.class, new Calls(List.of(), List.of()));
    Imports imports = reader.read("imports.json", Imports.class, new Imports(Map.of(), Map.of()));
    Steps steps = reader.read("startup.json", Steps.class, new Steps(List.of()));
    Fields fields = reader.read("fields.json", Fields.class, new Fields(List.of()));
    History history = reader.read("history.json", History.class, new History(List.of()));
    return new DockerFacts(
        jobs.installers(),
        jobs.jobs(),
        calls.calls(),
        calls.routes(),
        imports.modules(),
        imports.filesWithEngine(),
        steps.steps(),
        fields.fields(),
        history.releases());
  }

  private record Reader(Path folder, Project project, Problems problems) {

    <T> T read(String name, Class<T> type, T nothing) {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        return nothing;
      }
      try {
        return MAPPER.readValue(file.toFile(), type);
      } catch (JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        problems.add(
            project.location(file, Math.max(0, line)),
            "these are no facts of docker: " + e.getOriginalMessage());
        return nothing;
      }
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Jobs(List<Installer> installers, List<RegisteredJob> jobs) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Calls(List<Call> calls, List<Route> routes) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Imports(Map<String, List<String>> modules, Map<String, Integer> filesWithEngine) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Steps(List<Step> steps) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Fields(List<EngineField> fields) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record History(List<Release> releases) {}
}
