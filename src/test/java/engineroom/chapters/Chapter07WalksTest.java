package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.Behaviour;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import engineroom.engine.Env;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 7, on walks. */
class Chapter07WalksTest {

  private static final List<String> KEYS = List.of("", "a", "b", "aa", "A", "a=b", "é");

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
          new Value("''", ""),
          new Value("1.9", "1"),
          new Value("-1.9", "-1"),
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

    String get(String key) {
      return byKey().getOrDefault(key, List.of("")).getLast();
    }

    Text read(String key) {
      String text = get(key);
      return TEXTS.stream().filter(one -> quoted(one.text()).equals(text)).findFirst().orElse(null);
    }

    String json() {
      Map<String, String> sorted = new TreeMap<>();
      byKey().keySet().forEach(key -> sorted.put(key, read(key) == null ? null : read(key).json()));
      return sorted.containsValue(null)
          ? null
          : sorted.entrySet().stream()
              .map(one -> quoted("'" + one.getKey() + "':" + one.getValue()))
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

  private static Step<Environment> step(Random random) {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    Text text = TEXTS.get(random.nextInt(TEXTS.size()));
    String value = quoted(text.text());
    boolean flag = random.nextBoolean();
    return switch (random.nextInt(22)) {
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
      case 8 -> decode(random);
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
      case "{'a':1.5}", "{'a':1.5}x" -> List.of("a=1");
      case "null" -> List.of();
      default -> null;
    };
  }

  /** Values of Java, and what is stored of each; null for nothing. */
  private static final Map<Object, String> AUTOMATIC =
      Map.of(
          1.9,
          "1",
          1.9f,
          "1.9",
          7L,
          "7",
          -3,
          "-3",
          true,
          "true",
          "a'",
          "a'",
          List.of(1.5),
          "[1.5]",
          Map.of("n", "<"),
          "{'n':'\\u003c'}");

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

  private static Step<Environment> decode(Random random) {
    Map<String, Value> object = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.put(KEYS.get(random.nextInt(KEYS.size())), VALUES.get(random.nextInt(VALUES.size())));
    }
    String kind = List.of("object", "object", "null", "list", "nothing").get(random.nextInt(5));
    String json =
        switch (kind) {
          case "object" ->
              object.entrySet().stream()
                  .map(one -> quoted("'" + one.getKey() + "': " + one.getValue().json()))
                  .collect(Collectors.joining(", ", "{", "}"));
          case "null" -> "null";
          case "list" -> "[]";
          default -> "";
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
          return new Said(taken, given.equals("decoded"));
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

  private static Step<Environment> look(Random random, String key) {
    return switch (random.nextInt(10)) {
      case 9 ->
          new Step<>(
              "read '%s' as an environment".formatted(key),
              world -> {
                Text text = world.read(key);
                Env sub = world.port.getSubEnv(key);
                return text == null
                    ? Said.NOTHING
                    : new Said(nested(text.text()), sub == null ? null : sub.entries());
              });
      case 0, 1 ->
          new Step<>(
              "get '%s'".formatted(key), world -> new Said(world.get(key), world.port.get(key)));
      case 2 ->
          new Step<>(
              "ask whether '%s' exists".formatted(key),
              world -> new Said(world.byKey().containsKey(key), world.port.exists(key)));
      case 3 ->
          new Step<>("ask how many", world -> new Said(world.byKey().size(), world.port.len()));
      case 4 ->
          new Step<>(
              "ask for the map",
              world ->
                  new Said(
                      world.byKey().entrySet().stream()
                          .collect(
                              Collectors.toMap(Map.Entry::getKey, one -> one.getValue().getLast())),
                      world.port.map()));
      case 5 ->
          new Step<>("ask for all values", world -> new Said(world.byKey(), world.port.multiMap()));
      case 6 ->
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
              "read '%s' as a boolean, two numbers and a list".formatted(key),
              world -> {
                Text text = world.read(key);
                if (text == null) {
                  return Said.NOTHING;
                }
                List<String> list =
                    text.list() == null
                        ? null
                        : text.list().stream().map(Chapter07WalksTest::quoted).toList();
                return new Said(
                    "%s, %d, %d, %s"
                        .formatted(text.truth(), text.number(), (int) text.number(), list),
                    "%s, %d, %d, %s"
                        .formatted(
                            world.port.getBool(key),
                            world.port.getInt64(key),
                            world.port.getInt(key),
                            world.port.getList(key)));
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
    "setauto-cuts-doubles-and-nothing-else",
    "what-is-no-object-is-no-environment",
    "a-nested-null-is-an-empty-environment",
    "text-behind-a-nested-object-is-ignored",
    "the-document-null-is-accepted",
    "only-an-object-can-be-decoded",
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
    Walks.take(random -> new Environment(), random -> () -> step(random));
  }
}
