package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.replay.jvm.Replay;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In a page")
class InThePageTest {

  @TempDir private static Path folder;

  private static Path script;

  /** Fails where port or player need what a page has not, with Node.js and without. */
  @BeforeAll
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  static void portAndPlayerCompile() throws Exception {
    script = PageScript.of(PageProgram.class, folder);
  }

  @Test
  @DisplayName("the port's parts of Go and the steps of people do what they do on the JVM")
  void goAndStepsDoTheSame() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");

    assertThat(Program.printsInNode(script))
        .isEqualTo(Program.printsHere(PageProgram::main))
        .contains("late: false")
        .contains("=> \"<é>\\n\"\nset the JSON");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  @DisplayName("the port gives the answers that were recorded from the original")
  void thePortGivesTheSame() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");
    List<Path> recorded = recorded();

    assertThat(Program.printsInNode(script, recorded))
        .isEqualTo(casesIn(recorded) + " cases played\n");
  }

  /** The recorded scripts that do not take real seconds. */
  private static List<Path> recorded() throws Exception {
    List<Path> quick = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/test/resources/replay"), "*.json")) {
      for (Path file : files) {
        if (!Replay.read(file).slow()) {
          quick.add(file);
        }
      }
    }
    return quick;
  }

  private static int casesIn(List<Path> files) throws Exception {
    int cases = 0;
    for (Path file : files) {
      cases += Replay.read(file).cases().size();
    }
    return cases;
  }

  @Test
  @DisplayName("what needs virtual threads is refused")
  void virtualThreadsAreRefused(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> PageScript.of(OnVirtualThreads.class, elsewhere))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("startVirtualThread");
  }
}
