package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.replay.Replay;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In a page")
class InThePageTest {

  @Test
  @DisplayName("the port's parts of Go do what they do on the JVM")
  void goDoesTheSame(@TempDir Path folder) throws Exception {
    Path script = PageScript.of(GoInAPage.class, folder);
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");

    assertThat(Program.printsInNode(script))
        .isEqualTo(Program.printsHere(GoInAPage::main))
        .contains("late: false");
  }

  @Test
  @Tag("slow")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @DisplayName("the port gives the answers that were recorded from the original")
  void thePortGivesTheSame(@TempDir Path folder) throws Exception {
    Path script = PageScript.of(PlayerInAPage.class, folder);
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");
    Path[] recorded = recorded();

    assertThat(Program.printsInNode(script, recorded))
        .isEqualTo(casesIn(recorded) + " cases played\n");
  }

  /** The recorded scripts that do not take real seconds. */
  private static Path[] recorded() throws Exception {
    List<Path> quick = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/test/resources/replay"), "*.json")) {
      for (Path file : files) {
        if (!Replay.read(file).slow()) {
          quick.add(file);
        }
      }
    }
    return quick.toArray(Path[]::new);
  }

  private static int casesIn(Path... files) throws Exception {
    int cases = 0;
    for (Path file : files) {
      cases += Replay.read(file).cases().size();
    }
    return cases;
  }

  @Test
  @DisplayName("what needs virtual threads is refused")
  void virtualThreadsAreRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> PageScript.of(OnVirtualThreads.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("startVirtualThread");
  }
}
