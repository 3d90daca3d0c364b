package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
  @DisplayName("what needs virtual threads is refused")
  void virtualThreadsAreRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> PageScript.of(OnVirtualThreads.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("startVirtualThread");
  }
}
