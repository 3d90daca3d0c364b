package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import engineroom.engine.Env;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 7, on walks. */
class Chapter07WalksTest {

  private static final List<String> KEYS =
      List.of("", "a", "b", "aa", "A", "a=b", "é", "<", "\uff5e", "\ud83d\ude00");

  /**
   * Texts, and how each reads.
   *
   * @param truth read as a boolean
   * @param number read as a whole number
   * @param list read as a list; null for none
   * @param json how it is written
   */
  private record Text(String text, boolean truth, long number, List<String> list, String json) {

    static Text plain(String text, boolean truth, String json) {
      return new Text(text, truth, 0, List.of(text), json);
    }

    List<String> quotedList() {
      return list.stream().map(Chapter07WalksTest::quoted).toList();
    }

    /** Letters that mean nothing, as they may stand in the engine's code; nothing where they do. */
    static Optional<Text> word(String word) {
      return word.matches("[A-Za-z_]+")
              && !word.toLowerCase().matches("true|false|null|none|no|off")
          ? Optional.of(plain(word, true, "'" + word + "'"))
          : Optional.empty();
    }

    static Text number(String text, boolean truth, long number, String json) {
      return new Text(text, truth, number, List.of(text), json);
    }
  }

  private static final List<Text> TEXTS =
      List.of(
          new Text("", false, 0, null, "''"),
          Text.number("0", false, 0, "0"),
          Text.number("1", true, 1, "1"),
          Text.number("007", true, 7, "'007'"),
          Text.number(" +12\t", true, 12, "' +12\\t'"),
          Text.number("-3", true, -3, "-3"),
          Text.plain("3.18", true, "3"),
          Text.plain("1e3", true, "1000"),
          Text.number("4294967297", true, 4294967297L, "4294967297"),
          Text.plain("9223372036854775808", true, "-9223372036854775808"),
          Text.plain(" None", false, "' None'"),
          Text.plain("FALSE\t", false, "'FALSE\\t'"),
          Text.plain("no", false, "'no'"),
          Text.plain("no\n", true, "'no\\n'"),
          Text.plain("off", true, "'off'"),
          Text.plain("x", true, "'x'"),
          Text.plain("fal\u017fe", true, "'fal\u017fe'"),
          Text.plain("\uff2e\uff2f", true, "'\uff2e\uff2f'"),
          Text.number("-4294967297", true, -4294967297L, "-4294967297"),
          Text.number("2147483648", true, 2147483648L, "2147483648"),
          Text.plain("-0.5", true, "0"),
          Text.plain("-1e30", true, "-9223372036854775808"),
          Text.plain(" \n3.5", true, "3"),
          Text.plain("\u0663", true, "'\u0663'"),
          Text.plain("{'b':1,'a':{'d':2,'c':-2.5}}", true, "{'a':{'c':-2,'d':2},'b':1}"),
          Text.plain("{'<':'&'}", true, "{'\\u003c':'\\u0026'}"),
          Text.plain("x=y", true, "'x=y'"),
          Text.plain("<&>", true, "'\\u003c\\u0026\\u003e'"),
          Text.plain("true", true, "true"),
          new Text("null", true, 0, null, "null"),
          new Text("[]", true, 0, List.of(), "[]"),
          new Text("['a',null]", true, 0, List.of("a", ""), "['a',null]"),
          new Text("['a',1]", true, 0, List.of("a", "", "['a',1]"), "['a',1]"),
          Text.plain("{'b':[1.5]}", true, "{'b':[1]}"),
          Text.plain("{'a':1.5}", true, "{'a':1}"),
          Text.plain("{'a':1.5}x", true, "'{\\'a\\':1.5}x'"),
          Text.plain("{'b'", true, "'{\\'b\\''"));

  /**
   * Values in a text that is decoded.
   *
   * @param stored what is kept; null for nothing
   */
  private record Value(String json, String stored) {}

