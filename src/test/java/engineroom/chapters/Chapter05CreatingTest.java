package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineEvent;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 5: creating a job. */
class Chapter05CreatingTest {

  private final JobLog log = new JobLog();
  private final ByteArrayOutputStream engineStderr = new ByteArrayOutputStream();
  private Host host;
  private Engine eng;

  @BeforeEach
  void anEngineWhoseLogCanBeRead() {
    Host machine = Host.ofTheMachine();
    host = new Host(machine.goroutines(), machine.clock(), log, new GlobalHandlers());
    eng = new Engine(host);
    eng.stderr = engineStderr;
    eng.logging = false;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuch", "no such thing", "=", ""})
  @Behaviour("making-a-job-never-fails")
  void anyNameMakesAJobAndTheRunFindsOut(String name) {
    Job job = eng.job(name);

    assertThat(job.name).isEqualTo(name);
    assertThat(Ran.error(job)).isEqualTo(name + ": command not found");
  }

  @Test
  @Behaviour("jobs-of-one-name-share-the-handler-alone")
  void whateverHappensToOneOfThem() throws Exception {
    eng.register("create", job -> Status.OK);
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      jobs.add(eng.job("create", "a", "b"));
    }
    Job one = jobs.removeFirst();
    one.cancel();
    one.args[0] = "changed";
    one.setenv("K", "v");
    one.setCloseIO(false);
    one.stdout.add(new ByteArrayOutputStream());
    one.stderr.add(new ByteArrayOutputStream());
    one.stdin.add(new ByteArrayInputStream(new byte[] {1}));
    one.printf("printed");
    one.run();
    one.name = "renamed";
    jobs.add(eng.job("create", "a", "b"));

    for (Job other : jobs) {
      assertThat(other.handler()).isSameAs(one.handler());
      assertThat(other.eng).isSameAs(one.eng);
      assertThat(other.waitCancelled().hasFired()).isFalse();
      assertThat(other.toString()).isEqualTo(eng + ".create(a, b)");
      assertThat(other.environ()).isEmpty();
      assertThat(other.stdout.used()).isFalse();
      assertThat(other.stderr.used()).isFalse();
      assertThat(other.stdin.read()).isEqualTo(-1);
      ByteArrayOutputStream closed = new ByteArrayOutputStream();
      other.stdin.add(InputStream.nullInputStream());
      other.stdout.add(closed);
      other.run();
      other.printf("not any more");
      assertThat(closed.size()).isZero();
    }
  }

  @Test
  @Behaviour("making-a-job-runs-and-logs-nothing")
  void nothingIsHeardOfAJobThatIsOnlyMade() throws EngineException {
    RememberingHandler handler = new RememberingHandler();
    List<EngineEvent> heard = new ArrayList<>();
    eng = new Engine(host.heardBy(heard::add));
    eng.stderr = engineStderr;
    eng.register("create", handler);
    eng.logging = true;
    heard.clear();

    Job job = eng.job("create", "busybox");

    assertThat(heard)
        .isSubsetOf(
            new EngineEvent.NameLookedUp(eng, "create", EngineEvent.LookupResult.HANDLER),
            new EngineEvent.JobMade(job));
    assertThat(handler.jobs()).isEmpty();
    assertThat(log.lines()).isEmpty();
    assertThat(engineStderr.toString()).isEmpty();
  }

  @Test
  @Behaviour("a-job-that-has-not-run-has-the-status-of-success")
  void theStatusCodeIsZeroFromTheBeginning() {
    Job job = eng.job("nosuch");

    assertThat(job.statusCode()).isZero();
    assertThat(job.statusString()).isEmpty();
  }

  @Test
  @Behaviour("jobs-of-one-name-share-the-handler-alone")
  void twoJobsOfOneNameAreStrangers() throws EngineException {
    eng.register(
        "greet",
        job -> {
          job.printf("%s %s", job.getenv("WORD"), job.args[0]);
          return Status.OK;
        });
    Job one = eng.job("greet", "Ada");
    Job other = eng.job("greet", "Grace");
    one.setenv("WORD", "hello");

    assertThat(one.handler()).isSameAs(other.handler());
    assertThat(eng.job(" greet").handler()).isNull();
    assertThat(eng.job(" greet").callString()).isEqualTo(" greet()");
    assertThat(one.stdout).isNotSameAs(other.stdout).isNotSameAs(one.stderr);
    assertThat(Ran.stdout(one)).isEqualTo("hello Ada");
    assertThat(Ran.stdout(other)).isEqualTo(" Grace");
  }

