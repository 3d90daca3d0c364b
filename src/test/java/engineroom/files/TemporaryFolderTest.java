package engineroom.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A folder that nobody has to sweep up. */
@Timeout(60)
class TemporaryFolderTest {

  /** Makes one, says where, and waits to be ended. */
  static final class Waiting {

    private Waiting() {}

    public static void main(String[] args) throws Exception {
      TemporaryFolder folder = TemporaryFolder.create("engine-room-test-");
      Files.createFile(folder.path().resolve("inside"));
      folder.beforeTheEnd(() -> System.out.println("first the end of others"));
      System.out.println(folder.path());
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  @Test
  void itGoesWithAllThatIsInItWhenItIsClosed() throws IOException {
    Path path;
    try (TemporaryFolder folder = TemporaryFolder.create("engine-room-test-")) {
      path = Files.createFile(folder.path().resolve("inside"));
      assertThat(path).exists();
    }
    assertThat(path.getParent()).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there a process that is ended is not told so
  void itGoesWithItsJvm() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName())
            .start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      Path path = Path.of(told.readLine());
      assertThat(path.resolve("inside")).exists();
      process.toHandle().destroy(); // that of Process closes its streams as well
      assertThat(told.readLine()).isEqualTo("first the end of others");
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(path).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }
}
