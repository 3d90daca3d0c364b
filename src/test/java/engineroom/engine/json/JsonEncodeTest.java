package engineroom.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonEncodeTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of(true, "true"),
        Arguments.of("a", "\"a\""),
        Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
        Arguments.of(1000000, "1000000"),
        Arguments.of((short) -3, "-3"),
        Arguments.of((byte) 4, "4"),
        Arguments.of(List.of(), "[]"),
        Arguments.of(Map.of(), "{}"),
        Arguments.of(Arrays.asList("a", null, List.of(1L), 1.5), "[\"a\",null,[1],1.5]"),
        Arguments.of(new String[] {"a", null}, "[\"a\",null]"),
        Arguments.of(new LinkedHashMap<>(Map.of("a", List.of(Map.of()))), "{\"a\":[{}]}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void writesEveryKindOfValue(Object value, String text) throws JsonException {
    assertThat(Json.encode(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-1.5, -1.5",
    "123456, 123456",
    "1000000, 1e+06",
    "1e21, 1e+21",
    "123456789012, 1.23456789012e+11",
    "0.00001, 1e-05",
    "1.25e-7, 1.25e-07",
    "5e-324, 5e-324",
    "-9223372036854775808, -9.223372036854776e+18"
  })
  void writesDoublesAsGoOneFourDoes(double number, String text) throws JsonException {
    assertThat(Json.encode(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'plain é中😀', 'plain é中😀'",
    "'\"\\/', '\\\"\\\\/'",
    "'\n\r\t', '\\n\\r\\t'",
    "'\b\f\u0000\u001f', '\\u0008\\u000c\\u0000\\u001f'",
    "'<a href=\"x\">&amp;', '\\u003ca href=\\\"x\\\"\\u003e\\u0026amp;'",
    "'\u2027\u2028\u2029\u202a', '\u2027\\u2028\\u2029\u202a'",
    "'\u007f\u0080\ufffd\uffff', '\u007f\u0080\ufffd\uffff'",
    "'a\ud83db', 'a\\ufffdb'",
    "'\ude00\ud83d', '\\ufffd\\ufffd'",
    "'😀\ude00x', '😀\\ufffdx'"
  })
  void escapesWhatGoEscapes(String text, String inside) throws JsonException {
    assertThat(Json.encode(text)).isEqualTo('"' + inside + '"');
    assertThat(Json.encode(Map.of(text, 1))).isEqualTo("{\"" + inside + "\":1}");
  }

  @Test
  void sortsKeysByCodePoints() throws JsonException {
    List<String> sorted = List.of("", "A", "Z", "a", "aa", "b", "é", "中", "\ufffe", "😀");
    List<String> shuffled = List.of("😀", "aa", "\ufffe", "Z", "", "é", "a", "中", "A", "b");
    Map<String, Object> map = new LinkedHashMap<>();
    shuffled.forEach(key -> map.put(key, 0));
    assertThat(Json.encode(map))
        .isEqualTo(
            sorted.stream()
                .map(key -> '"' + key + "\":0")
                .collect(Collectors.joining(",", "{", "}")));
  }

  @Test
  void refusesWhatHasNoJson() {
    assertThatThrownBy(() -> Json.encode(Double.NaN)).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> Json.encode(List.of(Double.POSITIVE_INFINITY)))
        .isInstanceOf(JsonException.class)
        .hasMessage("no JSON for the number Infinity");
    assertThatThrownBy(() -> Json.encode(Map.of("a", new Object())))
        .isInstanceOf(JsonException.class)
        .hasMessage("no JSON for a java.lang.Object");
    assertThatThrownBy(() -> Json.encode(Map.of(1, 2)))
        .isInstanceOf(JsonException.class)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(JsonException.class))
        .returns(0, JsonException::line)
        .returns(0, JsonException::column);
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "2015-05-11T22:05:16.120+02:00, 2015-05-11T22:05:16.12+02:00",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
  })
  void writesTimesOfYearsThatHaveFourDigits(OffsetDateTime time, String text) throws JsonException {
    assertThat(Json.encode(time)).isEqualTo('"' + text + '"');
    for (int year : new int[] {-1, 10_000}) {
      assertThatThrownBy(() -> Json.encode(time.withYear(year)))
          .isInstanceOf(JsonException.class)
          .hasMessageEndingWith("Time.MarshalJSON: year outside of range [0,9999]");
    }
  }

  @Test
  void writesALineInUtf8() throws JsonException {
    assertThat(Json.line(Map.of("é", 1))).isEqualTo("{\"é\":1}\n".getBytes(UTF_8));
  }

  @Test
  void readsBackEveryCharacter() throws JsonException {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(Json.parse(Json.encode(all), Numbers.DOUBLES)).isEqualTo(all);
  }

  @Test
  void goesToAnyDepth() throws JsonException {
    String text = "[{\"a\":".repeat(100_000) + "null" + "}]".repeat(100_000);
    assertThat(Json.encode(Json.parse(text, Numbers.DOUBLES))).isEqualTo(text);
  }
}
