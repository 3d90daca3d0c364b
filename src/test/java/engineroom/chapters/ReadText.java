package engineroom.chapters;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A value of an environment, and how the book says that it reads.
 *
 * @param truth read as a boolean
 * @param number read as a whole number
 * @param list read as a list; null for none
 * @param json how it is written
 * @param nested its entries, read as an environment; null for none
 */
record ReadText(
    String text, boolean truth, long number, List<String> list, String json, List<String> nested) {

  private static final String BLANKS = " \t\r\n";
  private static final Pattern FALSE =
      Pattern.compile("[ \t]*+(|0|no|false|none)[ \t]*+", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOLE = Pattern.compile("[ \t]*+([+-]?[0-9]+)[ \t]*+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \t\r\n]*+(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t\r\n]*+");

  /** What no value of JSON is, and no beginning of one with something behind it. */
  private static final List<String> BROKEN =
      List.of(
          "007 -007 00 -00.5 +1 .5 1. 1.e3 1e 1e+ - --1 0x1F 1_000 NaN Infinity 1e400 -1e400 0e292",
          "True TRUE tru nul nulll undefined a 'a' {a:1} {'a':1} {\"a\"1} {\"a\":} {1:2}"
              + " {\"a\":1,}",
          "{,} [,] [1,] [1,,2] [1\u00a02] [1 [1} {\"a\":1 \"a \"a\"b\" \"\\x\" \"\\u12g4\""
              + " \"\\ud83\"",
          "\"a\tb\" \"\u0001\" \"\\'\" \u00a01 \ufeff{} /**/1 [1]] {}}");

  private static final List<String> ALL_BROKEN =
      BROKEN.stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
  private static final List<String> WITH_BLANKS =
      List.of("[1 2]", "1 2", "\"a\nb\"", "true false", "{} {}");

  private static final String SIGNS =
      "nNoOfFaAlLsSeE0017+-. \t\n\r"
          + "\u00a0\u3000\u000b\f\u001f\u0085\u017f\uff10\u0663=é<\ud83d\ude00";

  /** One with these readings, and those that hang on the text alone. */
  private static ReadText of(String text, List<String> list, String json, List<String> nested) {
    return new ReadText(text, truth(text), number(text), list, json, nested);
  }

  private static boolean truth(String text) {
    return !FALSE.matcher(text).matches();
  }

  private static long number(String text) {
    var whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return 0;
    }
    BigInteger number = new BigInteger(whole.group(1));
    return number.bitLength() < Long.SIZE ? number.longValue() : 0;
  }

  /** A text that is no JSON. */
  static ReadText broken(String text) {
    String begun = word(text);
    List<String> nested = null; // as an environment, a text is read up to the end of what it begins
    if (begun.startsWith("null") || begun.startsWith("{}")) {
      nested = List.of();
    } else if (begun.startsWith("{\"a\":{}}")) {
      nested = List.of("a={}");
    }
    return of(text, List.of(text), AnyJson.quoted(text), nested);
  }

  /** A text without brackets and quotes, which may be a number or a word of JSON all the same. */
  static ReadText plain(String text) {
    if (text.isEmpty()) {
      return of(text, null, "\"\"", null);
    }
    var number = NUMBER.matcher(text);
    if (number.matches()) {
      return json(text, new AnyJson.Literal(number.group(1)));
    }
    return switch (word(text)) {
      case "null" -> json(text, null);
      case "true" -> json(text, true);
      case "false" -> json(text, false);
      default -> broken(text);
    };
  }

  private static String word(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A text that is JSON. */
  static ReadText json(String text, Object value) {
    return of(text, list(text, value), AnyJson.encoded(value), nested(value));
  }

  private static List<String> list(String text, Object value) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> all)) {
      return List.of(text);
    }
    List<String> list = new ArrayList<>();
    boolean fits = true;
    for (Object each : all) {
      list.add(each instanceof String one ? one : "");
      fits &= each == null || each instanceof String;
      if (each instanceof AnyJson.Literal) {
        break;
      }
    }
    if (!fits) {
      list.add(text);
    }
    return list;
  }

  private static List<String> nested(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof Map<?, ?> object ? entries(object) : null;
  }

  /** What decoding an object leaves. */
  static List<String> entries(Map<?, ?> object) {
    List<String> entries = new ArrayList<>();
    object.forEach(
        (key, value) -> {
          if (value != null) {
            entries.add(key + "=" + decoded(value));
          }
        });
    return entries;
  }

  /** What is stored of a value that was decoded, at the top. */
  private static String decoded(Object value) {
    return switch (value) {
      case String text -> text;
      case AnyJson.Literal number -> number.cut();
      default -> AnyJson.stored(value);
    };
  }

  /** Each text that is no JSON, as it is and inside of other texts. */
  static List<ReadText> allBroken() {
    List<ReadText> all = new ArrayList<>();
    for (List<String> some : List.of(ALL_BROKEN, WITH_BLANKS)) {
      for (String broken : some) {
        all.add(broken(broken));
        all.add(brokenList(broken));
        all.add(broken("{\"a\":" + broken + "}"));
      }
    }
    return all;
  }

  /** A text that may be anything: JSON, nearly JSON, a number, a word, or signs without a sense. */
  static ReadText any(Random random) {
    return switch (random.nextInt(10)) {
      case 8 -> {
        Object simple = Arrays.asList(null, true, List.of(), Map.of()).get(random.nextInt(4));
        yield json(AnyJson.spelled(simple, random) + AnyJson.blank(random), simple);
      }
      case 9 -> {
        Map<String, Object> object = AnyJson.object(random, 1);
        String behind = AnyJson.spelled(AnyJson.object(random, 1), random);
        String more =
            random.nextBoolean() ? behind : List.of("x", " 1", ",", "\0").get(random.nextInt(4));
        String text = AnyJson.spelled(object, random) + more;
        yield of(text, List.of(text), AnyJson.quoted(text), entries(object));
      }
      case 0, 1, 2 -> {
        Object value = AnyJson.value(random);
        String blanks = random.nextInt(40) == 0 ? " ".repeat(9000) : "";
        yield json(blanks + AnyJson.spelled(value, random), value);
      }
      case 3, 4 -> {
        List<String> some = random.nextInt(8) > 0 ? ALL_BROKEN : WITH_BLANKS;
        String broken = some.get(random.nextInt(some.size()));
        yield switch (random.nextInt(4)) {
          case 0 -> brokenList(broken);
          case 1 -> broken(AnyJson.blank(random) + "{\"a\":" + broken + "}");
          default -> broken(broken);
        };
      }
      case 5 -> plain(whole(random));
      case 6 -> plain(blanks(random) + word(random) + blanks(random));
      default -> plain(signs(random));
    };
  }

  /** A list is read up to a number, and if that is too large for any. */
  private static ReadText brokenList(String broken) {
    String text = "[\"a\"," + broken + "]";
    boolean tooLarge = broken.matches("-?1e400|0e292");
    List<String> list = tooLarge ? List.of("a", "", text) : List.of(text);
    return of(text, list, AnyJson.quoted(text), null);
  }

  private static String whole(Random random) {
    BigInteger border =
        BigInteger.ONE.shiftLeft(List.of(3, 31, 32, 53, 60, 63, 64, 70).get(random.nextInt(8)));
    BigInteger near = border.add(BigInteger.valueOf(random.nextInt(5) - 2));
    String sign = List.of("", "", "-", "-", "+", "+-", "--").get(random.nextInt(7));
    String zeros = "0".repeat(random.nextInt(3) == 0 ? random.nextInt(25) : 0);
    return blanks(random) + sign + zeros + near + blanks(random);
  }

  private static String blanks(Random random) {
    StringBuilder blanks = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      blanks.append(random.nextInt(30) == 0 ? '\u00a0' : random.nextBoolean() ? ' ' : '\t');
    }
    return blanks.toString();
  }

  private static String word(Random random) {
    String word =
        List.of("no", "false", "none", "0", "", "null", "off", "1E3", "2e1", "1e0", "-0", "00")
            .get(random.nextInt(12));
    StringBuilder mixed = new StringBuilder();
    boolean asIs = random.nextBoolean();
    boolean odd = random.nextInt(4) == 0;
    for (char c : word.toCharArray()) {
      if (odd && random.nextInt(3) == 0) {
        mixed.append(relative(c));
      } else {
        mixed.append(asIs || random.nextBoolean() ? c : Character.toUpperCase(c));
      }
    }
    return mixed.toString();
  }

  /**
   * A sign that some comparisons take for a letter, and the book does not: the long s, a wide a.
   */
  private static char relative(char c) {
    return c == 's' ? '\u017f' : (char) (c + '\uff21' - 'A');
  }

  private static String signs(Random random) {
    StringBuilder signs = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(SIGNS.length());
      signs.append(at >= SIGNS.length() - 2 ? "\ud83d\ude00" : SIGNS.substring(at, at + 1));
    }
    return signs.toString();
  }
}
