package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chapter 4: a new engine. */
class Chapter04NewEngineTest {

  private final GlobalHandlers globals = new GlobalHandlers();
  private final JobLog log = new JobLog();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private Engine eng;

  @BeforeEach
  void anEngineWithTwoJobs() throws EngineException {
    eng = newEngine();
    eng.register("complain", job -> job.errorf("no space left"));
    eng.register("print", job -> print(job, "hello"));
  }

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made = new Engine(new Host(machine.goroutines(), machine.clock(), log, globals));
    made.stderr = stderr;
    return made;
  }

  private static Status print(Job job, String text) {
    job.printf("%s", text);
    return Status.OK;
  }

  @Test
  @Behaviour("making-an-engine-starts-nothing")
  void anEngineThatIsMadeAsksForNoThreadNoTimeAndNoLogLine() {
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
            asked.add("a timer");
            return new Signal();
          }
        };

    new Engine(new Host(goroutines, clock, log, globals));

    assertThat(asked).isEmpty();
    assertThat(log.asked()).isZero();
  }

  @Test
  @Behaviour("a-new-engine-knows-one-job")
  void commandsIsAllThatANewEngineKnows() {
    assertThat(Ran.stdout(newEngine().job("commands"))).isEqualTo("commands\n");
  }

  @Test
  @Behaviour("commands-lists-all-names-in-order")
  void theNamesComeSortedWhateverTheOrderOfRegistering() throws EngineException {
    Engine fresh = newEngine();
    fresh.register("pull", job -> Status.OK);
    fresh.register("build", job -> Status.OK);
    fresh.register("Zap", job -> Status.OK);

    assertThat(Ran.stdout(fresh.job("commands"))).isEqualTo("Zap\nbuild\ncommands\npull\n");
  }

  @Test
  @Behaviour("names-are-sorted-as-bytes")
  void anEmojiComesAfterAWideTildeAsItsBytesDo() throws EngineException {
    Engine fresh = newEngine();
    fresh.register("😀", job -> Status.OK);
    fresh.register("～", job -> Status.OK);

    assertThat("😀").isLessThan("～"); // Java compares UTF-16, Go compares UTF-8
    assertThat(Ran.stdout(fresh.job("commands"))).isEqualTo("commands\n～\n😀\n");
  }

  @Test
  @Behaviour("commands-looks-when-it-runs")
  void aNameThatIsRegisteredBetweenMakingAndRunningIsListed() throws EngineException {
    Job commands = newEngine().job("commands");
    commands.eng.register("late", job -> Status.OK);

    assertThat(Ran.stdout(commands)).isEqualTo("commands\nlate\n");
  }

  @Test
  @Behaviour("commands-takes-no-arguments")
  void argumentsOfCommandsChangeNothing() {
    assertThat(Ran.stdout(newEngine().job("commands", "--help", "pull"))).isEqualTo("commands\n");
  }

  @Test
  @Behaviour("a-global-commands-replaces-the-built-in")
  void theCopyGoesOverTheBuiltIn() throws EngineException {
    globals.register("commands", job -> print(job, "nothing to see here"));

    assertThat(Ran.stdout(newEngine().job("commands"))).isEqualTo("nothing to see here");
  }

  @Test
  @Behaviour("a-global-null-takes-commands-away")
  void aNullInTheTableLeavesAnEngineWithoutCommands() throws EngineException {
    globals.register("commands", null);

    assertThat(Ran.error(newEngine().job("commands"))).isEqualTo("commands: command not found");
  }

  @Test
  @Behaviour("an-engine-prints-as-eight-hex-digits")
  void theTextOfAnEngineIsShortAndStaysTheSame() {
    String text = eng.toString();

    assertThat(text).matches("[0-9a-f]{8}");
    assertThat(eng).hasToString(text);
  }

  @Test
  @Behaviour("engines-print-differently")
  void aThousandEnginesHaveNearlyAThousandTexts() {
    long texts = IntStream.range(0, 1000).mapToObj(i -> newEngine().toString()).distinct().count();

    assertThat(texts).isGreaterThan(990); // two of a thousand meet once in nine thousand runs
  }

  @Test
  @Behaviour("a-jobs-text-begins-with-its-engine")
  void theEnginesTextStandsBeforeTheJobs() {
    assertThat(eng.job("print", "x")).hasToString(eng + ".print(x)");
  }

  @Test
  @Behaviour("the-engines-stdout-gets-nothing")
  void whatAJobPrintsDoesNotReachTheEnginesStdout() throws EngineException {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    eng.stdout = stdout;

    eng.job("print").run();

    assertThat(stdout.size()).isZero();
  }

  @Test
  @Behaviour("nobody-reads-the-engines-stdin")
  void aJobReadsNothingFromTheEngine() throws EngineException {
    eng.stdin = new ByteArrayInputStream("yes\n".getBytes(StandardCharsets.UTF_8));
    eng.register(
        "read",
        job -> {
          assertThatCode(() -> assertThat(job.stdin.read()).isEqualTo(-1))
              .doesNotThrowAnyException();
          return Status.OK;
        });

    assertThat(Ran.error(eng.job("read"))).isNull();
  }

  @Test
  @Behaviour("stderr-is-copied-while-logging-is-on")
  void theEngineHearsWhatItsJobsComplainAbout() {
    Ran.of(eng.job("complain"));
    Ran.of(eng.job("nosuch"));

    assertThat(stderr).hasToString("no space left\nnosuch: command not found\n");
  }

  @Test
  @Behaviour("without-logging-the-engine-hears-nothing")
  void aQuietEngineGetsNoCopyAndWritesNoLines() {
    eng.logging = false;

    Ran.of(eng.job("complain"));

    assertThat(stderr.size()).isZero();
    assertThat(log.asked()).isZero();
  }

  @Test
  @Behaviour("the-copy-is-decided-when-a-job-is-made")
  void switchingLoggingOffLaterLeavesTheCopy() {
    Job job = eng.job("complain");
    eng.logging = false;

    Ran.of(job);

    assertThat(stderr).hasToString("no space left\n");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  @Behaviour("the-log-lines-are-decided-when-a-job-runs")
  void switchingLoggingOnLaterGivesLinesWithoutACopy() {
    eng.logging = false;
    Job job = eng.job("complain");
    eng.logging = true;

    Ran.of(job);

    assertThat(stderr.size()).isZero();
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  @Behaviour("a-job-keeps-the-stderr-it-was-made-with")
  void anotherStderrReachesOnlyJobsThatAreMadeLater() {
    Job early = eng.job("complain");
    ByteArrayOutputStream another = new ByteArrayOutputStream();
    eng.stderr = another;

    Ran.of(early);

    assertThat(stderr).hasToString("no space left\n");
    assertThat(another.size()).isZero();
  }

  @Test
  @Behaviour("a-job-leaves-the-engines-stderr-open")
  void theJobClosesItsStreamsButNotTheEngines() {
    List<String> closed = new ArrayList<>();
    eng.stderr =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add(toString());
          }

          @Override
          public void flush() {
            closed.add("flushed");
          }
        };

    Ran.of(eng.job("complain"));

    assertThat(eng.stderr).hasToString("no space left\n");
    assertThat(closed).isEmpty();
  }

  @Test
  @Behaviour("a-null-stderr-fails-at-the-first-complaint")
  void nothingHappensUntilSomebodyComplains() throws EngineException {
    eng.stderr = null;
    eng.job("print").run();

    Job complain = eng.job("complain");
    assertThatThrownBy(complain::run).isInstanceOf(NullPointerException.class);
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  void aVariableIsThereForWhoeverHasTheEngine() {
    eng.hackSetGlobalVar("httpapi.bridgeIP", "172.17.42.1");
    eng.hackSetGlobalVar("httpapi.bridgeIP", "10.0.0.1");

    assertThat(eng.hackGetGlobalVar("httpapi.bridgeIP")).isEqualTo("10.0.0.1");
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  void aSecondVariableLeavesTheFirstAlone() {
    eng.hackSetGlobalVar("httpapi.bridgeIP", "172.17.42.1");
    eng.hackSetGlobalVar("httpapi.daemon", "a daemon");

    assertThat(eng.hackGetGlobalVar("httpapi.bridgeIP")).isEqualTo("172.17.42.1");
  }

  @Test
  @Behaviour("a-missing-variable-looks-like-a-null")
  void neverSetAndSetToNullAreTheSame() {
    assertThat(eng.hackGetGlobalVar("never set")).isNull();

    eng.hackSetGlobalVar("set to null", null);

    assertThat(eng.hackGetGlobalVar("set to null")).isNull();
    assertThat(eng.hackGetGlobalVar("never set")).isNull();
  }

  @Test
  @Behaviour("global-variables-belong-to-one-engine")
  void anotherEngineHasADrawerOfItsOwn() {
    eng.hackSetGlobalVar("httpapi.daemon", this);

    assertThat(newEngine().hackGetGlobalVar("httpapi.daemon")).isNull();
  }

  @Test
  @Behaviour("no-engine-of-the-port-is-half-made")
  void everyWayToMakeAnEngineGivesAWholeOne() throws Exception {
    assertThat(Engine.class.getConstructors()).hasSize(2);

    for (Engine made : new Engine[] {new Engine(), newEngine()}) {
      assertThat(made.toString()).hasSize(8);
      made.register("create", job -> Status.OK);
      assertThat(made.logging).isTrue();
    }
  }
}
