package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {

  @ParameterizedTest
  @CsvSource({
    "'', .",
    "/, /",
    "///, /",
    "a, a",
    "/a, a",
    "a/, a",
    "/a/b, b",
    "/a/b//, b",
    "a/., .",
    "//a, a"
  })
  void givesTheLastName(String path, String base) {
    assertThat(Path.base(path)).isEqualTo(base);
  }
}
