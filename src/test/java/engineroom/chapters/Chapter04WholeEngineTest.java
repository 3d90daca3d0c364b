package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 4, a new engine as a whole: all of its fields, its streams and its table. */
class Chapter04WholeEngineTest {

  private final GlobalHandlers globals = new GlobalHandlers();
  private final JobLog log = new JobLog();
  private final Host machine = Host.ofTheMachine();

  private Engine newEngine() {
    return new Engine(new Host(machine.goroutines(), machine.clock(), log, globals));
  }

  private static Handler printing(String text) {
    return job -> {
      job.printf("%s", text);
      return Status.OK;
    };
  }

  @Test
  @Behaviour("an-engines-id-has-64-hex-digits")
  @DisplayName("of 64 digits each takes all values, none is a capital, and none changes")
  void theIdIsLongAndDrawnInFull() {
    List<String> ids = Stream.generate(() -> newEngine().id()).limit(1_000).toList();

    assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{64}")).doesNotHaveDuplicates();
    for (int digit = 0; digit < 64; digit++) {
      Set<Character> values = new HashSet<>();
      for (String id : ids) {
        values.add(id.charAt(digit));
      }
      assertThat(values).as("values of digit %d", digit).hasSize(16);
    }
    Engine one = newEngine();
    assertThat(one.id()).isEqualTo(one.id());
  }

  @Test
  @Behaviour("an-engines-id-has-64-hex-digits")
  @DisplayName(
      "no digit follows from another one, nor shuns it, and the last not from all the others")
  void noDigitFollowsFromOthers() {
    List<String> ids = Stream.generate(() -> newEngine().id()).limit(1_000).toList();

    for (int one = 0; one < 64; one++) {
      int at = one;
      assertThat(ids.stream().map(id -> digit(id, at)).distinct()).as("digit %d", one).hasSize(16);
      for (int other = 0; other < one; other++) {
        Set<Integer> differences = new HashSet<>();
        for (String id : ids) {
          differences.add(digit(id, one) - digit(id, other) & 15);
        }
        assertThat(differences).as("digits %d and %d", one, other).hasSize(16);
      }
    }
    assertThat(ids.stream().map(id -> id.chars().map(Chapter04WholeEngineTest::digit).sum() & 15))
        .as("the last digits of the sums")
        .satisfies(sums -> assertThat(new HashSet<>(sums)).hasSizeGreaterThan(8));
    assertThat(
            ids.stream()
                .map(
                    id ->
                        id.chars().map(Chapter04WholeEngineTest::digit).reduce(0, (a, b) -> a ^ b)))
        .as("the digits, bit by bit")
        .satisfies(bits -> assertThat(new HashSet<>(bits)).hasSizeGreaterThan(8));
  }

  private static int digit(String id, int at) {
    return digit(id.charAt(at));
  }

  private static int digit(int sign) {
    return Character.digit(sign, 16);
  }

  @Test
  @Behaviour({"an-engine-prints-as-eight-hex-digits", "engines-print-differently"})
  @DisplayName("the text is the beginning of the id, before and after all that may happen to it")
  void theTextIsTheBeginningOfTheId() {
    Engine eng = newEngine();
    String text = eng.id().substring(0, 8);

    assertThat(eng).hasToString(text);
    eng.logging = false;
    Ran.of(eng.job("commands"));
    eng.shutdown();
    assertThat(eng).hasToString(text);
    assertThat(new HashSet<>(List.of(newEngine().id(), newEngine().id(), eng.id()))).hasSize(3);
  }

  @Test
  @Behaviour("a-jobs-text-begins-with-its-engine")
  @DisplayName("each job bears the text of the engine that made it, and no other")
  void twoEnginesTwoTexts() {
    Engine one = newEngine();
    Engine another = newEngine();

    assertThat(one.job("print", "a", "b")).hasToString(one + ".print(a, b)");
    assertThat(another.job("print")).hasToString(another + ".print()");
    assertThat(another.job("")).hasToString(another + ".()");
  }

