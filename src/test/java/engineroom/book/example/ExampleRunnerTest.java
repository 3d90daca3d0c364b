package engineroom.book.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a book that is kept warm relies on: an example may run again in the same process. */
class ExampleRunnerTest {

  private final ExampleRunner runner =
      new ExampleRunner(ExampleRunnerTest.class.getClassLoader(), Duration.ofSeconds(20));

  @ParameterizedTest
  @ValueSource(strings = {"ShutdownTimeline", "FiveMoments"})
  void anExampleThatTurnsTheClockRunsTwice(String name) throws ExampleFailed {
    String first = runner.run("engineroom.examples." + name);
    assertThat(first).isNotBlank();
    assertThat(runner.run("engineroom.examples." + name)).isEqualTo(first);
  }
}
