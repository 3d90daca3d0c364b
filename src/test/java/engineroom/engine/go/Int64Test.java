package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Int64Test {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "+5, 5",
    "-5, -5",
    "-0, 0",
    "0000000000000000000007, 7",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808"
  })
  void readsDigitsBehindASignOrNone(String text, long number) {
    assertThat(Int64.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "-",
        "+-1",
        "1/",
        "1:",
        " 1",
        "1.0",
        "0x1",
        "\uff11",
        "9223372036854775808",
        "-9223372036854775809"
      })
  void refusesAnythingElse(String text) {
    assertThat(Int64.parse(text)).isEmpty();
  }
}