  @Test
  @Behaviour("a-new-engine-has-the-streams-of-its-process")
  @DisplayName("each stream is the process's, as it is when the engine is made")
  void theStreamsAreThoseOfTheProcess() {
    Engine early = newEngine();
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    try (PrintStream first = new PrintStream(new ByteArrayOutputStream());
        PrintStream second = new PrintStream(new ByteArrayOutputStream())) {
      InputStream third = new ByteArrayInputStream(new byte[0]);
      System.setOut(first);
      System.setErr(second);
      System.setIn(third);

      Engine eng = newEngine();

      assertThat(eng.stdout).isSameAs(first);
      assertThat(eng.stderr).isSameAs(second);
      assertThat(eng.stdin).isSameAs(third);
      assertThat(eng.logging).isTrue();
      assertThat(early.stdout).as("that of an engine that was there").isSameAs(out);

      System.setOut(null);
      System.setErr(null);
      System.setIn(null);
      Engine withNone = newEngine();
      System.setErr(second);
      assertThat(withNone.stdout).as("where the process has none").isNull();
      assertThat(withNone.stderr).isNull();
      assertThat(withNone.stdin).isNull();
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
  }

  @Test
  @Behaviour("no-engine-of-the-port-is-half-made")
  @DisplayName("whichever constructor made it, an engine registers, runs, counts and shuts down")
  void bothConstructorsMakeWholeEngines() throws EngineException {
    for (Supplier<Engine> making : List.<Supplier<Engine>>of(Engine::new, this::newEngine)) {
      Engine eng = making.get();
      eng.logging = false;
      List<String> called = new ArrayList<>();

      assertThat(eng.id()).hasSize(64);
      assertThat(eng.stdout).isNotNull();
      assertThat(eng.stderr).isNotNull();
      assertThat(eng.stdin).isNotNull();
      assertThat(eng.hackGetGlobalVar("key")).isNull();
      assertThat(eng.isShutdown()).isFalse();
      eng.register("create", printing("created"));
      assertThat(Ran.stdout(eng.job("create"))).isEqualTo("created");
      assertThat(Ran.stdout(eng.job("commands"))).isEqualTo("commands\ncreate\n");
      eng.onShutdown(() -> called.add("called"));
      eng.shutdown();
      assertThat(eng.isShutdown()).isTrue();
      assertThat(called).containsExactly("called");
    }
  }

  @Test
  @Behaviour("making-an-engine-starts-nothing")
  @DisplayName("making an engine starts no thread, reads no clock, logs and prints nothing")
  void makingAnEngineIsSilent() throws EngineException {
    List<String> asked = new ArrayList<>();
    Goroutines goroutines = body -> asked.add("a thread");
    Clock clock =
        new Clock() {
          @Override
          public long now() {
            asked.add("the time");
            return 0;
          }

          @Override
          public Signal after(Duration delay) {
            asked.add("a signal");
            return new Signal();
          }
        };
    globals.register("global", printing("global"));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream heard = new PrintStream(printed)) {
      System.setOut(heard);
      System.setErr(heard);
      new Engine(new Host(goroutines, clock, log, globals));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(asked).isEmpty();
    assertThat(log.lines()).isEmpty();
    assertThat(printed.size()).isZero();
  }

  @Test
  @Behaviour({"a-new-engine-copies-the-global-handlers", "a-global-commands-replaces-the-built-in"})
  @DisplayName("all of the table is copied, nulls too, and a global commands is the only commands")
  void allOfTheTableIsCopied() throws EngineException {
    globals.register("a", printing("a"));
    globals.register("ghost", null);
    globals.register("commands", printing("mine"));
    globals.register("z", printing("z"));
    Engine eng = newEngine();
    eng.logging = false;
    eng.registerCatchall(printing("catchall"));

    assertThat(Ran.stdout(eng.job("a"))).isEqualTo("a");
    assertThat(Ran.stdout(eng.job("z"))).isEqualTo("z");
    assertThat(Ran.stdout(eng.job("commands"))).isEqualTo("mine");
    assertThat(Ran.error(eng.job("ghost"))).isEqualTo("ghost: command not found");
    assertThat(Ran.stdout(eng.job("else"))).isEqualTo("catchall");
  }

  @Test
  @Behaviour("a-global-null-takes-commands-away")
  @DisplayName("a global null takes commands from engines made later, not from one that is there")
  void aGlobalNullReachesOnlyLaterEngines() throws EngineException {
    Engine early = newEngine();
    globals.register("commands", null);
    Engine late = newEngine();
    early.logging = false;
    late.logging = false;

    assertThat(Ran.stdout(early.job("commands"))).isEqualTo("commands\n");
    Job gone = late.job("commands");
    assertThat(Ran.error(gone)).isEqualTo("commands: command not found");
    assertThat(gone.statusCode()).isEqualTo(127);
    assertThat(Ran.error(late.job("commands"))).isEqualTo("commands: command not found");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Behaviour({"commands-lists-all-names-in-order", "a-new-engine-knows-one-job"})
  @DisplayName("commands prints names to stdout alone, one to a line, and succeeds, each time")
  void commandsPrintsToStdoutAlone(boolean logging) throws EngineException {
    Engine eng = newEngine();
    eng.logging = logging;
    ByteArrayOutputStream engines = new ByteArrayOutputStream();
    eng.stderr = engines;
    for (String name : List.of("pull", "", "Zap", "build", "a\nb")) {
      eng.register(name, job -> Status.OK);
    }

    for (int again = 0; again < 2; again++) {
      WatchedJob watched = new WatchedJob(eng, "commands");
      assertThat(watched.run()).isEqualTo("returns");
      assertThat(watched.seen())
          .containsExactly(
              "stdout: ",
              "stdout: Zap",
              "stdout: a\nb",
              "stdout: build",
              "stdout: commands",
              "stdout: pull",
              "closes stdout",
              "closes stderr",
              "closes stdin");
      assertThat(watched.job.statusString()).isEqualTo(" = OK (0)");
    }
    assertThat(Ran.stdout(eng.job("commands"))).isEqualTo("\nZap\na\nb\nbuild\ncommands\npull\n");
    assertThat(engines.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 40, 500})
  @Behaviour({"commands-lists-all-names-in-order", "names-are-sorted-as-bytes"})
  @DisplayName("commands prints every name, however many there are and however far they agree")
  void commandsPrintsThemAll(int count) throws EngineException {
    Engine eng = newEngine();
    eng.logging = false;
    String agreed = "n".repeat(count);
    List<String> names = new ArrayList<>(List.of("commands"));
    for (int i = count; i > 0; i--) {
      names.add(agreed + (char) ('a' + i));
      eng.register(names.getLast(), job -> Status.OK);
    }
    names.sort(Comparator.naturalOrder());

    assertThat(Ran.stdout(eng.job("commands"))).isEqualTo(String.join("\n", names) + "\n");
  }

  @Test
  @Behaviour({
    "stderr-is-copied-while-logging-is-on",
    "without-logging-the-engine-hears-nothing",
    "the-copy-is-decided-when-a-job-is-made",
    "the-log-lines-are-decided-when-a-job-runs",
    "the-engines-stdout-gets-nothing"
  })
  @DisplayName(
      "of two switches and three streams, only stderr of a job made while logging is copied")
  void oneWireAndTwoLooks() throws EngineException {
    for (boolean made : new boolean[] {true, false}) {
      for (boolean run : new boolean[] {true, false}) {
        JobLog lines = new JobLog();
        Engine eng = new Engine(new Host(machine.goroutines(), machine.clock(), lines, globals));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        eng.stdout = out;
        eng.stderr = err;
        eng.register(
            "both",
            job -> {
              job.printf("printed");
              return job.errorf("reported");
            });
        eng.logging = made;
        Job job = eng.job("both");
        eng.logging = run;

        assertThat(Ran.of(job)).isEqualTo(new Ran("printed", "reported"));

        assertThat(out.size()).isZero();
        assertThat(err).hasToString(made ? "reported\n" : "");
        assertThat(lines.lines())
            .isEqualTo(run ? List.of("+job both()", "-job both() = ERR (1)") : List.of());
      }
    }
  }

  @Test
  @Behaviour({"stderr-is-copied-while-logging-is-on", "a-job-leaves-the-engines-stderr-open"})
  @DisplayName("what is reported is copied each time, though the engine's stderr has failed before")
  void anErrorOfTheEnginesStderrEndsNoCopying() throws EngineException {
    Engine one = newEngine();
    one.logging = true;
    for (IOException error : new IOException[] {null, new IOException("full")}) {
      Destination told = new Destination("the engine's", error, new IOException("stuck"));
      one.stderr = told;
      for (boolean shutdown : List.of(false, true)) {
        for (String line : List.of("first", "second", "third")) {
          Job job = one.job("nobody");
          job.setenvBool("overrideShutdown", true);
          job.errorf("%s", line);
          job.errorf("%s", line + " again");
          assertThat(Ran.error(job)).isEqualTo("nobody: command not found");
        }
        one.shutdown();
      }

      assertThat(told)
          .hasToString(
              Stream.of("first", "second", "third", "first", "second", "third")
                  .map(
                      line -> "[%1$s\n][%1$s again\n][nobody: command not found\n]".formatted(line))
                  .collect(Collectors.joining()));
    }
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  @DisplayName("though nobody else holds it, and whatever is put in beside it")
  void theDrawerHoldsWhatIsInIt() {
    Engine one = newEngine();
    for (int i = 0; i < 100; i++) {
      one.hackSetGlobalVar("key" + i, new int[] {i});
    }
    one.hackSetGlobalVar("key7", null);
    Collected.everything();

    for (int i = 0; i < 100; i++) {
      assertThat(one.hackGetGlobalVar("key" + i)).isEqualTo(i == 7 ? null : new int[] {i});
    }
  }
}
