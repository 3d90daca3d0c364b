package engineroom.chapters.walks;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.chapters.walks.EngineWorld.Calling;
import engineroom.chapters.walks.EngineWorld.Kind;
import engineroom.chapters.walks.EngineWorld.Target;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What can be done to an engine in a walk, some of it more often than the rest. */
public final class EngineSteps {

  private static final int WALKS = 1000;
  private static final int LONGEST = 40;
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
      List.of("1", "off", "0", "no", "FALSE", "None", "", "maybe", "no ", "\t0", "\nno", "0\u00a0");

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
          new Target("/a;b?a=x", "a;b", List.of("x")),
          new Target("/a/..", "..", List.of()),
          new Target("/a/.", ".", List.of()),
          new Target("/.a?a=%", ".a", List.of()),
          new Target("/a?a=%4&a=x&a=%4", "a", List.of("x")),
          new Target("/a?a=%4g&a=%e9&b", "a", List.of("\ufffd")));

  /** The kinds of steps. */
  public enum Act {
    REGISTER,
    CATCHALL,
    LOGGING,
    STDERR,
    GLOBALS,
    NEW_ENGINE,
    CALLBACK,
    SHUTDOWN,
    DRAWER,
    JOB,
    PARSE,
    ATTACH,
    OVERRIDE,
    CHANGE,
    RUN,
    /** A job from its making to the end of its run, as most jobs go. */
    ERRAND,
    SERVE,
    /** A job on a thread of its own. */
    BEGIN,
    GO_ON
  }

  private static final List<Act> WHEEL =
      List.of(
          Act.REGISTER,
          Act.REGISTER,
          Act.REGISTER,
          Act.CATCHALL,
          Act.LOGGING,
          Act.STDERR,
          Act.GLOBALS,
          Act.NEW_ENGINE,
          Act.CALLBACK,
          Act.SHUTDOWN,
          Act.DRAWER,
          Act.JOB,
          Act.JOB,
          Act.JOB,
          Act.JOB,
          Act.PARSE,
          Act.ATTACH,
          Act.ATTACH,
          Act.ATTACH,
          Act.OVERRIDE,
          Act.CHANGE,
          Act.RUN,
          Act.RUN,
          Act.RUN,
          Act.RUN,
          Act.ERRAND,
          Act.ERRAND,
          Act.ERRAND,
          Act.ERRAND,
          Act.ERRAND,
          Act.ERRAND,
          Act.SERVE);

  /** What is done beside a walk: threads take their time, and so not every walk has them. */
  private static final List<Act> BESIDE = List.of(Act.BEGIN, Act.BEGIN, Act.GO_ON, Act.GO_ON);

  private final List<Act> often;
  private final Random random;

  /** What a walk has to do with: where there is little, things meet. */
  private final List<String> names = new ArrayList<>();

  private final List<Doing> doings = new ArrayList<>();
  private final List<Deeds> deeds = new ArrayList<>();
  private String lastLine = "a K=v b";

  private final boolean hasThreads;

  /** How many of the names are still to be registered: without handlers little happens. */
  private int toRegister;

  private EngineSteps(List<Act> often, Random random) {
    this.often = often;
    this.random = random;
    for (int i = 0; i < 6; i++) {
      doings.add(one(List.of(Doing.values())));
    }
    for (int i = 0; i < 3; i++) {
      names.add(i > 0 && random.nextInt(3) == 0 ? relative(names.getFirst()) : often(NAMES));
      deeds.add(deeds());
    }
    toRegister = random.nextInt(4);
    hasThreads = random.nextInt(4) == 0;
  }

  /**
   * Walks an engine of the port beside one of the book.
   *
   * @param chapter whose walks: each has walks of its own
   * @param often what every other step is chosen from
   */
  public static void walk(int chapter, Act... often) {
    Walks.take(
        chapter * WALKS,
        WALKS,
        LONGEST,
        EngineWorld::new,
        random -> new EngineSteps(List.of(often), random)::next);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of them, or now and then a word that stands in the engine's code. */
  private String often(List<String> all) {
    return random.nextInt(5) > 0 ? one(all) : Dictionary.word(random);
  }

  /** A name that is nearly another one, or the same one and not the same object. */
  private String relative(String name) {
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

  private Deeds deeds() {
    List<Doing> all = new ArrayList<>();
    for (int i = 1 + Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
      all.add(random.nextInt(8) == 0 ? Doing.PAUSES : one(doings));
    }
    int code = random.nextInt(3) == 0 ? Dictionary.number(random) : one(CODES);
    return new Deeds(all, often(PRINTED), code, Dictionary.length(random));
  }

  private String[] arguments() {
    String[] arguments = new String[Dictionary.count(random)];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = often(ARGUMENTS);
    }
    return arguments;
  }

  /** Asks for a job of this name. */
  private Target target(String name) {
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

  private Step<EngineWorld> next() {
    String name = one(names);
    Deeds does = random.nextInt(5) == 0 ? null : one(deeds);
    String mark = "h" + random.nextInt(100);
    boolean flag = random.nextBoolean();
    if (toRegister > 0) {
      toRegister--;
      String first = names.get(toRegister);
      Deeds firstDeeds = deeds.get(toRegister);
      return new Step<>(
          "register '%s': %s".formatted(first, firstDeeds),
          world -> world.register(first, firstDeeds, mark));
    }
    List<Act> acts = random.nextBoolean() ? often : WHEEL;
    return switch (one(hasThreads && random.nextInt(5) == 0 ? BESIDE : acts)) {
      case REGISTER ->
          switch (random.nextInt(8)) {
            case 0 ->
                new Step<>(
                    "register '%s': what was registered last".formatted(name),
                    world -> world.registerAgain(name));
            case 1 -> {
              int count = Dictionary.count(random);
              yield new Step<>(
                  "register '%s0' to '%s%d': what was registered last".formatted(name, name, count),
                  world -> world.registerAgain(name, count));
            }
            default ->
                new Step<>(
                    "register '%s': %s".formatted(name, does),
                    world -> world.register(name, does, mark));
          };
      case CATCHALL ->
          random.nextInt(6) > 0
              ? new Step<>("set the catchall: " + does, world -> world.registerCatchall(does, mark))
              : new Step<>(
                  "set the catchall: what was registered last", EngineWorld::registerCatchallAgain);
      case LOGGING ->
          new Step<>("turn logging " + (flag ? "on" : "off"), world -> world.logging(flag));
      case STDERR ->
          random.nextInt(6) == 0
              ? new Step<>("give the engine a null for its stderr", EngineWorld::stderrToNull)
              : new Step<>("give the engine another stderr", world -> world.stderrTo(flag ? 0 : 1));
      case GLOBALS ->
          switch (random.nextInt(7)) {
            case 0, 1 ->
                new Step<>(
                    "take '%s' from all engines to come".formatted(name),
                    world -> world.unregisterGlobally(name));
            case 2 -> {
              int count = Dictionary.count(random);
              yield new Step<>(
                  "register '%s0' to '%s%d' for all engines to come: %s"
                      .formatted(name, name, count, does),
                  world -> world.registerGlobally(name, count, does, mark));
            }
            default ->
                new Step<>(
                    "register '%s' for all engines to come: %s".formatted(name, does),
                    world -> world.registerGlobally(name, does, mark));
          };
      case NEW_ENGINE -> new Step<>("make a new engine", EngineWorld::makeEngine);
      case CALLBACK -> {
        Calling calling = one(List.of(Calling.values()));
        int times = Math.max(1, Dictionary.count(random));
        yield new Step<>(
            "register %d times a callback: %s"
                .formatted(times, calling.name().toLowerCase().replace('_', ' ')),
            world -> world.onShutdown("callback " + mark, calling, times));
      }
      case SHUTDOWN ->
          flag || !hasThreads
              ? new Step<>("shut down", EngineWorld::shutdown)
              : new Step<>("shut down on a thread of its own", EngineWorld::beginShutdown);
      case DRAWER -> drawer();
      case JOB -> {
        String[] args = arguments();
        yield new Step<>(
            "make a job '%s' with %d arguments".formatted(name, args.length),
            world -> world.makeJob(name, args.clone()));
      }
      case PARSE -> {
        String line = random.nextInt(3) == 0 ? lastLine : line();
        lastLine = line;
        yield new Step<>("parse '%s'".formatted(line), world -> world.parse(line));
      }
      case SERVE -> {
        Target target = random.nextInt(3) > 0 ? one(TARGETS) : target(name);
        yield new Step<>("serve " + target.line(), world -> world.serve(target));
      }
      case ATTACH -> attach();
      case OVERRIDE -> {
        if (random.nextInt(4) == 0) {
          List<String> decoded = one(DECODED);
          yield withJob(
              "decode %s for overrideShutdown".formatted(decoded.getFirst()),
              (world, job) -> world.decodeOverride(job, decoded.getFirst(), decoded.getLast()));
        }
        String word = often(WORDS);
        yield withJob(
            "set overrideShutdown to '%s'".formatted(word),
            (world, job) -> world.override(job, word));
      }
      case CHANGE -> change();
      case RUN ->
          random.nextInt(6) > 0
              ? withJob("run it", EngineWorld::run)
              : withJob("run it while somebody interrupts", EngineWorld::runInterrupted);
      case ERRAND -> errand(name);
      case BEGIN -> withJob("run it on a thread of its own", EngineWorld::begin);
      case GO_ON -> {
        int which = random.nextInt(8);
        yield new Step<>("let a job go on that was begun: " + which, world -> world.goOn(which));
      }
    };
  }

  /** Makes a job, and does some things with it, of which the last is to run it. */
  private Step<EngineWorld> errand(String name) {
    String[] args = arguments();
    StringBuilder text =
        new StringBuilder("make a job '%s' with %d arguments".formatted(name, args.length));
    List<WithJob> things = new ArrayList<>();
    for (int i = Dictionary.count(random); i > 0; i--) {
      Kind kind = one(List.of(Kind.values()));
      boolean toStdout = random.nextBoolean();
      switch (random.nextInt(9)) {
        case 4 -> {
          text.append(", let it override a shutdown");
          things.add((world, job) -> world.override(job, "1"));
        }
        case 0 -> {
          text.append(", attach a source to it");
          things.add(EngineWorld::attachStdin);
        }
        case 1 -> {
          text.append(", attach what was attached last to it");
          things.add(EngineWorld::attachAgain);
        }
        case 2 -> {
          text.append(", cancel it");
          things.add(EngineWorld::cancel);
        }
        case 3 -> {
          text.append(", let it leave its streams open");
          things.add(EngineWorld::leaveOpen);
        }
        default -> {
          text.append(", attach something ").append(kind.name().toLowerCase());
          text.append(toStdout ? " to its stdout" : " to its stderr");
          things.add((world, job) -> world.attach(job, toStdout, kind));
        }
      }
    }
    int runs = 1 + random.nextInt(5) / 3;
    for (int i = 0; i < runs; i++) {
      text.append(", run it");
      things.add(EngineWorld::run);
    }
    return new Step<>(
        text.toString(),
        world -> {
          world.makeJob(name, args.clone());
          List<Object> expected = new ArrayList<>();
          List<Object> given = new ArrayList<>();
          for (WithJob thing : things) {
            Said said = thing.of(world, world.jobs.size() - 1);
            expected.add(said.expected());
            given.add(said.given());
          }
          return new Said(expected, given);
        });
  }

  /** A line of some words. */
  private String line() {
    StringBuilder line = new StringBuilder();
    int count = Dictionary.count(random) + random.nextInt(3);
    if (random.nextInt(20) == 0) {
      count = Math.clamp(Dictionary.number(random), count, MOST_WORDS);
    }
    boolean named = random.nextInt(6) > 0;
    while (count > 0) {
      String word = random.nextInt(6) == 0 ? parsed(one(names)) : often(LINE_WORDS);
      line.append(named || word.contains("=") ? word : word + "=").append(one(LINE_SPACES));
      count--;
    }
    return line.toString();
  }

  /** A name as a line can hold it: its white space ends a word. */
  private static String parsed(String name) {
    return WhiteSpace.leftOut(name);
  }

  private Step<EngineWorld> drawer() {
    String key = one(List.of("k", "k0", "l", "", " "));
    int number = random.nextInt(100);
    Object value =
        switch (random.nextInt(5)) {
          case 0 -> null;
          case 1 -> new ArrayList<>(List.of(number));
          case 2 -> new int[] {number};
          default -> new Value(number);
        };
    return switch (random.nextInt(4)) {
      case 0 -> {
        int count = Dictionary.count(random);
        yield new Step<>(
            "put something (%d) under k0 to k%d into the drawer".formatted(number, count),
            world -> {
              for (int i = 0; i <= count; i++) {
                world.put("k" + i, value);
              }
              return Said.NOTHING;
            });
      }
      case 1 ->
          new Step<>(
              "put something (%d) under %s into the drawer".formatted(number, key),
              world -> world.put(key, value));
      default ->
          new Step<>(
              "look under %s in the drawer".formatted(key),
              world -> {
                Object given = world.eng.hackGetGlobalVar(key);
                return new Said(
                    "what was put there",
                    given == world.book.drawer.get(key) ? "what was put there" : given);
              });
    };
  }

  /** Equal to any other, and yet itself. */
  private record Value(int number) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Value;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private Step<EngineWorld> attach() {
    Kind kind = Kind.values()[Math.max(0, random.nextInt(8) - 3)];
    int stream = random.nextInt(6);
    if (stream == 5) {
      return withJob("attach what was attached last once more", EngineWorld::attachAgain);
    }
    return stream == 0
        ? withJob("attach a source to its stdin", EngineWorld::attachStdin)
        : withJob(
            "attach something %s to its %s"
                .formatted(kind.name().toLowerCase(), stream < 3 ? "stdout" : "stderr"),
            (world, job) -> world.attach(job, stream < 3, kind));
  }

  private Step<EngineWorld> change() {
    return switch (random.nextInt(6)) {
      case 5 -> withJob("print a note by it", EngineWorld::note);
      case 4 -> withJob("change the array that it was made with", EngineWorld::changeArray);
      case 0 -> withJob("let it leave its streams open", EngineWorld::leaveOpen);
      case 1 -> withJob("cancel it", EngineWorld::cancel);
      default -> withJob("rename it, and change its first argument", EngineWorld::rename);
    };
  }

  private interface WithJob {
    Said of(EngineWorld world, int job);
  }

  /** Does something with one of the last jobs, if there is one. */
  private Step<EngineWorld> withJob(String text, WithJob what) {
    int back = Math.max(0, random.nextInt(6) - 2);
    return new Step<>(
        text + ": " + (back == 0 ? "the last job" : "the last job but " + back),
        world ->
            world.jobs.isEmpty()
                ? Said.NOTHING
                : what.of(world, Math.max(0, world.jobs.size() - 1 - back)));
  }
}
