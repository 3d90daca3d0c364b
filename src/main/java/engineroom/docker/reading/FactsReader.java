package engineroom.docker.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import engineroom.docker.ApiRoute;
import engineroom.docker.ClientCommand;
import engineroom.docker.DockerFacts;
import engineroom.docker.EngineField;
import engineroom.docker.EngineLife;
import engineroom.docker.EngineRelease;
import engineroom.docker.GoFacts;
import engineroom.docker.GoFile;
import engineroom.docker.GoSymbol;
import engineroom.docker.Goroutine;
import engineroom.docker.JobCall;
import engineroom.docker.JobInstaller;
import engineroom.docker.RegisteredJob;
import engineroom.docker.SourceLine;
import engineroom.docker.StartupStep;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of facts, a file a kind. */
public final class FactsReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(SourceLine.class, SourceLineAsText.class)
          .build();

  private final Path folder;
  private final Project project;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param folder the folder of facts
   * @param project names its files in messages
   * @param problems takes what is wrong with them
   */
  public FactsReader(Path folder, Project project, Problems problems) {
    this.folder = folder;
    this.project = project;
    this.problems = problems;
  }

  /** All facts. A file that is missing tells nothing; one that cannot be read is reported. */
  public DockerFacts read() {
    Jobs jobs = read("jobs.json", Jobs.class, new Jobs(List.of(), List.of()));
    Calls calls = read("calls.json", Calls.class, new Calls(List.of(), List.of(), List.of()));
    Client client = read("client.json", Client.class, new Client(List.of()));
    Imports imports = read("imports.json", Imports.class, new Imports(Map.of(), Map.of()));
    Startup startup = read("startup.json", Startup.class, new Startup(List.of()));
    Fields fields = read("fields.json", Fields.class, new Fields(List.of()));
    History history = read("history.json", History.class, new History(List.of()));
    EngineLife life = read("life.json", EngineLife.class, new EngineLife(List.of(), List.of()));
    life.fault(history.releases()).ifPresent(fault -> report("life.json", fault));
    DockerFacts facts =
        new DockerFacts(
            jobs.installers(),
            jobs.jobs(),
            calls.calls(),
            calls.goroutines(),
            client.commands(),
            calls.routes(),
            imports.modules(),
            imports.filesWithEngine(),
            startup.steps(),
            fields.fields(),
            history.releases(),
            life);
    facts.faultOfCalls().ifPresent(fault -> report("calls.json", fault));
    facts.faultOfCommands().ifPresent(fault -> report("client.json", fault));
    return facts;
  }

  private void report(String file, String fault) {
    problems.add(project.location(folder.resolve(file), 0), fault);
  }

  /** Reads the original's files as {@code files.json} describes them. */
  public static GoFacts readFiles(Path json) {
    EngineFiles files = new JsonMapper().readValue(json.toFile(), EngineFiles.class);
    return new GoFacts(files.commit(), described(files.files()), described(files.around()));
  }

  /** The files, none where nothing is said of them. */
  private static List<GoFile> described(@Nullable List<DescribedFile> files) {
    return files == null ? List.of() : files.stream().map(DescribedFile::file).toList();
  }

  private <T> T read(String name, Class<T> type, T nothing) {
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

  private record Jobs(List<JobInstaller> installers, List<RegisteredJob> jobs) {}

  private record Calls(List<Goroutine> goroutines, List<JobCall> calls, List<ApiRoute> routes) {}

  private record Client(List<ClientCommand> commands) {}

  private record Imports(Map<String, List<String>> modules, Map<String, Integer> filesWithEngine) {}

  private record Startup(List<StartupStep> steps) {}

  private record Fields(List<EngineField> fields) {}

  private record History(List<EngineRelease> releases) {}

  private record EngineFiles(
      String commit, List<DescribedFile> files, @Nullable List<DescribedFile> around) {}

  private record DescribedFile(
      String path, int lines, @JsonProperty("git_blob") String blob, List<GoSymbol> symbols) {

    GoFile file() {
      return new GoFile(path, lines, blob, symbols);
    }
  }

  /** A line of docker is written as one text. */
  private interface SourceLineAsText {
    @JsonCreator
    static SourceLine of(String text) {
      return SourceLine.of(text);
    }
  }
}
