package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.chapters.walks.Lent;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import engineroom.engine.Engine;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 7, on walks. */
class Chapter07WalksTest {

  private static final List<String> KEYS =
      List.of("", "a", "b", "aa", "A", "a=b", "é", "<", "\uff5e", "\ud83d\ude00", "=", "b=", "=a");

  /** An environment, and its entries as the book has them. */
  private static final class Environment implements World {
    final Env port = new Env();
    final List<String> entries = new ArrayList<>();

    /** How the texts read that were stored. */
    final Map<String, ReadText> known = new HashMap<>();

    void set(String key, String value) {
      entries.add(key + "=" + value);
    }

    void set(String key, ReadText value) {
      known.put(value.text(), value);
      set(key, value.text());
    }

    /** Decodes an object: numbers are cut at the top. */
    void decode(Map<?, ?> object) {
      object.forEach(
          (key, value) -> {
            if (value instanceof List || value instanceof Map || value instanceof Boolean) {
              ReadText stored = ReadText.json(AnyJson.stored(value), AnyJson.sorted(value));
              known.put(stored.text(), stored);
            }
          });
      entries.addAll(ReadText.entries(object));
    }

    /** Whether an entry has no sign that ends its key, so that there is no map. */
    boolean isSpoilt() {
      return entries.stream().anyMatch(entry -> entry.indexOf('=') < 0);
    }

