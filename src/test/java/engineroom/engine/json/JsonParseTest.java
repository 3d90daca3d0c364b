package engineroom.engine.json;

import static engineroom.engine.json.Numbers.DOUBLES;
import static engineroom.engine.json.Numbers.INTEGERS_WHERE_WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParseTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("null", null),
        Arguments.of(" \t\r\n true \n", true),
        Arguments.of("false", false),
        Arguments.of("\"\"", ""),
        Arguments.of("\"plain é中😀\u007f\"", "plain é中😀\u007f"),
        Arguments.of("[]", List.of()),
        Arguments.of("[ ]", List.of()),
        Arguments.of("{ }", Map.of()),
        Arguments.of("[1,[],{\"a\":[{}]},\"x\"]", List.of(1.0, List.of(), A, "x")),
        Arguments.of(" { \"a\" : [ null , true ] , \"b\" : \"\" } ", B));
  }

  private static final Map<String, Object> A = Map.of("a", List.of(Map.of()));
  private static final Map<String, Object> B = Map.of("a", Arrays.asList(null, true), "b", "");

  @ParameterizedTest
  @MethodSource("values")
  void readsEveryKindOfValue(String text, Object value) throws JsonException {
    assertThat(Json.parse(text, DOUBLES)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, -0.0",
    "7, 7",
    "-12, -12",
    "1.5, 1.5",
    "1E3, 1000",
    "1e+3, 1000",
    "25e-1, 2.5",
    "0.0000, 0",
    "9007199254740993, 9007199254740992",
    "123456789012345678901234567890, 1.2345678901234568e29",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "1e-400, 0",
    "0e999999999999, 0"
  })
  void readsNumbersAsDoubles(String text, double number) throws JsonException {
    assertThat(Json.parse(text, DOUBLES)).isEqualTo(number);
    assertThat(Json.parse("[" + text + "]", DOUBLES)).isEqualTo(List.of(number));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        7,
        -12,
        999999999999999999L,
        1000000000000000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  void readsWholeNumbersAsIntegersWhereAsked(long number) throws JsonException {
    assertThat(Json.parse(Long.toString(number), INTEGERS_WHERE_WHOLE)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "1e2",
        "-1.5",
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "9999999999999999999",
        "-9999999999999999999",
        "99999999999999999999"
      })
  void readsOtherNumbersAsDoublesEvenThen(String text) throws JsonException {
    assertThat(Json.parse(text, INTEGERS_WHERE_WHOLE)).isEqualTo(Double.valueOf(text));
  }

  @Test
  void readsMinusNothingAsAnIntegerWithoutASign() throws JsonException {
    assertThat(Json.parse("-0", INTEGERS_WHERE_WHOLE)).isEqualTo(0L);
  }

  @Test
  void failsForANumberTooLargeButOnlyAfterTheSyntax() {
    JsonException large =
        catchThrowableOfType(
            JsonException.class, () -> Json.parse("[1,\n [-1e309,1e999]]", DOUBLES));
    assertThat(large).hasMessageContaining("-1e309").hasMessageContaining("too large");
    assertThat(large.line()).isEqualTo(2);
    assertThat(large.column()).isEqualTo(3);
    assertThatThrownBy(() -> Json.parse("[1e309,x", DOUBLES)).hasMessageContaining("'x'");
  }

  @ParameterizedTest
  @CsvSource({
    "\\\"\\\\\\/\\b\\f\\n\\r\\t, '\"\\/\b\f\n\r\t'",
    "\\u00e9\\u4E2d\\u0000, 'é中\u0000'",
    "\\ud83d\\ude00, 😀",
    "x\\ud83d\\ude00y, x😀y",
    "\\ud83d, \ufffd",
    "\\ud83dx, \ufffdx",
    "\\ude00, \ufffd",
    "\\ude00\\ud83d, \ufffd\ufffd",
    "\\ud83d\\n, '\ufffd\n'",
    "\\ud83d\\u0041, \ufffdA",
    "\\ud83d\\ud83d\\ude00, \ufffd😀",
    "\\ud83d\ude00, \ufffd\ufffd",
    "a\ud83db, a\ufffdb",
    "\ude00, \ufffd",
    "\\ud83d😀, \ufffd😀"
  })
  void readsEscapesAndMendsPairs(String inside, String text) throws JsonException {
    assertThat(Json.parse('"' + inside + '"', DOUBLES)).isEqualTo(text);
    assertThat(Json.parse("{\"" + inside + "\":1}", DOUBLES)).isEqualTo(Map.of(text, 1.0));
  }

  @Test
  void makesNoPairOfAHalfAndAnEscape() throws JsonException {
    String half = String.valueOf(Character.MIN_HIGH_SURROGATE);
    assertThat(Json.parse('"' + half + "\\ude00\"", DOUBLES)).isEqualTo("\ufffd\ufffd");
  }

  @Test
  void letsTheLastOfEqualKeysCount() throws JsonException {
    Object object = Json.parse("{\"a\":1,\"b\":2,\"\\u0061\":3}", DOUBLES);
    assertThat(object).isEqualTo(Map.of("a", 3.0, "b", 2.0));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("", 1, 1, "a value, found the end"),
        Arguments.of("  ", 1, 3, "a value, found the end"),
        Arguments.of("{} {}", 1, 4, "nothing more, found '{'"),
        Arguments.of("01", 1, 2, "nothing more, found '1'"),
        Arguments.of("+1", 1, 1, "a value, found '+'"),
        Arguments.of("-", 1, 2, "a digit, found the end"),
        Arguments.of("-a", 1, 2, "a digit, found 'a'"),
        Arguments.of(".5", 1, 1, "a value"),
        Arguments.of("1.", 1, 3, "a digit after the point"),
        Arguments.of("1.e1", 1, 3, "a digit after the point"),
        Arguments.of("1e", 1, 3, "a digit of the exponent"),
        Arguments.of("1e+", 1, 4, "a digit of the exponent"),
        Arguments.of("NaN", 1, 1, "a value"),
        Arguments.of("nul", 1, 4, "the word null, found the end"),
        Arguments.of("trUe", 1, 3, "the word true, found 'U'"),
        Arguments.of("falsey", 1, 6, "nothing more"),
        Arguments.of("[1 2]", 1, 4, "',' or ']'"),
        Arguments.of("[1,]", 1, 4, "a value, found ']'"),
        Arguments.of("[,1]", 1, 2, "a value"),
        Arguments.of("[1}", 1, 3, "',' or ']'"),
        Arguments.of("[", 1, 2, "a value"),
        Arguments.of("]", 1, 1, "a value"),
        Arguments.of("{\"a\":1]", 1, 7, "',' or '}'"),
        Arguments.of("{\"a\" 1}", 1, 6, "':' after an object's key"),
        Arguments.of("{a:1}", 1, 2, "an object's key or its end"),
        Arguments.of("{1:1}", 1, 2, "an object's key or its end"),
        Arguments.of("{\"a\":1,}", 1, 8, "an object's key, found '}'"),
        Arguments.of("{\"a\":}", 1, 6, "a value"),
        Arguments.of("\"", 1, 2, "the rest of a string, found the end"),
        Arguments.of("\"a\tb\"", 1, 3, "the rest of a string"),
        Arguments.of("\"\ud83d", 1, 3, "the rest of a string, found the end"),
        Arguments.of("\"\\u00e\"", 1, 7, "four hexadecimal digits"),
        Arguments.of("\"\\u00\uff11\uff11\"", 1, 6, "four hexadecimal digits"),
        Arguments.of("\"\\'\"", 1, 3, "one of \"\\/bfnrtu after a backslash, found '''"),
        Arguments.of("'a'", 1, 1, "a value"),
        Arguments.of("\u007f", 1, 1, "a value, found the character 127"),
        Arguments.of("\u00a0 1", 1, 1, "a value"),
        Arguments.of("\ufeff1", 1, 1, "a value"),
        Arguments.of("1 // one", 1, 3, "nothing more"),
        Arguments.of("[\"😀\", x]", 1, 7, "a value, found 'x'"),
        Arguments.of("[1,\n\n  😀]", 3, 3, "a value, found '😀'"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatItExpectedAndWhere(String text, int line, int column, String message) {
    JsonException fault =
        catchThrowableOfType(JsonException.class, () -> Json.parse(text, DOUBLES));
    assertThat(fault).hasMessageStartingWith("expected " + message);
    assertThat(fault)
        .hasMessageEndingWith("(line " + line + ", column " + column + ")")
        .returns(line, JsonException::line)
        .returns(column, JsonException::column);
  }

  @ParameterizedTest
  @ValueSource(strings = {" \t\r\n1", "{", "[", "\"", "t", "f", "n", "-", "0", "9x"})
  void aTextMayBegin(String text) {
    assertThat(Json.mayBegin(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\r\n", "x", "  }", "+1", "\u00a01"})
  void aTextThatMayNotBeginIsNoJson(String text) {
    assertThat(Json.mayBegin(text)).isFalse();
    assertThatThrownBy(() -> Json.parse(text, DOUBLES)).isInstanceOf(JsonException.class);
  }

  @Test
  void goesToAnyDepth() throws JsonException {
    int depth = 200_000;
    Object outer = Json.parse("[".repeat(depth) + "]".repeat(depth), DOUBLES);
    int found = 0;
    for (Object list = outer; list != null; found++) {
      list = ((List<?>) list).isEmpty() ? null : ((List<?>) list).getFirst();
    }
    assertThat(found).isEqualTo(depth);
  }

  static Stream<Arguments> stringLists() {
    String array = "expected an array of strings (line 1, column 1)";
    return Stream.of(
        Arguments.of("[]", List.of(), null),
        Arguments.of("[ \"a\" , \"b\" ]", List.of("a", "b"), null),
        Arguments.of("null", null, null),
        Arguments.of(" null ", null, null),
        Arguments.of("[\"a\",null,\"b\"]", List.of("a", "", "b"), null),
        Arguments.of("[\"a\",true,\"b\"]", List.of("a", "", "b"), element(6)),
        Arguments.of("[[\"x\"],{\"y\":1},\"b\"]", List.of("", "", "b"), element(2)),
        Arguments.of("[\"a\",1,\"b\"]", List.of("a", ""), element(6)),
        Arguments.of("[1]", List.of(""), element(2)),
        Arguments.of("[1e999,\"b\"]", List.of(""), element(2)),
        Arguments.of("[true,[1],2,\"b\"]", List.of("", "", ""), element(11)),
        Arguments.of("[[1e999],\"b\"]", List.of("", "b"), element(2)),
        Arguments.of("{}", List.of(), array),
        Arguments.of("\"a\"", List.of(), array),
        Arguments.of("true", List.of(), array),
        Arguments.of("5", List.of(), array),
        Arguments.of("1e999", List.of(), array),
        Arguments.of("[\"a\",", List.of(), "expected a value, found the end (line 1, column 6)"),
        Arguments.of("[\"a\",1,x", List.of(), "expected a value, found 'x' (line 1, column 8)"),
        Arguments.of("[\"a\"]x", List.of(), "expected nothing more, found 'x' (line 1, column 6)"),
        Arguments.of("null x", List.of(), "expected nothing more, found 'x' (line 1, column 6)"),
        Arguments.of("[\"a\"}", List.of(), "expected ',' or ']', found '}' (line 1, column 5)"),
        Arguments.of("", List.of(), "expected a value, found the end (line 1, column 1)"));
  }

  private static String element(int column) {
    return "expected a string in the array (line 1, column " + column + ")";
  }

  @ParameterizedTest
  @MethodSource("stringLists")
  void decodesListsOfStringsAsFarAsGoDoes(String text, List<String> strings, String error) {
    StringList list = Json.parseStrings(text);
    assertThat(list.strings()).isEqualTo(strings);
    if (error == null) {
      assertThat(list.error()).isNull();
    } else {
      assertThat(list.error()).hasMessage(error);
    }
  }

  @Test
  void givesListsThatCanBeChanged() throws JsonException {
    List<String> strings = new ArrayList<>(Json.parseStrings("x").strings());
    Json.parseStrings("x").strings().add("x");
    Json.parseStrings("[\"a\"]").strings().addAll(strings);
    assertThat(Json.parse("[1]", DOUBLES)).isInstanceOf(ArrayList.class);
  }

  @Test
  void anErrorIsToldOnOneLine() {
    assertThatThrownBy(() -> Json.parse("\"a\n", DOUBLES))
        .hasMessage("expected the rest of a string, found the character 10 (line 1, column 3)");
  }
}
