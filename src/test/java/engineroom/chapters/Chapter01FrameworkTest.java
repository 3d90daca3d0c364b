package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.examples.ThreeModules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 1: the framework. */
class Chapter01FrameworkTest {

  private static final List<Class<?>> MODULES =
      List.of(ThreeModules.Api.class, ThreeModules.Daemon.class, ThreeModules.Events.class);

  private final JobLog log = new JobLog();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private final Engine eng = newEngine();

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    GlobalHandlers none = new GlobalHandlers();
    Engine made = new Engine(new Host(machine.goroutines(), machine.clock(), log, none));
    made.stderr = stderr;
    return made;
  }

  private void install(Installer... modules) throws EngineException {
    for (Installer module : modules) {
      module.install(eng);
    }
  }

  private static Status print(Job job, String text) {
    job.printf("%s", text);
    return Status.OK;
  }

  @Test
  @Behaviour("a-name-and-an-engine-are-enough")
  void twoModulesWorkTogetherAndNeitherNamesAnother() throws EngineException {
    install(new ThreeModules.Daemon(), new ThreeModules.Events());
    eng.job("create", "web").run();

    assertThat(Ran.stdout(eng.job("events", "web"))).isEqualTo("create web");
    assertThat(new ClassFileImporter().importClasses(MODULES))
        .allSatisfy(module -> assertThat(namesOfOtherModules(module)).isEmpty());
  }

  private static List<String> namesOfOtherModules(JavaClass module) {
    return module.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .filter(other -> MODULES.stream().anyMatch(other::isEquivalentTo))
        .map(JavaClass::getName)
        .filter(name -> !name.equals(module.getName()))
        .toList();
  }

  static Stream<List<Installer>> orders() {
    return Stream.of(
        List.of(new ThreeModules.Daemon(), new ThreeModules.Events()),
        List.of(new ThreeModules.Events(), new ThreeModules.Daemon()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  @Behaviour("modules-may-be-installed-in-any-order")
  void theOrderOfInstallingMakesNoDifference(List<Installer> modules) throws EngineException {
    install(modules.toArray(new Installer[0]));
    eng.job("create", "web").run();

    assertThat(Ran.stdout(eng.job("events", "web"))).isEqualTo("create web");
  }

  @Test
  @Behaviour("modules-may-be-installed-in-any-order")
  void howeverManyThereAreAndWhateverTheyAreCalled() throws EngineException {
    List<String> names =
        new ArrayList<>(List.of("", " ", "a", "B", "\u00e9", "\ud83d\ude00", "\uffff"));
    for (int i = 0; i < 300; i++) {
      names.add("module." + i);
    }
    Set<List<String>> answers = new HashSet<>();
    for (int seed = 0; seed < 5; seed++) {
      Engine one = newEngine();
      Collections.shuffle(names, new Random(seed));
      for (String name : names) {
        answering(name, "the answer of " + name).install(one);
      }
      answers.add(answersOf(one, names));
    }

    assertThat(answers).hasSize(1);
    assertThat(answers.iterator().next()).contains("the answer of module.299").doesNotContain("");
  }

  /** Also the list of all names, which is an answer like any other. */
  private static List<String> answersOf(Engine engine, List<String> names) {
    return Stream.concat(Stream.of("commands"), names.stream().sorted())
        .map(name -> Ran.stdout(engine.job(name)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second"})
  @Behaviour("modules-may-be-installed-in-any-order")
  void ofTwoThatWantOneNameTheEarlierGetsIt(String earlier) throws EngineException {
    String later = earlier.equals("first") ? "second" : "first";
    install(answering("whose", earlier));

    assertThatThrownBy(() -> install(answering("whose", later)))
        .hasMessage("Can't overwrite handler for command whose");
    assertThat(Ran.stdout(eng.job("whose"))).isEqualTo(earlier);
  }

  private static Installer answering(String name, String answer) {
    return engine -> engine.register(name, job -> print(job, answer));
  }

  @Test
  @Behaviour("a-stand-in-answers-as-well")
  void whoeverRegistersTheNameGetsTheCall() throws EngineException {
    List<String> heard = new ArrayList<>();
    install(new ThreeModules.Daemon());
    eng.register(
        "log",
        job -> {
          heard.addAll(List.of(job.args));
          return Status.OK;
        });

    assertThat(Ran.stdout(eng.job("create", "web"))).isEqualTo("number 1");
    assertThat(heard).containsExactly("create", "web");
  }

  @Test
  @Behaviour("a-stand-in-answers-as-well")
  void oneEngineHasTheStandInAndAnotherTheModule() throws EngineException {
    for (String order : List.of("the module first", "the stand-in first")) {
      Engine real = newEngine();
      Engine tried = newEngine();
      String name = order.replace(' ', '-');
      if (order.startsWith("the module")) {
        answering(name, "the module").install(real);
        answering(name, "the stand-in").install(tried);
      } else {
        answering(name, "the stand-in").install(tried);
        answering(name, "the module").install(real);
      }

      assertThat(Ran.stdout(real.job(name))).isEqualTo("the module");
      assertThat(Ran.stdout(tried.job(name))).isEqualTo("the stand-in");
    }
  }

  @Test
  @Behaviour("modules-may-need-each-other")
  void soMayJobsThatRunEachOtherInTurn() throws EngineException {
    install(counting("ping", "pong"), counting("pong", "ping"));

    assertThat(Ran.of(eng.job("ping", "100"))).isEqualTo(new Ran("100 ping, ", null));
    assertThat(log.lines())
        .containsSubsequence("+job ping(100)", "+job pong(99)", "+job ping(98)", "+job ping(0)")
        .hasSize(2 * 101);
  }

  /** A module with a job that runs a job of the other, down to nought. */
  private static Installer counting(String mine, String other) {
    return engine ->
        engine.register(
            mine,
            job -> {
              int number = Integer.parseInt(job.args[0]);
              if (number > 0) {
                String error = Ran.error(job.eng.job(other, String.valueOf(number - 1)));
                if (error != null) {
                  return job.errorf("%s", error);
                }
              }
              return print(job, number + " " + mine + ", ");
            });
  }

  @Test
  @Behaviour("modules-may-need-each-other")
  void oneModuleRunsAJobOfAnotherAndTheOtherOneOfIts() throws EngineException {
    install(new ThreeModules.Daemon(), new ThreeModules.Events());

    eng.job("create", "web").run();
    eng.job("events", "web").run();

    assertThat(log.lines())
        .containsSubsequence(
            "+job create(web)", "+job log(create, web)", "-job create(web) = OK (0)")
        .containsSubsequence(
            "+job events(web)", "+job container_inspect(web)", "-job events(web) = OK (0)");
  }

  @Test
  @Behaviour("a-handler-can-run-any-job")
  void aHandlerFindsTheEngineInItsJob() throws EngineException {
    eng.register("list", job -> print(job, job.eng + " " + Ran.stdout(job.eng.job("commands"))));

    assertThat(Ran.stdout(eng.job("list"))).isEqualTo(eng + " commands\nlist\n");
  }

  @Test
  @Behaviour("an-inner-job-inherits-nothing")
  void neitherVariablesNorStreamsNorTheBellArePassedOn() throws EngineException {
    List<Job> inner = new ArrayList<>();
    List<Integer> read = new ArrayList<>();
    eng.register(
        "inner",
        job -> {
          inner.add(job);
          read.add(firstByte(job.stdin));
          return print(job, "from the inner job");
        });
    eng.register(
        "outer",
        job -> {
          job.cancel();
          return Ran.error(job.eng.job("inner")) == null ? Status.OK : Status.ERR;
        });
    Job outer = eng.job("outer");
    outer.setenv("KEY", "value");
    outer.stdin.add(new ByteArrayInputStream(new byte[] {1}));

    assertThat(Ran.of(outer)).isEqualTo(new Ran("", null));
    assertThat(inner.getFirst().environ()).isEmpty();
    assertThat(read).containsExactly(-1);
    assertThat(outer.waitCancelled().hasFired()).isTrue();
    assertThat(inner.getFirst().waitCancelled().hasFired()).isFalse();
  }

  private static int firstByte(InputStream stream) {
    try {
      return stream.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Behaviour("what-an-inner-job-reports-stays-with-it")
  void theOuterJobsStderrHearsNothingOfTheInnerJobs() throws EngineException {
    ByteArrayOutputStream outerStderr = new ByteArrayOutputStream();
    eng.register("inner", job -> job.errorf("the disk is full"));
    eng.register("outer", job -> Ran.error(job.eng.job("inner")) == null ? Status.ERR : Status.OK);
    Job outer = eng.job("outer");
    outer.stderr.add(outerStderr);

    outer.run();

    assertThat(outerStderr.size()).isZero();
    assertThat(stderr).hasToString("the disk is full\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  @Behaviour("an-inner-error-is-a-text")
  void theOuterJobGetsTheLastLineAndItsOwnSay(int status) throws EngineException {
    List<String> got = new ArrayList<>();
    eng.register("inner", job -> job.errorf("reading the image\nthe disk is full"));
    eng.register(
        "outer",
        job -> {
          got.add(Ran.error(job.eng.job("inner")));
          return new Status(status);
        });

    String error = Ran.error(eng.job("outer"));

    assertThat(got).containsExactly("the disk is full");
    assertThat(error).isEqualTo(status == 0 ? null : "");
  }

  @Test
  @Behaviour("inner-jobs-log-between-the-lines-of-the-outer")
  void theLogIsATreeWithoutIndents() throws EngineException {
    eng.register("inner", job -> Status.OK);
    eng.register("outer", job -> Ran.error(job.eng.job("inner")) == null ? Status.OK : Status.ERR);

    eng.job("outer").run();

    assertThat(log.lines())
        .containsExactly(
            "+job outer()", "+job inner()", "-job inner() = OK (0)", "-job outer() = OK (0)");
  }

  @Test
  @Behaviour("nobody-compares-the-keys")
  void aKeyThatIsSpeltInTwoWaysIsSetAndReadAndNeverMeets() throws EngineException {
    eng.register("ps", job -> print(job, "limit='" + job.getenv("limit") + "'"));
    Job ps = eng.job("ps");
    ps.setenv("Limit", "10");

    assertThat(Ran.of(ps)).isEqualTo(new Ran("limit=''", null));
    assertThat(log.lines()).containsExactly("+job ps()", "-job ps() = OK (0)");
    assertThat(stderr.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "limit, Limit",
    "limit, LIMIT",
    "log_level, log-level",
    "log_level, loglevel",
    "log.level, log_level",
    "limit, limits",
    "limit, limi",
    "limit, 'limit '",
    "limit, ' limit'",
    "limit, '\tlimit'",
    "limit, -limit",
    "limit, --limit",
    "-limit, --limit",
    "limit, \u2060limit",
    "limit, 'limit\0'",
    "limit, \uff4c\uff49\uff4d\uff49\uff54",
    "\u00e9tat, e\u0301tat",
    "stra\u00dfe, strasse",
    "limit, l\u0131mit",
    "limit, 'limit,'",
    "limit, \"limit\"",
    "a.b, a/b",
    "1, 01",
    "limit, ''"
  })
  @Behaviour("nobody-compares-the-keys")
  void keysThatAreNearlyTheSameAreTwo(String one, String other) throws EngineException {
    eng.register("ps", job -> print(job, "'" + job.getenv(one) + "' '" + job.getenv(other) + "'"));
    Job first = eng.job("ps");
    first.setenv(one, "10");
    Job second = eng.job("ps");
    second.setenv(other, "10");

    assertThat(Ran.of(first)).isEqualTo(new Ran("'10' ''", null));
    assertThat(Ran.of(second)).isEqualTo(new Ran("'' '10'", null));
    assertThat(first.envExists(other)).isFalse();
    assertThat(second.envExists(one)).isFalse();
  }

  @Test
  @Behaviour("nobody-compares-the-keys")
  void norDoesAnyWordOfTheEngineMakeThemMeet() throws EngineException {
    Random random = new Random(1);
    eng.logging = false;
    eng.register("ps", job -> Status.OK);
    for (int i = 0; i < 1_000; i++) {
      String word = Dictionary.word(random);
      for (String sign : List.of("", "-", "_", ".")) {
        for (String other : List.of(word + sign + "limit", "limit" + sign + word)) {
          Job job = eng.job("ps");
          job.setenv("limit", "10");
          Job turned = eng.job("ps");
          turned.setenv(other, "10");

          assertThat(job.getenv(other)).as(other).isEmpty();
          assertThat(turned.getenv("limit")).as(other).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 300, 70_000})
  @Behaviour("nobody-counts-the-arguments")
  void anyNumberOfArgumentsReachesTheHandler(int number) throws EngineException {
    List<String> given = IntStream.range(0, number).mapToObj(i -> "argument " + i).toList();
    List<List<String>> got = new ArrayList<>();
    eng.register(
        "count",
        job -> {
          got.add(List.of(job.args));
          return Status.OK;
        });

    assertThat(Ran.error(eng.job("count", given.toArray(new String[0])))).isNull();
    assertThat(got).containsExactly(given);
  }
}
