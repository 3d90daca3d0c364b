package engineroom.chapters.walks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The names, words and lines of one walk, and what its handlers do: chosen by people for the
 * trouble that they make, and now and then by the code that is walked.
 */
final class Vocabulary {

  private static final int MOST_WORDS = 200;

  private static final List<String> NAMES =
      List.of(
          "a",
          "a",
          "a",
          "a",
          "b",
          "b",
          "A",
          "",
          " ",
          "commands",
          "serveapi",
          "\uff5e",
          "\ud83d\ude00",
          "\u00e9",
          "e\u0301",
          "%d",
          "5%%",
          "b\na");

  /** Longer than any name that somebody would give. */
  private static final String LONG = "x".repeat(300);

  private static final List<String> INVISIBLE =
      List.of("\u00ad", "\u200b", "\u200d", "\ufeff", "\u0301", "\ufe0f", "\u202e");

  private static final List<String> WORDS =
      List.of(
          "1",
          "off",
          "0",
          "no",
          "FALSE",
          "None",
          "",
          "maybe",
          "no ",
          "\t0",
          "\nno",
          "0\u00a0",
          "fal\u017fe");

  /** JSON that is decoded into an environment, and what it leaves there. */
  private static final List<List<String>> DECODED =
      List.of(
          List.of("\"off\"", "off"),
          List.of("\"0\"", "0"),
          List.of("1", "1"),
          List.of("0", "0"),
          List.of("7.9", "7"),
          List.of("true", "true"),
          List.of("false", "false"),
          List.of("[]", "[]"),
          List.of("{}", "{}"));

  private static final List<String> PRINTED =
      List.of(
          "imprim\u00e9",
          "disk",
          "5%",
          "<&>",
          "full\u00a0",
          "at last\u3000\t",
          "two\rparts",
          "\u001b[31mred\u001b[0m");
  private static final List<Integer> CODES =
      List.of(3, 1, 127, -2, 256, 1_234_567, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<String> LINE_WORDS =
      List.of(
          "a",
          "a",
          "b",
          "K=v",
          "K=v",
          "K=",
          "=x",
          "=",
          "--k=v=w",
          "--",
          "'q",
          "\"q\"",
          "b\\",
          "\\",
          "#",
          "$K",
          "K=v==",
          "K=\"v\"",
          "'K=v'",
          "=%d=",
          "K\uff1dv",
          "%d",
          "\u200b",
          "\ufeff",
          "\u001c",
          "nothing",
          "overrideShutdown=off");
  private static final List<String> LINE_SPACES =
      List.of(
          " ",
          " ",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\u000b\f",
          "\u3000",
          "\u00a0",
          "\u0085",
          "\u1680",
          "\u2000",
          "\u2007",
          "\u200a",
          "\u2028",
          "\u2029",
          "\u202f",
          "\u205f");
  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "x",
          "b",
          "",
          "y, z",
          "[y's {0}]",
          "%d",
          "5%%",
          "a",
          "\ud83d\ude00",
          " ",
          "\n",
          "a#b",
          "a&b=c",
          "a+b",
          "a;b");
  private static final List<Target> TARGETS =
      List.of(
          new Target("/a", "a", List.of()),
          new Target("/v1.18/x/a?a=1&a=1&b=2&a=", "a", List.of("1", "1", "")),
          new Target("/b/?a=%zz&a=y+z", "b", List.of("y z")),
          new Target("/x%2Fa", "a", List.of()),
          new Target("//x/a//", "a", List.of()),
          new Target("/%20a%20?a=%20", " a ", List.of(" ")),
          new Target("/a?%61=x;a=y;b=z&A=1&aa=2&a;", "a", List.of("x", "y", "")),
          new Target("/%25d?a=%25d", "%d", List.of("%d")),
          new Target("/", "/", List.of()),
          new Target("/nothing?a=<b>", "nothing", List.of("<b>")),
          new Target("/commands?a=x", "commands", List.of("x")),
          new Target("/a;b+c?a=x", "a;b+c", List.of("x")),
          new Target("/a/..", "..", List.of()),
          new Target("/a/.", ".", List.of()),
          new Target("/.a?a=%", ".a", List.of()),
          new Target("/a?a=%4&a=x&a=%4", "a", List.of("x")),
          new Target("/a?a=%4g&a=%e9&b", "a", List.of("\ufffd")));

