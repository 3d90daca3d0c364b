package engineroom.classroom.export;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The autograder in a folder laid out as Gradescope's is. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(240)
class GradescopeZipTest {

  @TempDir private Path folder;
  private Path autograder;
  private Path results;

  @BeforeEach
  void unpack() throws Exception {
    Path program = ProgramFixture.in(folder.resolve("program"));
    Path zip =
        new CourseExport(CourseFixture.course(), program, folder.resolve("book"))
            .gradescope(folder.resolve("out"));
    autograder = folder.resolve("autograder");
    results = autograder.resolve("results/results.json");
    unpack(zip, autograder.resolve("source"));
    Files.copy(autograder.resolve("source/run_autograder"), autograder.resolve("run_autograder"));
    Files.createDirectory(autograder.resolve("submission"));
  }

  private static void unpack(Path zip, Path to) throws IOException {
    try (FileSystem in = FileSystems.newFileSystem(zip);
        Stream<Path> all = Files.walk(in.getPath("/"))) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path file = to.resolve(one.toString().substring(1));
        Files.createDirectories(file.getParent());
        Files.copy(one, file);
      }
    }
    for (String script : new String[] {"setup.sh", "run_autograder", "engine-room/engine-room"}) {
      assertThat(to.resolve(script).toFile().setExecutable(true)).isTrue();
    }
  }

  private int run() throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", autograder + "/run_autograder");
    builder.environment().put("AUTOGRADER", autograder.toString());
    Process process =
        builder
            .directory(autograder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("stdout").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private JsonNode results() {
    JsonNode read = new JsonMapper().readTree(results.toFile());
    assertThat(read.path("tests")).hasSize(3).allSatisfy(GradescopeZipTest::assertATest);
    assertThat(autograder.resolve("results")).isDirectoryNotContaining("glob:**.journal");
    return read;
  }

  private static void assertATest(JsonNode test) {
    assertThat(test.path("score").isNumber()).isTrue();
    assertThat(test.path("max_score").isNumber()).isTrue();
    assertThat(test.path("status").asString()).isIn("passed", "failed");
  }

  @Test
  void itHasWhatItNeeds() throws Exception {
    Path source = autograder.resolve("source");
    assertThat(source.resolve("engine-room/lib")).isDirectoryContaining("glob:**commons-*");
    assertThat(source.resolve("engine-room/lib")).isDirectoryNotContaining("glob:**jruby-*");
    for (String script : new String[] {"setup.sh", "run_autograder"}) {
      Process check = new ProcessBuilder("bash", "-n", source + "/" + script).start();
      assertThat(check.waitFor()).as(script).isZero();
    }
  }

  @Test
  @Tag("slow")
  void aSolvedStepGetsItsPoints() throws Exception {
    Workspace mine =
        Workspace.start(
            autograder.resolve("submission/my-engine"), CourseFixture.course().folder());
    CourseFixture.solve(mine, "Engine#register");
    assertThat(run()).as(Files.readString(folder.resolve("stdout"))).isZero();
    JsonNode read = results();
    assertThat(read.path("tests").get(0).path("status").asString()).isEqualTo("passed");
    assertThat(read.path("tests").get(1).path("status").asString()).isEqualTo("failed");
    assertThat(read.path("score").asDouble())
        .isPositive()
        .isEqualTo(read.path("tests").get(0).path("max_score").asDouble());
  }

  @Test
  @Tag("slow")
  void anEmptySubmissionFailsInEveryTestAndSaysWhy() throws Exception {
    assertThat(run()).isZero();
    JsonNode read = results();
    assertThat(read.path("score").asDouble()).isZero();
    assertThat(read.path("output").asString()).isNotBlank();
    assertThat(read.path("tests"))
        .allSatisfy(test -> assertThat(test.path("status").asString()).isEqualTo("failed"));
  }

  @Test
  @Tag("slow")
  void aRunThatTestsNothingFailsAndLeavesNoResults() throws Exception {
    Files.createDirectories(results.getParent());
    Files.writeString(results, "{\"score\": 1}");
    Files.delete(autograder.resolve("source/engine-room/classroom/version"));
    assertThat(run()).isEqualTo(2);
    assertThat(results).doesNotExist();
    Files.delete(autograder.resolve("source/engine-room/engine-room"));
    assertThat(run()).isNotZero();
    assertThat(results).doesNotExist();
  }
}
