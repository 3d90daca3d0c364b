package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({
    "a, b",
    "'', a",
    "a, aa",
    "Z, a",
    "z, é",
    "é, 中",
    "中, \ufffd",
    "\uffff, 😀",
    "a😀, a😁",
    "😀, 😀a"
  })
  void ordersByCodePoints(String less, String greater) {
    assertThat(Text.compare(less, greater)).isNegative();
    assertThat(Text.compare(greater, less)).isPositive();
    assertThat(Text.compare(less, less)).isZero();
    assertThat(Text.compare(greater, greater)).isZero();
  }

  @Test
  void ordersAboveTheFirstPlaneWhereJavaDoesNot() {
    assertThat("\uffff".compareTo("😀")).isPositive();
    assertThat(Text.compare("\uffff", "😀")).isNegative();
  }

  @Test
  void sortsInThatOrderWithAndWithoutPairs() {
    String[] plain = {"中", "b", "", "a"};
    Text.sort(plain);
    assertThat(plain).containsExactly("", "a", "b", "中");
    String[] pairs = {"😀", "b", "\uffff", "a"};
    Text.sort(pairs);
    assertThat(pairs).containsExactly("a", "b", "\uffff", "😀");
  }

  @Test
  void ordersHalfAPairAsTheReplacementCharacter() {
    assertThat(Text.compare("\ud83d", "\ufffd")).isZero();
    assertThat(Text.compare("\ud83d", "\ufffe")).isNegative();
    assertThat(Text.compare("\ud83d", "😀")).isNegative();
    assertThat(Text.compare("\ud83dz", "\ud83d")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "a, 1", "é, 2", "中, 3", "😀, 4", "\ud83d, 3", "\ude00x, 4"})
  void countsBytesOfUtf8(String text, int bytes) {
    assertThat(Text.lengthInBytes(text)).isEqualTo(bytes);
    assertThat(Text.bytes(text)).hasSize(bytes);
  }

  @Test
  void mendsHalvesOfPairs() {
    assertThat(Text.wellFormed("a\ud83db😀\ude00")).isEqualTo("a\ufffdb😀\ufffd");
    assertThat(Text.wellFormed("plain é😀")).isEqualTo("plain é😀");
  }

  static Stream<Arguments> bytes() {
    return Stream.of(
        Arguments.of("ASCII", "61 62", "ab"),
        Arguments.of("every length", "61 c3a9 e4b8ad f09f9880", "aé中😀"),
        Arguments.of("every length and none", "61 c3a9 ff e4b8ad f09f9880", "aé\ufffd中😀"),
        Arguments.of("U+FFFD itself", "61 efbfbd", "a\ufffd"),
        Arguments.of("a cut sequence: one for each byte", "e4b8 61", "\ufffd\ufffda"),
        Arguments.of("a cut sequence at the end", "f09f98", "\ufffd\ufffd\ufffd"),
        Arguments.of("a continuation alone", "80 61", "\ufffda"),
        Arguments.of("a slash in two bytes", "c0af", "\ufffd\ufffd"),
        Arguments.of("a slash in three bytes", "e080af", "\ufffd\ufffd\ufffd"),
        Arguments.of("half of a pair", "eda080", "\ufffd\ufffd\ufffd"),
        Arguments.of("beyond the last", "f4908080", "\ufffd\ufffd\ufffd\ufffd"),
        Arguments.of("no lead byte", "ff 61", "\ufffda"),
        Arguments.of("the limits", "7f c280 dfbf e0a080 efbfbf f0908080 f48fbfbf", LIMITS));
  }

  private static final String LIMITS = "\u007f\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff";

  @ParameterizedTest(name = "{0}")
  @MethodSource("bytes")
  void readsBytesAsGoDoes(String what, String hex, String text) {
    assertThat(Text.ofBytes(hex(hex))).isEqualTo(text);
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
  }
}
