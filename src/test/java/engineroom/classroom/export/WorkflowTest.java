package engineroom.classroom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.study.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflow that a workspace brings for GitHub, with its steps run here. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(240)
class WorkflowTest {

  @TempDir private Path folder;
  private Workspace mine;
  private JsonNode job;

  @BeforeEach
  void readIt() throws Exception {
    mine = Workspace.start(folder.resolve("my-engine"), CourseFixture.folder());
    Path file = mine.root().resolve(".github/workflows/classroom.yml");
    job = new YAMLMapper().readTree(Files.readString(file)).path("jobs").path("grade");
  }

  private List<JsonNode> steps() {
    return job.path("steps").valueStream().toList();
  }

  @Test
  void actionsArePinnedAndNothingStartsWithoutAProgram() {
    assertThat(steps())
        .filteredOn(step -> step.has("uses"))
        .hasSize(3)
        .allSatisfy(
            step ->
                assertThat(step.path("uses").asString())
                    .matches("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"));
    assertThat(job.path("if").asString()).isEqualTo("vars.ENGINE_ROOM != ''");
  }

  @Test
  @Tag("slow")
  void itsStepsGradeTheEngineInTheFolder() throws Exception {
    assumeTrue(isInstalled("curl") && isInstalled("unzip"), "curl and unzip are not installed");
    CourseFixture.solve(mine, "Engine#register");
    Path program = ProgramFixture.in(folder.resolve("program"));
    Path zip =
        new CourseExport(CourseFixture.course(), program, folder.resolve("book"))
            .student(folder.resolve("out"));
    for (JsonNode step : steps()) {
      if (step.has("run")) {
        assertThat(run(step.path("run").asString(), zip)).as(said()).isZero();
      }
    }
    Path results = folder.resolve("results");
    JsonNode result = new JsonMapper().readTree(results.resolve("result.json").toFile());
    assertThat(result.path("tests"))
        .extracting(test -> test.path("passed").asBoolean())
        .containsExactly(true, false, false);
    assertThat(result.path("submission").asString()).startsWith("submit/");
    assertThat(results.resolve("report.xml")).content().contains("<testsuite name=\"my-engine\"");
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(one -> Files.isExecutable(Path.of(one, program)));
  }

  /** Runs a step as GitHub does. */
  private int run(String script, Path zip) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", "-eo", "pipefail", "-c", script);
    Map<String, String> environment = builder.environment();
    job.path("env")
        .propertyStream()
        .forEach(
            one ->
                environment.put(
                    one.getKey(), one.getValue().asString().replaceAll("\\$\\{\\{.*?}}", "x")));
    environment.put("ENGINE_ROOM", zip.toUri().toString());
    environment.put("RUNNER_TEMP", folder.toString());
    Process process =
        builder
            .directory(mine.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String said() throws Exception {
    Path said = folder.resolve("said");
    return Files.exists(said) ? Files.readString(said) : "";
  }
}
