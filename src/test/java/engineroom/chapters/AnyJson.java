package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * JSON made at random, and what the book says of it. A value is null, a boolean, a text, a {@link
 * Literal}, a list or a map.
 */
final class AnyJson {

  private static final int WIDEST = 260;

  /** Engines that are judged have half a megabyte for what calls itself. */
  private static final int DEEPEST = 100;

  /**
   * A number, as it is written.
   *
   * @param text so that no two readers of numbers disagree
   */
  record Literal(String text) {

    double number() {
      return Double.parseDouble(text);
    }

    /** Without its fraction, and the smallest of 64 bits where it has more. */
    String cut() {
      double number = number();
      return "" + (Math.abs(number) < 0x1p63 ? (long) number : Long.MIN_VALUE);
    }

    /** With an exponent from a million on, and below a ten thousandth. */
    String printed() {
      double number = number();
      if (number == 0) {
        return 1 / number < 0 ? "-0" : "0";
      }
      BigDecimal plain = new BigDecimal(Double.toString(number)).stripTrailingZeros();
      int exponent = plain.precision() - plain.scale() - 1;
      if (exponent >= -4 && exponent < 6) {
        return plain.toPlainString();
      }
      String digits = plain.unscaledValue().abs().toString();
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      String sign = plain.signum() < 0 ? "-" : "";
      return sign
          + digits.charAt(0)
          + fraction
          + (exponent < 0 ? "e-" : "e+")
          + (Math.abs(exponent) < 10 ? "0" : "")
          + Math.abs(exponent);
    }
  }

  private static final List<String> NUMBERS =
      List.of(
          "0 1 -1 7 10 -0 0.5 -0.5 -1.5 -2.75 3.18 0.1 1e3 1E+2 25e-1 1e0 -12e1 999999 -999999",
          "1000000 -1000000 -999999.5 1234567 12345678.5 1e17 1e18 1e21 -1e17 1e30 -1e30 0.00001",
          "-0.0001 4294967297 9007199254740993 -9007199254740993 9223372036854775807",
          "9223372036854775808 -9223372036854775808 -9223372036854775809 123456789012");

  private static final List<Literal> LITERALS =
      NUMBERS.stream().flatMap(line -> Arrays.stream(line.split(" "))).map(Literal::new).toList();

  private static final List<String> SIGNS =
      List.of(
          "a",
          "b",
          "n",
          "0",
          "=",
          " ",
          "é",
          "<",
          ">",
          "&",
          "\"",
          "\\",
          "/",
          "\n",
          "\t",
          "\r",
          "\u0001",
          "\u007f",
          "\u2028",
          "\ufffd",
          "\ud83d\ude00");

