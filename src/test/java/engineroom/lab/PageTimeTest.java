package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of the engine in a page: {@code time.js}, tried as the pages have it. */
@DisplayName("Time in a page")
@Timeout(60)
class PageTimeTest {

  private static final Path ENGINE = Path.of("target/classes/engineroom/book/lab/engine.js");

  @TempDir private Path folder;

  @BeforeEach
  void nodeIsThere() {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");
  }

  /** Real time is the point: fifty seconds in a real one make 3.5 of them 70 milliseconds. */
  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  @DisplayName("passes while all threads wait and at no other time, however fast it is")
  void aWaitIsExactHoweverFastTimePasses(int speed) throws Exception {
    String told = Program.timesInNode(ENGINE, folder, speed);

    assertThat(told.lines().toList())
        .startsWith("1000", "1000", "3500", "3500")
        .last()
        .satisfies(
            real ->
                assertThat(Integer.parseInt(real))
                    .as("real milliseconds")
                    .isGreaterThanOrEqualTo(speed == 0 ? 0 : 3500 / speed));
  }
}