  @Test
  @Behaviour("the-arguments-are-shared-with-the-caller")
  void anArgumentThatIsChangedLaterIsChangedForTheJob() {
    String[] args = {"busybox"};
    Job job = eng.job("create", args);

    args[0] = "ubuntu";
    assertThat(job.callString()).isEqualTo("create(ubuntu)");

    job.args[0] = "debian";
    assertThat(args).containsExactly("debian");
  }

  @Test
  @Behaviour("arguments-can-be-added-until-the-run")
  void theHandlerSeesArgumentsThatCameAfterTheJob() throws EngineException {
    eng.register(
        "kill",
        job -> {
          job.printf("%s", job.callString());
          return Status.OK;
        });
    String[] args = {"web"};
    Job job = eng.job("kill", args);

    job.args = Arrays.copyOf(job.args, 2);
    job.args[1] = "HUP";

    assertThat(Ran.stdout(job)).isEqualTo("kill(web, HUP)");
    assertThat(args).containsExactly("web");
  }

  @Test
  @Behaviour("the-name-can-drift-from-the-handler")
  void aRenamedJobRunsItsOldHandlerUnderItsNewName() throws EngineException {
    eng.register("start", job -> job.errorf("%s has failed", job.name));
    eng.logging = true;
    Job job = eng.job("start");

    job.name = "stop";

    assertThat(Ran.error(job)).isEqualTo("stop has failed");
    assertThat(log.lines()).containsExactly("+job stop()", "-job stop() = ERR (1)");
  }

  @Test
  @Behaviour("arguments-are-not-quoted")
  void twoArgumentsCanLookLikeThree() {
    String two = eng.job("echo", "a, b", "c").callString();
    String three = eng.job("echo", "a", "b", "c").callString();

    assertThat(two).isEqualTo("echo(a, b, c)").isEqualTo(three);
    assertThat(eng.job("echo", "", "a", "").callString()).isEqualTo("echo(, a, )");
  }

  @Test
  @Behaviour("a-job-prints-as-engine-call-and-outcome")
  void theTextOfAJobTellsWhereWhatAndHow() throws EngineException {
    eng.register("echo", job -> Status.OK);
    Job job = eng.job("echo", "hello");
    assertThat(job.toString()).isEqualTo(eng + ".echo(hello)");

    job.run();
    assertThat(job.toString()).isEqualTo(eng + ".echo(hello) = OK (0)");
  }

  /** Go has a zero value of every type; here only an engine can make a job. */
  @Test
  void thereIsNoJobThatNoEngineMade() {
    assertThat(Job.class.getConstructors()).isEmpty();
  }

  @Test
  @Behaviour("the-first-word-without-an-equals-sign-is-the-name")
  void theNameIsTheFirstWordThatIsNoVariable() throws EngineException {
    Job job = eng.parseJob("VERBOSE=1 echo hello world");

    assertThat(job.name).isEqualTo("echo");
    assertThat(job.args).containsExactly("hello", "world");
  }

  @Test
  @Behaviour("words-with-an-equals-sign-are-variables-wherever-they-stand")
  void variablesMayStandBeforeBetweenAndBehind() throws EngineException {
    Job job = eng.parseJob("A=1 echo B=2 hello C=3");

    assertThat(job.callString()).isEqualTo("echo(hello)");
    assertThat(job.env().entries()).containsExactly("A=1", "B=2", "C=3");
  }

  @Test
  @Behaviour("only-the-first-equals-sign-splits")
  void theValueMayHoldEqualsSigns() throws EngineException {
    Job job = eng.parseJob("echo FILTER=name=web EMPTY=");

    assertThat(job.getenv("FILTER")).isEqualTo("name=web");
    assertThat(job.envExists("EMPTY")).isTrue();
    assertThat(job.getenv("EMPTY")).isEmpty();
  }

  @Test
  @Behaviour("a-word-that-begins-with-an-equals-sign-sets-the-empty-key")
  void theEmptyKeyIsAKey() throws EngineException {
    Job job = eng.parseJob("=web echo");

    assertThat(job.getenv("")).isEqualTo("web");
    assertThat(job.args).isEmpty();
  }

  @Test
  @Behaviour("no-parsed-argument-holds-an-equals-sign")
  void aFlagWithAValueIsTakenForAVariable() throws EngineException {
    Job job = eng.parseJob("start --memory=512m web");

    assertThat(job.args).containsExactly("web");
    assertThat(job.getenv("--memory")).isEqualTo("512m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\n", "A=1", " A=1 B=2 "})
  @Behaviour("a-line-without-a-name-is-refused")
  void theErrorQuotesTheWholeLine(String line) {
    assertThatThrownBy(() -> eng.parseJob(line))
        .isInstanceOf(EngineException.class)
        .hasMessage("empty command: '" + line + "'");
  }