    /** By key, what a map of all entries holds that have a key. */
    Map<String, List<String>> byKey() {
      Map<String, List<String>> all = new LinkedHashMap<>();
      for (String entry : entries) {
        int end = entry.indexOf('=');
        if (end >= 0) {
          String key = entry.substring(0, end);
          all.computeIfAbsent(key, none -> new ArrayList<>()).add(entry.substring(end + 1));
        }
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

    ReadText read(String key) {
      return known(get(key));
    }

    private ReadText known(String text) {
      ReadText known = this.known.get(text);
      boolean plain = text.chars().noneMatch(c -> "\"[{".indexOf(c) >= 0);
      return known == null && plain ? ReadText.plain(text) : known;
    }

    String json() {
      Map<String, String> sorted = new TreeMap<>(AnyJson::compareBytes);
      byKey().keySet().forEach(key -> sorted.put(key, read(key) == null ? null : read(key).json()));
      return sorted.containsValue(null)
          ? null
          : sorted.entrySet().stream()
              .map(one -> AnyJson.quoted(one.getKey()) + ":" + one.getValue())
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

  private static String key(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Dictionary.word(random);
      case 1 -> {
        StringBuilder key = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
          key.append("abA".charAt(random.nextInt(3)));
        }
        yield key.toString();
      }
      default -> KEYS.get(random.nextInt(KEYS.size()));
    };
  }

  private static Supplier<Step<Environment>> steps(Random random) {
    List<String> keys = new ArrayList<>();
    for (int i = random.nextInt(4) > 0 ? 4 : 16; i > 0; i--) {
      keys.add(key(random));
    }
    List<ReadText> texts = new ArrayList<>(List.of(ReadText.plain("")));
    for (int i = 0; i < 6; i++) {
      texts.add(ReadText.any(random));
    }
    texts.add(ReadText.plain(Dictionary.word(random)));
    return () -> step(random, keys, texts);
  }

  private static Step<Environment> step(Random random, List<String> keys, List<ReadText> texts) {
    String key = keys.get(random.nextInt(keys.size()));
    ReadText text = texts.get(random.nextInt(texts.size()));
    String value = text.text();
    boolean flag = random.nextBoolean();
    return switch (random.nextInt(30)) {
      case 0, 1, 2, 3, 4 ->
          new Step<>(
              "set '%s' to '%s'".formatted(key, value),
              world -> {
                world.set(key, text);
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
                List<Object> list = text.list() == null ? null : new ArrayList<>(text.list());
                world.set(key, ReadText.json(AnyJson.encoded(list), list));
                return new Said(
                    "set",
                    Walks.said(
                        () -> {
                          world.port.setList(key, text.list());
                          return "set";
                        }));
              });
      case 8, 22, 23 -> decode(random, keys);
      case 9 -> initialise(random, keys);
      case 10 -> initialiseFromMap(random, keys);
      case 11, 12 -> setAutomatically(random, key);
      case 13 ->
          new Step<>(
              "set '%s' to '%s' as JSON".formatted(key, value),
              world -> {
                world.set(key, ReadText.json(AnyJson.quoted(value), value));
                return new Said(
                    "set",
                    Walks.said(
                        () -> {
                          world.port.setJson(key, value);
                          return "set";
                        }));
              });
      case 14 -> nest(key, random.nextInt(4), text);
      case 24 -> importFrom(random, keys);
      case 25 -> {
        int times = random.nextInt(8) > 0 ? Dictionary.count(random) : 150;
        yield new Step<>(
            "set '%s' to '%s' %d times".formatted(key, value, times),
            world -> {
              for (int i = 0; i < times; i++) {
                world.set(key, text);
                world.port.set(key, value);
              }
              return Said.NOTHING;
            });
      }
      default -> look(random, key);
    };
  }

  private static Step<Environment> nest(String key, int count, ReadText text) {
    return new Step<>(
        count == 0
            ? "set '%s' to no environment".formatted(key)
            : "set '%s' to an environment of %d with '%s'".formatted(key, count - 1, text.text()),
        world -> {
          Env sub = count == 0 ? null : new Env();
          Map<String, String> written = new TreeMap<>();
          for (int i = 1; i < count; i++) {
            sub.set("k" + i, text.text());
            written.put("k" + i, '"' + "k" + i + "\":" + text.json());
          }
          if (sub != null) {
            world.set(key, "{" + String.join(",", written.values()) + "}\n");
          }
          Object said =
              Walks.said(
                  () -> {
                    world.port.setSubEnv(key, sub);
                    return "set";
                  });
          return new Said(sub == null ? "refused" : "set", said.equals("set") ? said : "refused");
        });
  }

  /** Values of Java, and what is stored of each; null for nothing. */
  private static final Map<Object, String> AUTOMATIC =
      Map.ofEntries(
          Map.entry(1.9, "1"),
          Map.entry(-0.5, "0"),
          Map.entry(1e18, "1000000000000000000"),
          Map.entry(0x1p63, "-9223372036854775808"),
          Map.entry(-1e30, "-9223372036854775808"),
          Map.entry(1.9f, "1.9"),
          Map.entry(2f, "2"),
          Map.entry(1e10f, "1e+10"),
          Map.entry(7L, "7"),
          Map.entry(-3, "-3"),
          Map.entry(true, "true"),
          Map.entry("a'", "a'"),
          Map.entry(" a\t", " a\t"),
          Map.entry(List.of(), "[]"),
          Map.entry(Map.of(), "{}"),
          Map.entry(List.of(1.5), "[1.5]"),
          Map.entry(List.of(""), "['']"),
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
            world.set(key, value instanceof String ? stored : stored.replace('\'', '"'));
          }
          world.port.setAuto(key, value);
          return Said.NOTHING;
        });
  }

  private static Map<String, Object> object(Random random, List<String> keys) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.put(keys.get(random.nextInt(keys.size())), AnyJson.value(random));
    }
    return object;
  }

  private static Object noObject(Random random) {
    Object value = AnyJson.value(random);
    return value == null || value instanceof Map ? List.of() : value;
  }

  /** What stands behind a document, which nobody looks at. */
  private static String behind(Random random) {
    return List.of("", "", "", " ", "{\"a\":2}", "\nnull", "x", "}", "{\"a\":")
        .get(random.nextInt(9));
  }

  private static Step<Environment> decode(Random random, List<String> keys) {
    Map<String, Object> object = object(random, keys);
    String kind =
        random.nextInt(3) > 0
            ? "object"
            : List.of("null", "other", "nothing", "broken").get(random.nextInt(4));
    String json =
        switch (kind) {
          case "object" -> AnyJson.spelled(object, random) + behind(random);
          case "null" -> AnyJson.spelled(null, random);
          case "other" -> AnyJson.spelled(noObject(random), random);
          case "broken" -> "{\"a\":1," + AnyJson.blank(random) + "x}";
          default -> List.of("", " \n", "\t\r\n ").get(random.nextInt(3));
        };
    return new Step<>(
        "decode '%s'".formatted(json),
        world -> {
          if (kind.equals("object")) {
            world.decode(object);
          }
          Object given =
              Walks.said(
                  () -> {
                    world.port.decode(Lent.source(json.getBytes(UTF_8)));
                    return "decoded";
                  });
          boolean taken = kind.equals("object") || kind.equals("null");
          boolean end = given.toString().startsWith("EOFException");
          return new Said(
              taken ? "decoded" : kind.equals("nothing") ? "the end" : "refused",
              given.equals("decoded") ? given : end ? "the end" : "refused");
        });
  }

  private static Step<Environment> importFrom(Random random, List<String> keys) {
    Map<String, Object> object = object(random, keys);
    Object other = random.nextInt(3) == 0 ? "{\"a\":1}" : noObject(random);
    int kind = random.nextInt(4);
    Object src = kind == 0 ? null : AnyJson.ofJava(kind == 1 ? other : object, random);
    return new Step<>(
        "import " + src,
        world -> {
          if (kind > 1) {
            world.decode((Map<?, ?>) AnyJson.sorted(object));
          }
          Object given =
              Walks.said(
                  () -> {
                    world.port.importFrom(src);
                    return "imported";
                  });
          boolean says = given.toString().startsWith("IOException: ImportEnv: ");
          return new Said(kind == 1 ? "ImportEnv: " : "imported", says ? "ImportEnv: " : given);
        });
  }

  private static Step<Environment> initialise(Random random, List<String> keys) {
    if (random.nextInt(4) == 0) {
      return new Step<>(
          "initialise it from itself, and from nothing",
          world -> {
            world.entries.clear();
            world.port.init(world.port);
            Object given =
                Walks.said(
                    () -> {
                      world.port.init(null);
                      return "initialised";
                    });
            return new Said("fails", given.equals("initialised") ? given : "fails");
          });
    }
    List<ReadText> texts = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = random.nextInt(random.nextInt(8) > 0 ? 4 : 20); i > 0; i--) {
      ReadText text = ReadText.any(random);
      texts.add(text);
      others.add(keys.get(random.nextInt(keys.size())) + "=" + text.text());
    }
    if (random.nextBoolean()) {
      others.addAll(List.copyOf(others));
    }
    if (random.nextInt(4) == 0) {
      String key = keys.get(random.nextInt(keys.size()));
      String bare = key.indexOf('=') < 0 ? key : "";
      others.add(random.nextInt(others.size() + 1), bare);
    }
    return new Step<>(
        "initialise it from " + others,
        world -> {
          texts.forEach(text -> world.known.put(text.text(), text));
          world.entries.clear();
          world.entries.addAll(others);
          Env other = new Env(others.toArray(new String[0]));
          world.port.init(other);
          other.set("a", "later");
          return Said.NOTHING;
        });
  }

  private static Step<Environment> initialiseFromMap(Random random, List<String> keys) {
    List<ReadText> texts = new ArrayList<>();
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<String> values = new ArrayList<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        ReadText text = random.nextInt(3) == 0 ? ReadText.plain("") : ReadText.any(random);
        texts.add(text);
        values.add(text.text());
      }
      map.put(keys.get(random.nextInt(keys.size())), values);
    }
    return new Step<>(
        "initialise it from the map " + map,
        world -> {
          texts.forEach(text -> world.known.put(text.text(), text));
          world.entries.clear();
          map.forEach((key, values) -> values.forEach(value -> world.set(key, value)));
          world.port.initMultiMap(map);
          return Said.NOTHING;
        });
  }

  private static Object orSpoilt(Environment world, Object otherwise) {
    return world.isSpoilt() ? "spoilt" : otherwise;
  }

  /** What it gives; the failure of an environment that has no map is one, whatever its words. */
  private static Object seen(Walks.Try what) {
    Object said = Walks.said(what);
    return said instanceof String text && text.startsWith("IndexOutOfBoundsException")
        ? "spoilt"
        : said;
  }

  /** What is seen of a key, in all ways in which one can look at it. */
  private static Step<Environment> look(Random random, String key) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Step<>(
              "ask for all keys",
              world ->
                  new Said(
                      List.of(
                          orSpoilt(world, world.byKey().size()),
                          orSpoilt(world, world.last()),
                          orSpoilt(world, world.byKey())),
                      List.of(
                          seen(world.port::len),
                          seen(world.port::map),
                          seen(world.port::multiMap))));
      case 1 ->
          new Step<>(
              "write it",
              world -> {
                String json = world.json();
                ByteArrayOutputStream out = Lent.sink();
                Object given =
                    seen(() -> world.port.writeTo(out) + " bytes: " + out.toString(UTF_8));
                if (world.isSpoilt()) {
                  return new Said("spoilt 0", given + " " + out.size());
                }
                return json == null
                    ? Said.NOTHING
                    : new Said(json.getBytes(UTF_8).length + " bytes: " + json, given);
              });
      default ->
          new Step<>(
              "read '%s' as all that it may be".formatted(key),
              world -> {
                ReadText text = world.read(key);
                boolean missing = world.get(key).isEmpty();
                Env sub = text == null ? null : world.port.getSubEnv(key);
                return new Said(
                    Arrays.asList(
                        world.get(key),
                        orSpoilt(world, world.byKey().containsKey(key)),
                        missing ? Arrays.asList((Object) null) : null,
                        text == null ? null : text.truth(),
                        text == null ? null : text.number(),
                        text == null ? null : (int) text.number(),
                        text == null ? null : text.list(),
                        text == null ? null : text.nested()),
                    Arrays.asList(
                        world.port.get(key),
                        seen(() -> world.port.exists(key)),
                        missing ? Arrays.asList(Walks.said(() -> world.port.getJson(key))) : null,
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
    "get-passes-over-an-entry-without-equals",
    "all-but-get-fail-on-an-entry-without-equals",
    "getjson-of-a-missing-key-succeeds",
    "no-reader-of-numbers-takes-an-exponent",
    "a-version-may-become-a-number",
    "setjson-keeps-a-text-a-text",
    "setsubenv-stores-a-newline",
    "quotes-by-hand-break",
    "null-does-not-survive-a-round-trip",
    "large-numbers-lose-digits",
    "encode-mends-a-nested-exponent",
    "broken-unicode-is-replaced",
    "setauto-stores-the-rest-as-go-prints-it",
    "import-loses-what-json-loses",
    "only-an-object-can-be-imported",
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
    jobsReadAndStoreAsTheirEnvironmentsDo();
  }

  /** Any version of two numbers, 1.0 and 1.10 too. */
  private static void everyVersionIsCut() throws IOException {
    Env env = new Env();
    for (int major = 0; major < 20; major++) {
      for (int minor = 0; minor < 101; minor++) {
        env.set(major + "/" + minor, major + "." + minor);
      }
    }
    Env read = new Env();
    read.decode(Lent.source(written(env::encode).getBytes(UTF_8)));
    assertThat(read.map())
        .hasSize(20 * 101)
        .allSatisfy((key, value) -> assertThat(value).isEqualTo(key.split("/")[0]));
  }

  private static void noDepthIsTooDeep() throws IOException {
    int depth = 200_000;
    Env env = new Env();
    env.set("k", "[".repeat(depth) + "1.5e6,2.5" + "]".repeat(depth));
    String cut = "{\"k\":" + "[".repeat(depth) + "1500000,2" + "]".repeat(depth) + "}\n";
    assertThat(written(env::encode).equals(cut)).isTrue();
  }

  private static void reads(ReadText text) throws IOException {
    Env env = new Env();
    env.set("k", text.text());
    ByteArrayOutputStream out = Lent.sink();
    env.encode(out);
    Env sub = env.getSubEnv("k");
    assertThat(
            Arrays.asList(
                env.getBool("k"),
                env.getInt64("k"),
                env.getInt("k"),
                env.getList("k"),
                out.toString(UTF_8),
                sub == null ? null : sub.entries()))
        .as(text.text())
        .isEqualTo(
            Arrays.asList(
                text.truth(),
                text.number(),
                (int) text.number(),
                text.list(),
                "{\"k\":" + text.json() + "}\n",
                text.nested()));
  }

  @Test
  @Behaviour({
    "five-words-are-false",
    "every-other-word-is-true",
    "what-is-no-whole-number-reads-as-0",
    "a-number-may-have-blanks-a-sign-and-zeros",
    "no-reader-of-numbers-takes-an-exponent",
    "getint-cuts-to-the-machines-int",
    "what-is-no-list-is-a-list-of-one",
    "a-number-in-a-list-makes-a-mess",
    "null-in-a-list-is-an-empty-text",
    "a-missing-list-is-no-list",
    "what-is-no-object-is-no-environment",
    "a-nested-null-is-an-empty-environment",
    "text-behind-a-nested-object-is-ignored",
    "encode-reads-every-value-as-json-first",
    "what-is-no-json-is-written-as-text",
    "encode-cuts-fractions-at-every-depth",
    "encode-escapes-three-signs-of-html",
    "encode-mends-a-nested-exponent",
    "a-version-may-become-a-number",
    "quotes-by-hand-break",
    "null-does-not-survive-a-round-trip",
    "large-numbers-lose-digits",
    "too-large-a-number-becomes-the-smallest",
    "broken-unicode-is-replaced"
  })
  @DisplayName("of any text, read and written in every way")
  void anyTextReadsAsTheBookSays() throws IOException {
    everyVersionIsCut();
    noDepthIsTooDeep();
    for (ReadText text : ReadText.allBroken()) {
      reads(text);
    }
    Random random = new Random(7);
    for (int i = 0; i < 4000; i++) {
      reads(ReadText.any(random));
    }
  }

  /** One question to a job, and the same to its environment. */
  private record Twins(String name, Walks.Try byJob, Walks.Try byEnv) {

    /** What is said, and what is stored behind it. */
    private static Object outcome(Walks.Try what, Env env) {
      return List.of(Arrays.asList(Walks.said(what)), List.copyOf(env.entries()));
    }

    void areAlike(ReadText text, Job job, Env env) {
      assertThat(outcome(byJob, job.env()))
          .as("%s of %s", name, text.text())
          .isEqualTo(outcome(byEnv, env));
    }
  }

  private static Twins stores(String name, Storing byJob, Storing byEnv) {
    return new Twins(name, byJob::done, byEnv::done);
  }

  /** Stores something, and may fail. */
  private interface Storing {
    void now() throws Exception;

    default Object done() throws Exception {
      now();
      return "done";
    }
  }

  private static List<Twins> twins(Job job, Env env, ReadText text) {
    String value = text.text();
    byte[] json = ("{\"a\":" + text.json() + "}").getBytes(UTF_8);
    Map<String, String> one = Collections.singletonMap("a", value);
    return List.of(
        stores("setenv", () -> job.setenv("k", value), () -> env.set("k", value)),
        new Twins("getenv", () -> job.getenv("k"), () -> env.get("k")),
        new Twins("envExists", () -> job.envExists("none"), () -> env.exists("none")),
        new Twins("getenvBool", () -> job.getenvBool("k"), () -> env.getBool("k")),
        new Twins("getenvInt", () -> job.getenvInt("k"), () -> env.getInt("k")),
        new Twins("getenvInt64", () -> job.getenvInt64("k"), () -> env.getInt64("k")),
        new Twins("getenvList", () -> job.getenvList("k"), () -> env.getList("k")),
        new Twins("getenvTime", () -> job.getenvTime("k"), () -> env.getTime("k")),
        new Twins("no time", () -> job.getenvTime("none"), () -> env.getTime("none")),
        new Twins("getenvJson", () -> job.getenvJson("k"), () -> env.getJson("k")),
        new Twins("no JSON", () -> job.getenvJson("none"), () -> env.getJson("none")),
        new Twins(
            "getenvSubEnv",
            () -> job.getenvSubEnv("k") == null ? null : job.getenvSubEnv("k").entries(),
            () -> env.getSubEnv("k") == null ? null : env.getSubEnv("k").entries()),
        new Twins("no env", () -> job.getenvSubEnv("none"), () -> env.getSubEnv("none")),
        stores("setenvJson", () -> job.setenvJson("k", value), () -> env.setJson("k", value)),
        stores("no JSON", () -> job.setenvJson("k", null), () -> env.setJson("k", null)),
        stores(
            "setenvList",
            () -> job.setenvList("k", text.list()),
            () -> env.setList("k", text.list())),
        stores("no list", () -> job.setenvList("k", null), () -> env.setList("k", null)),
        stores(
            "setenvBool",
            () -> job.setenvBool("k", text.truth()),
            () -> env.setBool("k", text.truth())),
        stores(
            "setenvInt64",
            () -> job.setenvInt64("k", text.number()),
            () -> env.setInt64("k", text.number())),
        stores(
            "setenvSubEnv",
            () -> job.setenvSubEnv("k", new Env("a=" + value)),
            () -> env.setSubEnv("k", new Env("a=" + value))),
        stores("no env", () -> job.setenvSubEnv("k", null), () -> env.setSubEnv("k", null)),
        stores(
            "decodeEnv",
            () -> job.decodeEnv(Lent.source(json)),
            () -> env.decode(Lent.source(json))),
        stores("importEnv", () -> job.importEnv(one), () -> env.importFrom(one)),
        stores("no import", () -> job.importEnv(value), () -> env.importFrom(value)),
        new Twins("environ", job::environ, env::map),
        new Twins("encodeEnv", () -> written(job::encodeEnv), () -> written(env::encode)));
  }

  /** Writes. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static String written(Writing what) throws IOException {
    ByteArrayOutputStream out = Lent.sink();
    what.to(out);
    return out.toString(UTF_8);
  }

  /** A job has methods of its own for its variables. */
  private static void jobsReadAndStoreAsTheirEnvironmentsDo() {
    Engine eng = new Engine();
    Random random = new Random(7);
    List<String> words = List.of("", " no", "\tNONE ", "0\t", "1.5", "-2.5", " -07 ", "4294967297");
    for (int i = 0; i < 200; i++) {
      boolean word = i < words.size();
      ReadText text = word ? ReadText.plain(words.get(i)) : ReadText.any(random);
      String[] entries = i % 4 == 0 ? new String[] {"bare"} : new String[0];
      Job job = eng.job("create");
      job.env().init(new Env(entries));
      Env env = new Env(entries);
      twins(job, env, text).forEach(each -> each.areAlike(text, job, env));
    }
  }

  @Test
  @Behaviour({"encode-sorts-keys-and-ends-the-line", "encode-escapes-three-signs-of-html"})
  @DisplayName("of many keys")
  void manyKeysAreSorted() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Map<String, Object> object = new TreeMap<>();
      Env env = new Env();
      for (int j = random.nextInt(40); j > 0; j--) {
        String key = (AnyJson.text(random) + AnyJson.text(random)).replace("=", "\uff5e");
        object.put(key, "x");
        env.set(key, "x");
      }
      ByteArrayOutputStream out = Lent.sink();
      env.encode(out);
      assertThat(out.toString(UTF_8)).isEqualTo(AnyJson.encoded(object) + "\n");
    }
  }
}
