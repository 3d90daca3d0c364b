package engineroom.chapters.walks;

import engineroom.chapters.walks.EngineWorld.Doing;
import engineroom.chapters.walks.EngineWorld.Kind;
import engineroom.chapters.walks.EngineWorld.Target;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can be done to an engine in a walk, some of it more often than the rest. */
public final class EngineSteps {

  private static final int WALKS = 1000;
  private static final int LONGEST = 40;

  private static final List<String> NAMES =
      List.of(
          "a", "a", "a", "a", "b", "b", "A", "", "commands", "serveapi", "\uff5e", "\ud83d\ude00");
  private static final List<String> WORDS =
      List.of("1", "off", "0", "no", "FALSE", "None", "", "maybe");
  private static final List<String[]> ARGUMENTS =
      List.of(
          new String[0],
          new String[] {"x"},
          new String[] {"x", "", "y, z"},
          new String[] {"b"},
          new String[] {"%d", "5%%"});
  private static final List<Target> TARGETS =
      List.of(
          new Target("/a", "a", List.of()),
          new Target("/v1.18/x/a?a=1&a=1&b=2&a=", "a", List.of("1", "1", "")),
          new Target("/b/?a=%zz&a=y+z", "b", List.of("y z")),
          new Target("/x%2Fa", "a", List.of()),
          new Target("/", "/", List.of()),
          new Target("/nothing?a=<b>", "nothing", List.of("<b>")),
          new Target("/commands?a=x", "commands", List.of("x")));

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
    SERVE
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
          Act.ATTACH,
          Act.ATTACH,
          Act.ATTACH,
          Act.OVERRIDE,
          Act.CHANGE,
          Act.RUN,
          Act.RUN,
          Act.RUN,
          Act.RUN,
          Act.SERVE);

  private final List<Act> often;
  private final Random random;

  /** What a walk has to do with: where there is little, things meet. */
  private final List<String> names = new ArrayList<>();

  private final List<Doing> doings = new ArrayList<>();

  private EngineSteps(List<Act> often, Random random) {
    this.often = often;
    this.random = random;
    for (int i = 0; i < 3; i++) {
      names.add(one(NAMES));
      doings.add(one(List.of(Doing.values())));
    }
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

  private Step<EngineWorld> next() {
    String name = one(names);
    Doing doing = random.nextInt(5) == 0 ? null : one(doings);
    String does = doing == null ? "null" : doing.name().toLowerCase().replace('_', ' ');
    String mark = "h" + random.nextInt(100);
    boolean flag = random.nextBoolean();
    return switch (one(random.nextBoolean() ? often : WHEEL)) {
      case REGISTER ->
          new Step<>(
              "register '%s': %s".formatted(name, does),
              world -> world.register(name, doing, mark));
      case CATCHALL ->
          new Step<>("set the catchall: " + does, world -> world.registerCatchall(doing, mark));
      case LOGGING ->
          new Step<>("turn logging " + (flag ? "on" : "off"), world -> world.logging(flag));
      case STDERR ->
          new Step<>("give the engine another stderr", world -> world.stderrTo(flag ? 0 : 1));
      case GLOBALS ->
          random.nextInt(3) > 0
              ? new Step<>(
                  "register '%s' for all engines to come: %s".formatted(name, does),
                  world -> world.registerGlobally(name, doing, mark))
              : new Step<>(
                  "take '%s' from all engines to come".formatted(name),
                  world -> world.unregisterGlobally(name));
      case NEW_ENGINE -> new Step<>("make a new engine", EngineWorld::makeEngine);
      case CALLBACK ->
          new Step<>(
              "register a callback" + (flag ? ", which registers another" : ""),
              world -> world.onShutdown("callback " + mark, flag));
      case SHUTDOWN -> new Step<>("shut down", EngineWorld::shutdown);
      case DRAWER -> drawer();
      case JOB -> {
        String[] args = one(ARGUMENTS);
        yield new Step<>(
            "make a job '%s' with %d arguments".formatted(name, args.length),
            world -> world.makeJob(name, args.clone()));
      }
      case PARSE -> {
        String line = line();
        yield new Step<>("parse '%s'".formatted(line), world -> world.parse(line));
      }
      case SERVE -> {
        Target target = one(TARGETS);
        yield new Step<>("serve " + target.line(), world -> world.serve(target));
      }
      case ATTACH -> attach();
      case OVERRIDE -> {
        String word = one(WORDS);
        yield withJob(
            "set overrideShutdown to '%s'".formatted(word),
            (world, job) -> world.override(job, word));
      }
      case CHANGE -> change();
      case RUN -> withJob("run it", EngineWorld::run);
    };
  }

  /** A line of some words. */
  private String line() {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      line.append(one(List.of("a", "b", "K=v", "K=", "=x", "--k=v=w", "'q", "\u200b", "nothing")));
      line.append(one(List.of(" ", "  ", "\t", "\n", "\u3000", "\u00a0")));
    }
    return line.toString();
  }

  private Step<EngineWorld> drawer() {
    String key = one(List.of("k", "l"));
    Object value = one(List.of("v", "w", "")).toString().isEmpty() ? null : "v" + random.nextInt(9);
    return random.nextBoolean()
        ? new Step<>(
            "put %s under %s into the drawer".formatted(value, key), world -> world.put(key, value))
        : new Step<>(
            "look under %s in the drawer".formatted(key),
            world -> new Said(world.book.drawer.get(key), world.eng.hackGetGlobalVar(key)));
  }

  private Step<EngineWorld> attach() {
    Kind kind = Kind.values()[Math.max(0, random.nextInt(6) - 3)];
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
    return switch (random.nextInt(4)) {
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