  @Test
  @Behaviour("quotes-and-backslashes-are-plain-characters")
  void aQuotedBlankSplitsAllTheSame() throws EngineException {
    Job job = eng.parseJob("echo 'GREETING=hello world' a\\ b");

    assertThat(job.args).containsExactly("world'", "a\\", "b");
    assertThat(job.getenv("'GREETING")).isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\r\n", "\u00a0", "\u2003", "\u3000"})
  @Behaviour("any-unicode-space-separates-words")
  void aBlankOfAnyScriptSplits(String space) throws EngineException {
    assertThat(eng.parseJob("echo" + space + "hello").args).containsExactly("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u180e", "\u2060", "\ufeff", "\u0000", "\u001c"})
  @Behaviour("any-unicode-space-separates-words")
  void whatUnicodeCallsNoSpaceSplitsNothing(String sign) throws EngineException {
    assertThat(eng.parseJob("echo" + sign + "hello").name).isEqualTo("echo" + sign + "hello");
  }

  @Test
  @Behaviour("a-word-of-64-kib-ends-the-line-in-silence")
  void whatStandsBehindALongWordIsLost() throws EngineException {
    String fits = "x".repeat(65_535);

    assertThat(eng.parseJob("echo a " + fits + " b A=1").args).containsExactly("a", fits, "b");

    Job cut = eng.parseJob("echo a " + fits + "x b A=1");
    assertThat(cut.args).containsExactly("a");
    assertThat(cut.env().entries()).isEmpty();
  }

  @Test
  @Behaviour("the-limit-of-a-word-counts-bytes")
  void aChineseCharacterCountsThrice() throws EngineException {
    String fits = "创".repeat(21_845);

    assertThat(eng.parseJob("echo " + fits).args).containsExactly(fits);
    assertThat(eng.parseJob("echo " + fits + "x").args).isEmpty();
  }

  @Test
  @Behaviour("a-long-first-word-makes-an-empty-command")
  void aLineThatBeginsWithTooMuchIsCalledEmpty() {
    String line = "x".repeat(70_000) + " echo hello";

    assertThatThrownBy(() -> eng.parseJob(line)).hasMessage("empty command: '" + line + "'");
  }

  @Test
  @Behaviour("repeated-keys-are-all-kept")
  void theLastValueIsReadAndTheFirstIsStillThere() throws EngineException {
    Job job = eng.parseJob("echo A=1 A=2");

    assertThat(job.getenv("A")).isEqualTo("2");
    assertThat(job.env().multiMap()).containsEntry("A", List.of("1", "2"));
  }

  @Test
  @Behaviour("parsing-does-not-mind-an-unknown-name")
  void anUnknownNameIsFoundOutWhenTheJobRuns() throws EngineException {
    Job job = eng.parseJob("nosuch A=1");

    assertThat(job.handler()).isNull();
    assertThat(Ran.error(job)).isEqualTo("nosuch: command not found");
  }

  @ParameterizedTest
  @CsvSource({"x, ''", "é, ''", "创, ''", "🐳, ''", "x, K=", "é, K=", "创, --k=v=", "🐳, ="})
  @Behaviour({"a-word-of-64-kib-ends-the-line-in-silence", "the-limit-of-a-word-counts-bytes"})
  void anArgumentAndAVariableEndAtTheSameByteWhereverTheyStand(String sign, String key)
      throws EngineException {
    int signs = (65_535 - key.length()) / sign.getBytes(UTF_8).length;
    String word = key + sign.repeat(signs);
    String fits = word + "x".repeat(65_535 - word.getBytes(UTF_8).length);

    for (String behind : List.of("", " ", "\n", " b A=1")) {
      Job whole = eng.parseJob("echo a B=2 " + fits + behind);
      Job cut = eng.parseJob("echo a B=2 " + fits + "x" + behind);

      List<String> all = new ArrayList<>(List.of(whole.args));
      all.addAll(whole.env().entries());
      assertThat(all).contains("a", "B=2", fits).hasSize(behind.length() > 1 ? 5 : 3);
      assertThat(cut.args).containsExactly("a");
      assertThat(cut.env().entries()).containsExactly("B=2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d", "\udc33x", "\0", "-", "--help", "=", "a=b", "/", "\n", "\t", "\ufeff"})
  @Behaviour("making-a-job-never-fails")
  void noNameIsTooOddForAJob(String name) {
    Job job = eng.job(name);

    assertThat(job.name).isSameAs(name);
    assertThatThrownBy(job::run).isInstanceOf(EngineException.class);
    assertThat(job.statusCode()).isEqualTo(127);
  }
}
