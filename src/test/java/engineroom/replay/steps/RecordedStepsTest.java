package engineroom.replay.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was recorded can be said, and is read as what it was. */
class RecordedStepsTest {

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/replay"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingIsLostOnTheWayThereAndBack(Path file) throws Exception {
    Object recorded = Json.parse(Files.readString(file), Numbers.INTEGERS_WHERE_WHOLE);

    String text = StepsText.write(recorded);
    StepsText read = StepsText.read(text);

    assertThat(read.json().equals(recorded)).isTrue();
    assertThat(StepsText.write(read.json())).isEqualTo(text);
    assertThat(Json.parse(read.toJson(), Numbers.INTEGERS_WHERE_WHOLE).equals(recorded)).isTrue();
  }
}