  private static final List<Value> VALUES =
      List.of(
          new Value("'x'", "x"),
          new Value("'\\u00e9 <'", "é <"),
          new Value("''", ""),
          new Value("1.9", "1"),
          new Value("-1.9", "-1"),
          new Value("-1e30", "-9223372036854775808"),
          new Value("[-1000000, -999999, 999999, 0.5]", "[-1e+06,-999999,999999,0.5]"),
          new Value("{'b': 1, 'a': [{}]}", "{'a':[{}],'b':1}"),
          new Value("1e6", "1000000"),
          new Value("null", null),
          new Value("true", "true"),
          new Value("[1.5, 'a']", "[1.5,'a']"),
          new Value("{'n': 1000000}", "{'n':1e+06}"));

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  /** An environment, and its entries as the book has them. */
  private static final class Environment implements World {
    final Env port = new Env();
    final List<String> entries = new ArrayList<>();

    void set(String key, String value) {
      entries.add(key + "=" + value);
    }

    /** By key, what a map of all entries holds. */
    Map<String, List<String>> byKey() {
      Map<String, List<String>> all = new LinkedHashMap<>();
      for (String entry : entries) {
        String key = entry.substring(0, entry.indexOf('='));
        all.computeIfAbsent(key, none -> new ArrayList<>()).add(entry.substring(key.length() + 1));
      }
      return all;
    }

    Map<String, String> last() {
      Map<String, String> last = new LinkedHashMap<>();
      byKey().forEach((key, values) -> last.put(key, values.getLast()));
      return last;
    }

    String get(String key) {
      return byKey().getOrDefault(key, List.of("")).getLast();
    }

    Text read(String key) {
      String text = get(key);
      return TEXTS.stream()
          .filter(one -> quoted(one.text()).equals(text))
          .findFirst()
          .or(() -> Text.word(text))
          .orElse(null);
    }

    String json() {
      Map<String, String> sorted =
          new TreeMap<>(
              (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8)));
      byKey().keySet().forEach(key -> sorted.put(key, read(key) == null ? null : read(key).json()));
      return sorted.containsValue(null)
          ? null
          : sorted.entrySet().stream()
              .map(
                  one -> quoted("'" + one.getKey().replace("<", "\\u003c") + "':" + one.getValue()))
              .collect(Collectors.joining(",", "{", "}\n"));
    }

    @Override
    public Object expected() {
      return entries;
    }