  private AnyJson() {}

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** A text of a few signs, odd ones among them. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(one(SIGNS, random));
    }
    return text.toString();
  }

  static Literal number(Random random) {
    return one(LITERALS, random);
  }

  /** A value with some others in it; seldom with hundreds. */
  static Object value(Random random) {
    return random.nextInt(80) == 0 ? large(random) : value(random, 3);
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 5)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> text(random);
      case 3, 4 -> number(random);
      case 5, 6 -> list(random, depth - 1);
      default -> object(random, depth - 1);
    };
  }

  private static List<Object> list(Random random, int depth) {
    boolean texts = random.nextInt(3) == 0;
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(texts && random.nextInt(4) > 0 ? text(random) : value(random, depth));
    }
    return list;
  }

  /** An object, whose keys are as odd as texts are. */
  static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.put(text(random), value(random, depth));
    }
    return object;
  }

  /** Deeper or wider than anything that people write. */
  private static Object large(Random random) {
    Object value = List.of(number(random));
    boolean wide = random.nextBoolean();
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < (wide ? WIDEST : DEEPEST); i++) {
      if (wide) {
        all.add(random.nextBoolean() ? List.of(number(random)) : Map.of("n", number(random)));
      } else {
        value = random.nextBoolean() ? List.of(value) : Map.of("n", value);
      }
    }
    return wide ? all : value;
  }

  /** As a program has it: numbers are doubles, or of 64 bits where they fit. */
  static Object ofJava(Object value, Random random) {
    return switch (value) {
      case Literal number ->
          number.text().matches("(?!-0)-?[0-9]{1,18}") && random.nextBoolean()
              ? (Object) Long.parseLong(number.text())
              : (Object) number.number();
      case List<?> list -> {
        List<Object> all = new ArrayList<>();
        list.forEach(each -> all.add(ofJava(each, random)));
        yield all;
      }
      case Map<?, ?> map -> {
        Map<String, Object> all = new LinkedHashMap<>();
        map.forEach((key, each) -> all.put((String) key, ofJava(each, random)));
        yield all;
      }
      case null, default -> value;
    };
  }

  // How it is spelled by those who send it

  static String blank(Random random) {
    return random.nextInt(4) > 0 ? "" : one(List.of(" ", "\n", "\t", "\r", "\r\n  "), random);
  }

  /** One of the ways to write it, with blanks and escapes. */
  static String spelled(Object value, Random random) {
    String spelled =
        switch (value) {
          case null -> "null";
          case String text -> spelledText(text, random);
          case Literal number -> number.text();
          case List<?> list ->
              list.stream()
                  .map(each -> spelled(each, random))
                  .collect(Collectors.joining(",", "[", blank(random) + "]"));
          case Map<?, ?> map ->
              map.entrySet().stream()
                  .map(
                      each ->
                          spelled(each.getKey(), random) + ":" + spelled(each.getValue(), random))
                  .collect(Collectors.joining(",", "{", blank(random) + "}"));
          default -> value.toString();
        };
    return blank(random) + spelled + blank(random);
  }

  private static String spelledText(String text, Random random) {
    StringBuilder spelled = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)) {
        char low = text.charAt(++i);
        boolean plain = random.nextBoolean();
        spelled.append(plain ? "" + c + low : "\\u%04x\\u%04X".formatted((int) c, (int) low));
      } else if (c == '\ufffd') {
        spelled.append(one(List.of("\\udc00", "\\uDFFF", "\ufffd", "\\ufffd"), random));
      } else if (c < ' ' || random.nextInt(6) == 0) {
        spelled.append("\\u%04x".formatted((int) c));
      } else {
        spelled.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return spelled.append('"').toString();
  }

  // What the book says of how it is written

  /** As an environment writes it: keys sorted, without fractions. */
  static String encoded(Object value) {
    return written(value, Literal::cut);
  }

  /** As an environment stores it where it lies inside of another: with fractions. */
  static String stored(Object value) {
    return written(value, Literal::printed);
  }

  private static String written(Object value, Function<Literal, String> numbers) {
    return switch (value) {
      case null -> "null";
      case String text -> quoted(text);
      case Literal number -> numbers.apply(number);
      case List<?> list ->
          list.stream()
              .map(each -> written(each, numbers))
              .collect(Collectors.joining(",", "[", "]"));
      case Map<?, ?> map -> {
        yield ((Map<?, ?>) sorted(map))
            .entrySet().stream()
                .map(
                    each ->
                        quoted((String) each.getKey()) + ":" + written(each.getValue(), numbers))
                .collect(Collectors.joining(",", "{", "}"));
      }
      default -> value.toString();
    };
  }

  /** Itself; an object with its keys in the order in which they are written. */
  static Object sorted(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> sorted = new TreeMap<>(AnyJson::compareBytes);
    map.forEach((key, each) -> sorted.put((String) key, each));
    return sorted;
  }

  static int compareBytes(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  /** A text in quotes, with all escapes that it needs. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      quoted.append(
          switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '<', '>', '&', '\u2028', '\u2029' -> "\\u%04x".formatted((int) c);
            default -> c < ' ' ? "\\u%04x".formatted((int) c) : "" + c;
          });
    }
    return quoted.append('"').toString();
  }
}