  private final Random random;
  private final List<Doing> doings = new ArrayList<>();

  /** The vocabulary of a walk, in which handlers do six things at the most. */
  Vocabulary(Random random) {
    this.random = random;
    for (int i = 0; i < 6; i++) {
      doings.add(one(List.of(Doing.values())));
    }
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * One of them, or now and then a word that stands in the engine's code; never the same object.
   */
  String often(List<String> all) {
    return Dictionary.copy(random.nextInt(5) > 0 ? one(all) : Dictionary.word(random));
  }

  /** A name that is nearly another one, or the same one and not the same object. */
  String relative(String name) {
    return switch (random.nextInt(12)) {
      case 11 -> name + one(INVISIBLE);
      case 0 -> name.replaceAll("%d", "").toUpperCase(Locale.ROOT);
      case 1 -> name.toLowerCase(Locale.ROOT);
      case 2 -> Normalizer.normalize(name, Form.NFC);
      case 3 -> Normalizer.normalize(name, Form.NFD);
      case 4 -> name + '\0';
      case 5 -> name + "\0b";
      case 6 -> name + '\t';
      case 7 -> '-' + name;
      case 8 -> name + LONG;
      case 9 -> name.strip();
      default -> new StringBuilder(name).toString();
    };
  }

  Deeds deeds() {
    List<Doing> all = new ArrayList<>();
    for (int i = 1 + Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
      all.add(random.nextInt(8) == 0 ? Doing.PAUSES : one(doings));
    }
    int code = random.nextInt(3) == 0 ? Dictionary.number(random) : one(CODES);
    return new Deeds(all, often(PRINTED), code, Dictionary.length(random));
  }

  String[] arguments() {
    String[] arguments = new String[Dictionary.count(random)];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = often(ARGUMENTS);
    }
    return arguments;
  }

  /** Asks for a job of this name. */
  private Target targetOf(String name) {
    List<String> args = List.of(arguments());
    StringBuilder line =
        new StringBuilder("/").append(URLEncoder.encode(name, UTF_8).replace("+", "%20"));
    for (int i = 0; i < args.size(); i++) {
      line.append(i == 0 ? "?a=" : "&a=").append(URLEncoder.encode(args.get(i), UTF_8));
    }
    if (!args.isEmpty() && random.nextBoolean()) {
      String other = one(List.of("A", "aa", Dictionary.word(random)));
      line.append('&').append(other.equals("a") ? "b" : other).append("=1");
    }
    return new Target(line.toString(), name.isEmpty() ? "/" : name, args);
  }

  /** Asks for a job, mostly in a way that somebody thought of. */
  Target target(String name) {
    return random.nextInt(3) > 0 ? one(TARGETS) : targetOf(name);
  }

  /** A name. */
  String name() {
    return often(NAMES);
  }

  /** A value for overrideShutdown. */
  String override() {
    return often(WORDS);
  }

  /** JSON for overrideShutdown, and what it leaves there. */
  List<String> decodedOverride() {
    return one(DECODED);
  }

  /** A line of some words, some of them names. */
  String line(List<String> names) {
    StringBuilder line = new StringBuilder();
    int count = Dictionary.count(random) + random.nextInt(3);
    if (random.nextInt(20) == 0) {
      count = Math.clamp(Dictionary.number(random), count, MOST_WORDS);
    }
    boolean named = random.nextInt(6) > 0;
    while (count > 0) {
      String word = random.nextInt(6) == 0 ? WhiteSpace.leftOut(one(names)) : often(LINE_WORDS);
      line.append(named || word.contains("=") ? word : word + "=").append(one(LINE_SPACES));
      count--;
    }
    return line.toString();
  }
}