    @Override
    public Object given() {
      return port.entries();
    }
  }

  /** What a walk has to do with: where there is little, things meet. */
  private static <T> List<T> some(int count, List<T> all, Random random) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }

  private static Supplier<Step<Environment>> steps(Random random) {
    List<String> keys = some(4, KEYS, random);
    keys.set(0, Dictionary.word(random));
    List<Text> texts = some(6, TEXTS, random);
    Text.word(Dictionary.word(random)).ifPresent(texts::add);
    List<Value> values = some(3, VALUES, random);
    return () -> step(random, keys, texts, values);
  }

  private static Step<Environment> step(
      Random random, List<String> keys, List<Text> texts, List<Value> values) {
    String key = keys.get(random.nextInt(keys.size()));
    Text text = texts.get(random.nextInt(texts.size()));
    String value = quoted(text.text());
    boolean flag = random.nextBoolean();
    return switch (random.nextInt(24)) {
      case 0, 1, 2, 3, 4 ->
          new Step<>(
              "set '%s' to '%s'".formatted(key, value),
              world -> {
                world.set(key, value);
                world.port.set(key, value);
                return Said.NOTHING;
              });
      case 5 ->
          new Step<>(
              "set '%s' to the boolean %s".formatted(key, flag),
              world -> {
                world.set(key, flag ? "1" : "0");
                world.port.setBool(key, flag);
                return Said.NOTHING;
              });
      case 6 ->
          new Step<>(
              "set '%s' to the number %d".formatted(key, text.number()),
              world -> {
                world.set(key, "" + text.number());
                world.port.setInt64(key, text.number());
                return Said.NOTHING;
              });
      case 7 ->
          new Step<>(
              "set '%s' to the list %s".formatted(key, text.list()),
              world -> {
                List<String> list = text.list();
                if (list != null && !list.stream().allMatch(one -> one.matches("\\w*"))) {
                  return Said.NOTHING;
                }
                world.set(
                    key,
                    list == null
                        ? "null"
                        : list.stream()
                            .map(one -> '"' + one + '"')
                            .collect(Collectors.joining(",", "[", "]")));
                return new Said(
                    "set",
                    Walks.said(
                        () -> {
                          world.port.setList(key, list);
                          return "set";
                        }));
              });
      case 8, 22, 23 -> decode(random, keys, values);
      case 9 -> initialise(random);
      case 10 -> initialiseFromMap(random);
      case 11, 12 -> setAutomatically(random, key);
      default -> look(random, key);
    };
  }

  /** What a text is as a nested environment. */
  private static List<String> nested(String text) {
    return switch (text) {
      case "{'b':[1.5]}" -> List.of("b=[1.5]");
      case "{'b':1,'a':{'d':2,'c':-2.5}}" -> List.of("b=1", quoted("a={'c':-2.5,'d':2}"));
      case "{'<':'&'}" -> List.of("<=&");
      case "{'a':1.5}", "{'a':1.5}x" -> List.of("a=1");
      case "null" -> List.of();
      default -> null;
    };
  }

  /** Values of Java, and what is stored of each; null for nothing. */
  private static final Map<Object, String> AUTOMATIC =
      Map.ofEntries(
          Map.entry(1.9, "1"),
          Map.entry(-1e30, "-9223372036854775808"),
          Map.entry(1.9f, "1.9"),
          Map.entry(7L, "7"),
          Map.entry(-3, "-3"),
          Map.entry(true, "true"),
          Map.entry("a'", "a'"),
          Map.entry(List.of(1.5), "[1.5]"),
          Map.entry(Map.of("n", "<"), "{'n':'\\u003c'}"),
          Map.entry(Map.of("<", -1e6), "{'\\u003c':-1e+06}"));

  private static Step<Environment> setAutomatically(Random random, String key) {
    List<Object> values = new ArrayList<>(AUTOMATIC.keySet());
    values.sort(Comparator.comparing(Object::toString));
    values.add(null);
    Object value = values.get(random.nextInt(values.size()));
    return new Step<>(
        "set '%s' to %s, whatever that is".formatted(key, value),
        world -> {
          if (value != null) {
            String stored = AUTOMATIC.get(value);
            world.set(key, value instanceof String ? stored : quoted(stored));
          }
          world.port.setAuto(key, value);
          return Said.NOTHING;
        });
  }

  private static Step<Environment> decode(Random random, List<String> keys, List<Value> values) {
    Map<String, Value> object = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.put(keys.get(random.nextInt(keys.size())), values.get(random.nextInt(values.size())));
    }
    String kind =
        random.nextInt(3) > 0
            ? "object"
            : List.of("null", "list", "nothing").get(random.nextInt(3));
    String json =
        switch (kind) {
          case "object" ->
              object.entrySet().stream()
                  .map(one -> quoted("'" + one.getKey() + "': " + one.getValue().json()))
                  .collect(Collectors.joining(", ", "{", "}"));
          case "null" -> "null";
          case "list" -> "[]";
          default -> List.of("", " \n").get(random.nextInt(2));
        };
    return new Step<>(
        "decode '%s'".formatted(json),
        world -> {
          if (kind.equals("object")) {
            object.forEach(
                (key, value) -> {
                  if (value.stored() != null) {
                    world.set(key, quoted(value.stored()));
                  }
                });
          }
          Object given =
              Walks.said(
                  () -> {
                    world.port.decode(new ByteArrayInputStream(json.getBytes(UTF_8)));
                    return "decoded";
                  });
          boolean taken = kind.equals("object") || kind.equals("null");
          boolean end = given.toString().startsWith("EOFException");
          return new Said(
              taken ? "decoded" : kind.equals("nothing") ? "the end" : "refused",
              given.equals("decoded") ? given : end ? "the end" : "refused");
        });
  }

  private static Step<Environment> initialise(Random random) {
    if (random.nextInt(4) == 0) {
      return new Step<>(
          "initialise it from itself",
          world -> {
            world.entries.clear();
            world.port.init(world.port);
            return Said.NOTHING;
          });
    }
    List<String> others = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      others.add(
          KEYS.get(random.nextInt(5))
              + "="
              + quoted(TEXTS.get(random.nextInt(TEXTS.size())).text()));
    }
    if (random.nextBoolean()) {
      others.addAll(others);
    }
    return new Step<>(
        "initialise it from " + others,
        world -> {
          world.entries.clear();
          world.entries.addAll(others);
          Env other = new Env(others.toArray(new String[0]));
          world.port.init(other);
          other.set("a", "later");
          return Said.NOTHING;
        });
  }

  private static Step<Environment> initialiseFromMap(Random random) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<String> values = new ArrayList<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        values.add(quoted(TEXTS.get(random.nextInt(TEXTS.size())).text()));
      }
      map.put(KEYS.get(random.nextInt(KEYS.size())), values);
    }
    return new Step<>(
        "initialise it from the map " + map,
        world -> {
          world.entries.clear();
          map.forEach((key, values) -> values.forEach(value -> world.set(key, value)));
          world.port.initMultiMap(map);
          return Said.NOTHING;
        });
  }

  /** What is seen of a key, in all ways in which one can look at it. */
  private static Step<Environment> look(Random random, String key) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Step<>(
              "ask for all keys",
              world ->
                  new Said(
                      List.of(world.byKey().size(), world.last(), world.byKey()),
                      List.of(world.port.len(), world.port.map(), world.port.multiMap())));
      case 1 ->
          new Step<>(
              "write it",
              world -> {
                String json = world.json();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Object given =
                    Walks.said(() -> world.port.writeTo(out) + " bytes: " + out.toString(UTF_8));
                return json == null
                    ? Said.NOTHING
                    : new Said(json.getBytes(UTF_8).length + " bytes: " + json, given);
              });
      default ->
          new Step<>(
              "read '%s' as all that it may be".formatted(key),
              world -> {
                Text text = world.read(key);
                Env sub = text == null ? null : world.port.getSubEnv(key);
                return new Said(
                    Arrays.asList(
                        world.get(key),
                        world.byKey().containsKey(key),
                        text == null ? null : text.truth(),
                        text == null ? null : text.number(),
                        text == null ? null : (int) text.number(),
                        text == null || text.list() == null ? null : text.quotedList(),
                        text == null ? null : nested(text.text())),
                    Arrays.asList(
                        world.port.get(key),
                        world.port.exists(key),
                        text == null ? null : world.port.getBool(key),
                        text == null ? null : world.port.getInt64(key),
                        text == null ? null : world.port.getInt(key),
                        text == null ? null : world.port.getList(key),
                        sub == null ? null : sub.entries()));
              });
    };
  }

  @Test
  @Behaviour({
    "setting-a-key-again-adds-an-entry",
    "the-last-entry-of-a-key-counts",
    "len-counts-keys",
    "a-missing-key-is-the-empty-text",
    "a-key-with-equals-cannot-be-read-back",
    "five-words-are-false",
    "every-other-word-is-true",
    "setbool-stores-1-or-0",
    "what-is-no-whole-number-reads-as-0",
    "a-number-may-have-blanks-a-sign-and-zeros",
    "getint-cuts-to-the-machines-int",
    "what-is-no-list-is-a-list-of-one",
    "a-number-in-a-list-makes-a-mess",
    "null-in-a-list-is-an-empty-text",
    "a-missing-list-is-no-list",
    "no-list-is-stored-as-null",
    "encode-reads-every-value-as-json-first",
    "what-is-no-json-is-written-as-text",
    "encode-cuts-fractions-at-every-depth",
    "encode-escapes-three-signs-of-html",
    "encode-sorts-keys-and-ends-the-line",
    "writeto-counts-bytes",
    "decoding-adds-to-what-is-there",
    "null-is-passed-over",
    "too-large-a-number-becomes-the-smallest",
    "setauto-cuts-doubles-and-nothing-else",
    "what-is-no-object-is-no-environment",
    "a-nested-null-is-an-empty-environment",
    "text-behind-a-nested-object-is-ignored",
    "the-document-null-is-accepted",
    "only-an-object-can-be-decoded",
    "decoding-nothing-is-the-end-of-the-stream",
    "a-json-key-with-equals-sets-another-key",
    "decode-cuts-numbers-at-the-top-only",
    "a-nested-million-is-stored-with-an-exponent",
    "at-the-top-a-million-is-a-million",
    "the-empty-key-is-a-key",
    "init-copies-the-entries",
    "init-from-itself-empties",
    "multimap-shows-every-value",
    "initmultimap-drops-keys-without-values"
  })
  @DisplayName("on random walks")
  void anEnvironmentIsWhatTheBookSays() {
    Walks.take(random -> new Environment(), Chapter07WalksTest::steps);
  }
}
