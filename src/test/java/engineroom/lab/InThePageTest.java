package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.book.steps.PlayedEngine;
import engineroom.replay.jvm.Replay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("In a page")
class InThePageTest {

  private static final int LIMIT = 150_000;

  /** The very script that the book's pages load. */
  private static final Path ENGINE = Path.of("target/classes/engineroom/book/lab/engine.js");

  @TempDir private Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  @DisplayName("the port's parts of Go and the steps of people do what they do on the JVM")
  void goAndStepsDoTheSame() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");

    assertThat(Program.printsInNode(PageScript.of(PageProgram.class, folder)))
        .isEqualTo(Program.printsHere(PageProgram::main))
        .contains("late: false")
        .contains("=> \"<é>\\n\"\nset the JSON");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  @DisplayName("the port gives the answers that were recorded from the original, slow ones too")
  void thePortGivesTheSame() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");
    List<Path> recorded = recorded();
    int cases = 0;
    int answers = 0;
    for (Path file : recorded) {
      var each = Replay.read(file).cases();
      cases += each.size();
      answers += each.stream().mapToInt(one -> one.answers()).sum();
    }

    assertThat(Program.playsInNode(ENGINE, folder, recorded))
        .isEqualTo("%d cases played, %d answers the same\n".formatted(cases, answers));
    account(cases, answers);
  }

  /** For the page, which says what was played. */
  private static void account(int cases, int answers) throws IOException {
    String engine = PlayedEngine.head(Files.readString(ENGINE));
    Files.writeString(
        ENGINE.resolveSibling(PlayedEngine.ACCOUNT),
        new JsonMapper().writeValueAsString(new PlayedEngine(engine, cases, answers)));
    assertThat(PlayedEngine.read()).isPresent();
  }

  @Test
  @DisplayName("an answer that is another is told")
  void anotherAnswerIsTold() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.json"),
            """
            {"script": 1, "cases": [{"name": "two of three", "steps": [
              {"do": "env.new", "env": "v"},
              {"do": "env.set", "env": "v", "key": "a", "value": "1"},
              {"do": "env.get", "env": "v", "key": "a", "gives": "2"},
              {"do": "env.get", "env": "v", "key": "a", "gives": "1"}]}]}
            """);

    assertThat(Program.playsInNode(ENGINE, folder, List.of(wrong)))
        .contains("two of three, step 3: => \"1\"")
        .endsWith("1 cases played, 1 answers the same\n");
  }

  @Test
  @DisplayName("the engine loads quickly: it is small")
  void theEngineIsSmall() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      Files.copy(ENGINE, gzip);
    }
    assertThat(packed.size()).as("bytes, compressed").isLessThan(LIMIT);
  }

  private static List<Path> recorded() throws Exception {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/test/resources/replay"), "*.json")) {
      files.forEach(all::add);
    }
    return all;
  }

  @Test
  @DisplayName("what needs virtual threads is refused")
  void virtualThreadsAreRefused() {
    assertThatThrownBy(() -> PageScript.of(OnVirtualThreads.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("startVirtualThread");
  }
}
