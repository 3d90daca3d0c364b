package engineroom.replay;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.replay.jvm.Replay;
import engineroom.replay.jvm.TurnedReplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The port gives every answer that was recorded from the original. */
class RecordedReplaysTest {

  private static final Path RECORDED = Path.of("src/test/resources/replay");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(RECORDED)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyAnswerIsTheOriginals(Path file) throws Exception {
    Script script = Replay.read(file);

    List<AnswerDifference> differences =
        script.slow()
            ? onATurnedClock(script)
            : new Replay(Duration.ofSeconds(20)).play(script).differences();

    assertThat(differences).isEmpty();
  }

  /** Cases that take seconds, without the seconds. */
  private static List<AnswerDifference> onATurnedClock(Script script) throws ScriptException {
    List<AnswerDifference> differences = new ArrayList<>();
    for (ScriptCase each : script.cases()) {
      differences.addAll(TurnedReplay.play(each));
    }
    return differences;
  }

  @Test
  @DisplayName("4,102 cases hold 29,216 answers")
  void nothingWasLeftOut() throws Exception {
    int cases = 0;
    int answers = 0;
    for (Path file : files()) {
      Script script = Replay.read(file);
      cases += script.cases().size();
      answers += script.cases().stream().mapToInt(ScriptCase::answers).sum();
    }

    assertThat(cases).isEqualTo(4102);
    assertThat(answers).isEqualTo(29216);
  }
}
