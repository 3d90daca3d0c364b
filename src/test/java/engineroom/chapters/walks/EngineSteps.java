package engineroom.chapters.walks;

import engineroom.chapters.walks.EngineWorld.Calling;
import engineroom.chapters.walks.EngineWorld.Kind;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can be done to an engine in a walk, some of it more often than the rest. */
public final class EngineSteps {

  private static final int WALKS = 1000;
  private static final int LONGEST = 40;

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

  private final Vocabulary words;
  private final List<Deeds> deeds = new ArrayList<>();
  private String lastLine = "a K=v b";

  private final boolean hasThreads;

  /** How many of the names are still to be registered: without handlers little happens. */
  private int toRegister;

  private EngineSteps(List<Act> often, Random random) {
    this.often = often;
    this.random = random;
    words = new Vocabulary(random);
    for (int i = 0; i < 3; i++) {
      names.add(i > 0 && random.nextInt(3) == 0 ? words.relative(names.getFirst()) : words.name());
      deeds.add(words.deeds());
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

  private Step<EngineWorld> next() {
    String name = words.one(names);
    Deeds does = random.nextInt(5) == 0 ? null : words.one(deeds);
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
    return switch (words.one(hasThreads && random.nextInt(5) == 0 ? BESIDE : acts)) {
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
        Calling calling = words.one(List.of(Calling.values()));
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
        String[] args = words.arguments();
        yield new Step<>(
            "make a job '%s' with %d arguments".formatted(name, args.length),
            world -> world.makeJob(name, args.clone()));
      }
      case PARSE -> {
        String line = random.nextInt(3) == 0 ? lastLine : words.line(names);
        lastLine = line;
        yield new Step<>("parse '%s'".formatted(line), world -> world.parse(line));
      }
      case SERVE -> {
        Target target = words.target(name);
        yield new Step<>("serve " + target.line(), world -> world.serve(target));
      }
      case ATTACH -> attach();
      case OVERRIDE -> {
        if (random.nextInt(4) == 0) {
          List<String> decoded = words.decodedOverride();
          yield withJob(
              "decode %s for overrideShutdown".formatted(decoded.getFirst()),
              (world, job) -> world.decodeOverride(job, decoded.getFirst(), decoded.getLast()));
        }
        String word = words.override();
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
    String[] args = words.arguments();
    StringBuilder text =
        new StringBuilder("make a job '%s' with %d arguments".formatted(name, args.length));
    List<WithJob> things = new ArrayList<>();
    for (int i = Dictionary.count(random); i > 0; i--) {
      Kind kind = words.one(List.of(Kind.values()));
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

  private Step<EngineWorld> drawer() {
    String key = words.one(List.of("k", "k0", "l", "", " "));
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
    Kind kind = Kind.values()[Math.max(0, random.nextInt(9) - 3)];
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
