package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final byte[] AB = "ab".getBytes(StandardCharsets.UTF_8);
  private static final Exception BOOM = new IOException("boom");
  private static final Named TEXT = new Named("text");
  private static final Object NIL = null;

  private record Named(String name) {
    @Override
    public String toString() {
      return name.toString();
    }
  }

  private static Arguments row(String expected, String format, Object... arguments) {
    return Arguments.of(format, arguments, expected);
  }

  static Stream<Arguments> verbs() {
    return Stream.of(
        row("", ""),
        row("no verb", "no verb"),
        row("100%", "%d%%", 100),
        row("a 1 true 1.5 <nil>", "%v %v %v %v %v", "a", 1, true, 1.5, null),
        row("1e+06 1e+21 999999", "%v %v %v", 1e6, 1e21, 999999.0),
        row("0.1 1.5e-07 1e-45", "%v %v %v", 0.1f, 1.5e-7f, Float.MIN_VALUE),
        row("-42 +42  42 00042 42   |", "%d %+d % d %05d %-5d|", -42, 42, 42, 42, 42),
        row("-0042   042 +0042", "%05d %5.3d %+05d", -42, 42, 42),
        row("2a 2A 0x2a 0X2A 052 101010", "%x %X %#x %#X %#o %b", 42, 42, 42, 42, 42, 42),
        row("-8000000000000000", "%x", Long.MIN_VALUE),
        row("0x0000002a", "%#08x", 42),
        row("|", "%5.0d|", 0),
        row("||000|0|010", "%.0d|%.0U|%.3d|%#o|%#.3o", 0, 0, 0, 0, 8),
        row("42|42   | 0042|7", "%0d|%-05d|% 05d|%*d", 42, 42, 42, 0, 7),
        row("-7 8", "%d %d", (byte) -7, (short) 8),
        row("[%!t(*errors.errorString=&{boom}) %!t(int=1)]", "%t", List.of(BOOM, 1)),
        row("map[%!t(string=a):%!t(*errors.errorString=&{boom})]", "%t", Map.of("a", BOOM)),
        row("[[%!U(*errors.errorString=&{ boom})]]", "%5U", List.of(List.of(BOOM))),
        row(
            "&{%!t(string=boom)} [boom] [\"boom\"]",
            "%t %s %q", BOOM, List.of(BOOM), List.of(BOOM)),
        row("A 中 \ufffd \ufffd", "%c %c %c %c", 65, 0x4e2d, -1, 0x100000041L),
        row("'A' '\\n' '\\'' '\\u4e2d'", "%q %q %q %+q", 65, 10, 39, 0x4e2d),
        row("U+0041 U+1F600 '😀' U+000041", "%U %#U %.6U", 65, 0x1f600, 65),
        row("U+FFFFFFFFFFFFFFFF U+8000000000000000", "%U %U", -1, Long.MIN_VALUE),
        row("+U+FFFFFFFFFFFFFFFF  U+FFFFFFFFFFFFFFBF", "%+U % U", -1, (byte) -65),
        row("    U+FFFFFFFFFFFFFFFF|U+FFFFFFFFFFFFFFFF  |", "%022U|%-20U|", -1, -1),
        row("U+0000FFFFFFFFFFFFFFFF U+FFFFFFFFFFFFFFFF", "%.20U %#U", -1, -1),
        row("U+0007 U+100000041", "%#U %#U", 7, 0x100000041L),
        row("1.500000 1.50e+00 1500 1", "%f %.2e %G %.0f", 1.5, 1.5, 1.5e3, 0.9),
        row("+Inf -Inf NaN +NaN", "%f %F %g %+g", INFINITY, -INFINITY, Double.NaN, Double.NaN),
        row("+Inf NaN", "%v %v", Float.POSITIVE_INFINITY, Float.NaN),
        row("001.5 +01.5  1.5 1.5  |", "%05.1f %+05.1f % .1f %-5.1f|", 1.5, 1.5, 1.5, 1.5),
        row("-1.5| 001.5|-001.5", "% .1f|% 06.1f|% 06.1f", -1.5, 1.5, -1.5),
        row("4503599627370496p-52 8388608p-23 8388608p+0", "%b %b %b", 1.0, 1f, 0x1p23f),
        row("5.3687276e+08 5.368728e+08", "%v %v", 536872767f, 536872800f),
        row("héllo \"h\\u00e9\\n\" `a\\b`", "%s %+q %#q", "héllo", "hé\n", "a\\b"),
        row("\"`\" \"\\t\" `\t`", "%#q %q %#q", "`", "\t", "\t"),
        row("\"\\n\" \"\\u007f\" \"\\ufeff\"", "%#q %#q %#q", "\n", "\u007f", "\ufeff"),
        row("\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"", "%q", "\u0007\b\f\n\r\t\u000b\\\""),
        row("\"\\x01\\u007f\\u200b\\U000e0001😀\"", "%q", "\u0001\u007f\u200b\udb40\udc01😀"),
        row("\"\ufffd\"", "%q", "\ud83d"),
        row("68c3a9 68 C3 A9 0x68c3a9", "%x % X %#x", "hé", "hé", "hé"),
        row("0X68 0XC3", "%# .2X", "hé"),
        row("6162 61 AB1F", "%.5x %.1x %X", "ab", AB, new byte[] {(byte) 0xab, 0x1f}),
        row("ab|  ab|ab  |00ab", "%.2s|%4.2s|%-4.2s|%04.2s", "abc", "abc", "abc", "abc"),
        row("abc abc", "%.3s %.4s", "abc", "abc"),
        row("  中|é😀", "%3s|%.2s", "中", "é😀x"),
        row("   true 00false", "%7t %07t", true, false),
        row("  <nil> <nil>", "%7v %T", null, null),
        row("[97 98] ab 6162 \"ab\"", "%v %s %x %q", AB, AB, AB, AB),
        row("[a 1 <nil> [true]]", "%v", Arrays.asList("a", 1, null, List.of(true))),
        row("[01 02] [%!d(string=a) <nil>]", "%02d %d", List.of(1, 2), Arrays.asList("a", null)),
        row("map[k:v] map[]", "%v %v", Map.of("k", "v"), Map.of()),
        row("boom boom \"boom\" 626f6f6d", "%s %v %q %x", BOOM, BOOM, BOOM, BOOM),
        row("[boom] java.io.IOException", "%v %v", List.of(BOOM), new IOException()),
        row("text text  text", "%s %v %5s", TEXT, TEXT, TEXT));
  }

  static Stream<Arguments> goSyntax() {
    return Stream.of(
        row("\"a\" 1 <nil>", "%#v %#v %#v", "a", 1, null),
        row("[]byte{0x61, 0x62}", "%#v", (Object) AB),
        row("[]interface {}{1, interface {}(nil)}", "%#v", Arrays.asList(1, null)),
        row("[]interface {}{[]uint8{0x61, 0x62}}", "%#v", List.of(AB)),
        row("map[string]interface {}{\"k\":\"v\"}", "%#v", Map.of("k", "v")),
        row("&errors.errorString{s:\"boom\"}", "%#v", BOOM),
        row("[]interface {}{&errors.errorString{s:\"boom\"}}", "%#v", List.of(BOOM)),
        row("\"text\"", "%#v", TEXT),
        row("1 a", "%+v %+v", 1, "a"));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        row("string bool []uint8", "%T %T %T", "", true, AB),
        row("int int64 int16 int8", "%T %T %T %T", 1, 1L, (short) 1, (byte) 1),
        row("float64 float32", "%T %T", 1d, 1f),
        row("[]interface {} map[string]interface {}", "%T %T", List.of(), Map.of()),
        row("*errors.errorString *go.FormatTest$Named", "%T %T", BOOM, TEXT),
        row("     int", "%8T", 1));
  }

  static Stream<Arguments> complaints() {
    return Stream.of(
        row("%!s(MISSING)", "%s"),
        row("100%!\n(MISSING)", "100%\n"),
        row("%!中(int=1)", "%中", 1),
        row("%!😀(int=1)", "%😀", 1),
        row("%!!(MISSING)", "%!"),
        row("%!d(string=a) %!s(int=1) %!d(<nil>)", "%d %s %d", "a", 1, null),
        row("%!d(string=    a)", "%5d", "a"),
        row("%!t(float64=1.5) %!x(float64=1.5) %!d(float32=1.5)", "%t %x %d", 1.5, 1.5, 1.5f),
        row("%!f(int=1) %!d(bool=true) %!z(int64=1)", "%f %d %z", 1, true, 1L),
        row("%!c([]uint8=[97 98])", "%c", (Object) AB),
        row("%!q(int=-1) %!q(int=1114112)", "%q %q", -1, 0x110000),
        row("&{%!d(string=boom)}", "%d", BOOM),
        row("%!d(*go.FormatTest$Named=text)", "%d", TEXT),
        row("%!p(int=1)", "%p", 1),
        row("a%!(EXTRA int=1, string=b, <nil>)", "%s", "a", 1, "b", null),
        row("    1%!(EXTRA int=    2)", "%5d", 1, 2),
        row("a%!(NOVERB)", "a%"),
        row("%!(NOVERB)%!(EXTRA int=01   )", "%-5.2", 1),
        row("%!.(int=1)", "%.", 1));
  }

  static Stream<Arguments> starsAndIndexes() {
    return Stream.of(
        row("   1|1   |", "%*d|%*d|", 4, 1, -4, 1),
        row("ab abc 1.50", "%.*s %.*s %.*f", 2, "abc", -1, "abc", 2, 1.5),
        row("%!(BADWIDTH)1", "%*d", "x", 1),
        row("%!(BADWIDTH)1", "%*d", 4L, 1),
        row("%!(BADPREC)1", "%.*d", NIL, 1),
        row("%!(BADWIDTH)%!d(MISSING)", "%*d"),
        row("%!(NOVERB)", "%*", 4),
        row("2 1", "%[2]d %[1]d", 1, 2),
        row("2 1 2", "%[2]d %[1]d %d", 1, 2),
        row("  1.50", "%[3]*.[2]*[1]f", 1.5, 2, 6),
        row("1", "%[1]d", 1, 2),
        row("%!d(BADINDEX) 2 3", "%[5]d %[2]d %d", 1, 2, 3),
        row("1 %!d(BADINDEX) 2", "%d %[3]d %d", 1, 2),
        row("%!d(BADINDEX)", "%[d", 2, 1),
        row("%!d(BADINDEX)", "%[]d", 2, 1),
        row("%!d(BADINDEX)", "%[0]d", 2, 1),
        row("%!d(BADINDEX)", "%[-3]d", 2, 1),
        row("%!d(BADINDEX)", "%[1x]d", 2, 1),
        row("%!d(BADINDEX)", "%[99999999999]d", 2, 1),
        row("%!d(BADINDEX)", "%[1]2d", 2, 1),
        row("%!d(BADINDEX)", "%[1].2d", 2, 1),
        row("%!d(BADINDEX)", "%3.[2]d", 7),
        row("%!(NOVERB)", "%[3]", 2, 1),
        row("%!](int=2)d%!(EXTRA int=1)", "%]d", 2, 1));
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        // The sign of -0 is lost among zeros.
        row("00000 -0", "%05.0f %.0f", -0.0, -0.0),
        // The sign takes its place from the width, and the next element finds a smaller one.
        row("[-01.5 -1.5]", "%05.1f", List.of(-1.5, -1.5)),
        // A precision cancels the flag 0 for the number, and for all elements behind it.
        row("[  1   2]", "%03.1d", List.of(1, 2)),
        row(" +Inf 00NaN", "%05f %05f", INFINITY, Double.NaN),
        row("+00000000001", "%+#012d", 1),
        row("1 3", "%.3g %.*g", 1.0, -1, 3.0),
        row("0".repeat(64) + "5", "%.100d", 5));
  }

  @ParameterizedTest(name = "{0} gives {2}")
  @MethodSource({"verbs", "goSyntax", "types", "complaints", "starsAndIndexes", "oddities"})
  void formatsAsGoDoes(String format, Object[] arguments, String expected) {
    assertThat(Format.sprintf(format, arguments)).isEqualTo(expected);
  }

  @Test
  void tellsOfATextThatCannotBeMade() {
    assertThat(Format.sprintf("%5s|%d", new Named(null), 1))
        .startsWith("%!s(PANIC=")
        .endsWith("|1");
  }

  @Test
  void failsWhereGoPanics() {
    assertThatThrownBy(() -> Format.sprintf("%.[1]", 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Format.sprintf("%.100d", -5))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Format.sprintf("%.*x", -1, "a"))
        .isInstanceOf(NegativeArraySizeException.class);
  }
}
