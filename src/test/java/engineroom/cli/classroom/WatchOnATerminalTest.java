package engineroom.cli.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A terminal is what {@code script} of util-linux makes; the last line tells how it was left. */
@Tag("slow")
@Timeout(180)
class WatchOnATerminalTest {

  @TempDir private static Path place;

  @BeforeAll
  static void start() throws Exception {
    Process begun = onATerminal(main("class", "start", place.resolve("mine").toString()), place);
    begun.getInputStream().readAllBytes();
    assertThat(begun.waitFor()).isZero();
  }

  private static String main(String... args) {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return "%s -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '%s' engineroom.cli.Main %s"
        .formatted(java, System.getProperty("java.class.path"), String.join(" ", args));
  }

  private static Process onATerminal(String command, Path folder) throws IOException {
    return new ProcessBuilder(List.of("script", "-qec", command, "/dev/null"))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }

  @ParameterizedTest
  @CsvSource({"q, 0", "'\u0003', 130", "'\u0004', 0"})
  void aKeyEndsItAtOnceAndTheTerminalIsAsItWas(String key, int status) throws Exception {
    String command =
        "stty -a > ../before; "
            + main("class", "watch")
            + "; s=$?; stty -a > ../after; "
            + "cmp ../before ../after && exit $s";
    Process watch = onATerminal(command, place.resolve("mine"));
    try {
      readUntil(watch.getInputStream(), "[q]uit");
      watch.getOutputStream().write(key.getBytes(UTF_8));
      watch.getOutputStream().flush();
      assertThat(watch.waitFor(5, TimeUnit.SECONDS)).as("ended").isTrue();
      assertThat(watch.exitValue()).isEqualTo(status);
    } finally {
      watch.destroyForcibly();
    }
  }

  private static void readUntil(InputStream in, String end) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end) < 0) {
      int next = in.read();
      assertThat(next).as("the end of what it says: " + read).isNotNegative();
      read.append((char) next);
    }
  }
}
