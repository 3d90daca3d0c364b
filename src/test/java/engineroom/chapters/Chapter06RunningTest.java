package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.Written;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.PipeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 6: running a job. */
@Timeout(30)
class Chapter06RunningTest {

  private final JobLog log = new JobLog();
  private final Story story = new Story(log);
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  /** A job whose handler is this one. */
  private Job job(String name, Handler handler) {
    try {
      eng.register(name, handler);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
    return eng.job(name);
  }

  private static Status ok(Job job) {
    return Status.OK;
  }

  private static Status brokenHandler(Job job) {
    throw new IllegalStateException("broken handler");
  }

  /** Runs the job that is made, and counts the readers that wait when all is over. */
  private int readersLeftBy(Function<Engine, Job> making) {
    AtomicInteger readers = new AtomicInteger();
    Goroutines counting =
        new Goroutines() {
          @Override
          public void go(Runnable body) {
            throw new AssertionError("nobody but a reader is started here");
          }

          @Override
          public PipeReader goReading(PipeReader reader) {
            readers.incrementAndGet();
            return new CountedReader(reader, readers);
          }
        };
    Engine mine =
        new Engine(new Host(counting, Host.ofTheMachine().clock(), log, new GlobalHandlers()));
    mine.logging = false;
    Ran.of(making.apply(mine));
    return readers.get();
  }

  /** A reader that is no longer counted when it has come to its end. */
  private record CountedReader(PipeReader reader, AtomicInteger readers) implements PipeReader {
    @Override
    public int take(byte[] from, int at, int length) {
      return reader.take(from, at, length);
    }

    @Override
    public boolean hasLeft() {
      return reader.hasLeft();
    }

    @Override
    public void end() {
      reader.end();
      readers.decrementAndGet();
    }
  }

  /** A destination that tells whether it is closed, and refuses to be if told so. */
  private static final class Destination extends ByteArrayOutputStream {
    private final IOException refusal;
    private int closed;

    Destination() {
      this(null);
    }

    Destination(String refusal) {
      this.refusal = refusal == null ? null : new IOException(refusal);
    }

    @Override
    public void close() throws IOException {
      closed++;
      if (refusal != null) {
        throw refusal;
      }
    }
  }

  @Test
  @Behaviour("a-run-is-the-handlers-call")
  void theHandlerRunsOnTheCallersThreadAndTheRunWaits() {
    List<Thread> threads = new ArrayList<>();
    story.register(
        "pull",
        job -> {
          threads.add(Thread.currentThread());
          story.sleep(3);
          story.say("pull is done");
        });

    assertThat(
            story.tell(
                () -> {
                  threads.add(Thread.currentThread());
                  story.run("pull");
                  story.say("run is back");
                }))
        .containsExactly("3 s: pull is done", "3 s: run is back");
    assertThat(threads.getFirst()).isSameAs(threads.getLast());
  }

  @Test
  @Behaviour("a-completed-job-refuses-to-run-again")
  void theSecondRunIsRefused() throws EngineException {
    Job job = job("create", Chapter06RunningTest::ok);
    job.run();

    assertThat(Ran.error(job)).isEqualTo("create: job has already completed");
    assertThat(job.statusString()).isEqualTo(" = OK (0)");
  }

  @Test
  @Behaviour("a-failed-job-refuses-to-run-again")
  void failingIsCompletingToo() {
    Job job = job("create", it -> it.errorf("no space left"));

    assertThat(Ran.error(job)).isEqualTo("no space left");
    assertThat(Ran.error(job)).isEqualTo("create: job has already completed");
  }

  @Test
  @Behaviour("a-refused-run-logs-nothing")
  void neitherRefusalLeavesALineInTheLog() throws EngineException {
    eng.logging = true;
    Job job = job("create", Chapter06RunningTest::ok);
    job.run();
    List<String> before = log.lines();

    assertThat(Ran.error(job)).isEqualTo("create: job has already completed");
    eng.shutdown();
    assertThat(Ran.error(eng.job("create"))).isEqualTo("engine is shutdown");

    assertThat(log.lines()).isEqualTo(before).hasSize(2);
  }

  @Test
  @Behaviour("a-refused-run-leaves-its-streams-open")
  void whatIsAttachedToARefusedJobIsNotClosed() throws EngineException {
    Job completed = job("create", Chapter06RunningTest::ok);
    completed.run();
    Destination late = new Destination();
    completed.stdout.add(late);
    assertThat(Ran.error(completed)).isEqualTo("create: job has already completed");

    eng.shutdown();
    Job refused = eng.job("create");
    Destination unlucky = new Destination();
    refused.stdout.add(unlucky);
    assertThat(Ran.error(refused)).isEqualTo("engine is shutdown");

    assertThat(late.closed + unlucky.closed).isZero();
  }

  @Test
  @Behaviour("a-refused-run-leaves-its-readers-waiting")
  void aReaderOfARefusedJobWaitsForEver() {
    assertThat(
            readersLeftBy(
                eng -> {
                  Job job = eng.job("commands");
                  assertThat(Ran.error(job)).isNull();
                  job.stdout.addEnv();
                  return job; // completed, so the next run is refused
                }))
        .isEqualTo(1);
  }

  @Test
  @Behaviour("a-run-logs-its-beginning-and-its-end")
  void oneLineComesBeforeTheHandlerAndOneBehindIt() throws EngineException {
    eng.logging = true;
    List<String> before = new ArrayList<>();
    eng.register(
        "pull",
        job -> {
          before.addAll(log.lines());
          return Status.OK;
        });
    eng.job("pull", "busybox", "latest").run();

    assertThat(before).containsExactly("+job pull(busybox, latest)");
    assertThat(log.lines())
        .containsExactly("+job pull(busybox, latest)", "-job pull(busybox, latest) = OK (0)");
  }

  @Test
  @Behaviour("an-unknown-job-is-not-found")
  void aJobWithoutAHandlerFailsLikeACommandInAShell() {
    Job job = eng.job("strat");

    assertThat(Ran.error(job)).isEqualTo("strat: command not found");
    assertThat(job.statusCode()).isEqualTo(127);
  }

  @Test
  @Behaviour("an-unknown-job-never-completes")
  void aJobWithoutAHandlerCanFailAsOftenAsItLikes() {
    Job job = eng.job("strat");

    assertThat(Ran.error(job)).isEqualTo("strat: command not found");
    assertThat(Ran.error(job)).isEqualTo("strat: command not found");
    assertThat(job.statusString()).isEmpty();
  }

  @Test
  @Behaviour("the-log-does-not-say-how-an-unknown-job-ended")
  void theClosingLineOfAnUnknownJobHasNoOutcome() {
    eng.logging = true;
    eng.stderr = new ByteArrayOutputStream();

    assertThat(Ran.error(eng.job("strat"))).isNotNull();

    assertThat(log.lines()).containsExactly("+job strat()", "-job strat()");
  }

  @Test
  @Behaviour("an-unknown-job-tells-the-engine-once")
  void theFirstRunTakesTheCopyAway() {
    eng.logging = true;
    eng.stderr = new ByteArrayOutputStream();
    Job job = eng.job("strat");

    assertThat(Ran.error(job)).isEqualTo("strat: command not found");
    assertThat(Ran.error(job)).isEqualTo("strat: command not found");

    assertThat(eng.stderr.toString()).isEqualTo("strat: command not found\n");
  }

  @Test
  @Behaviour("an-unknown-job-tells-the-engine-once")
  void streamsThatStayOpenKeepTheCopy() {
    eng.logging = true;
    eng.stderr = new ByteArrayOutputStream();
    Job job = eng.job("strat");
    job.setCloseIO(false);

    assertThat(Ran.error(job)).isEqualTo("strat: command not found");
    assertThat(Ran.error(job)).isEqualTo("strat: command not found");

    assertThat(eng.stderr.toString()).isEqualTo("strat: command not found\n".repeat(2));
  }

  @Test
  @Behaviour("a-handler-can-return-127-too")
  void onlyTheStatusTextTellsAMissingHandlerFromOneThatSaysSo() {
    Job found = job("start", it -> Status.NOT_FOUND);
    Job missing = eng.job("strat");

    assertThat(Ran.error(found)).isNotNull();
    assertThat(Ran.error(missing)).isNotNull();

    assertThat(found.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(127);
    assertThat(found.statusString()).isEqualTo(" = ERR (127)");
    assertThat(missing.statusString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 42, -3})
  @Behaviour("any-other-number-is-a-failure")
  void everyStatusButZeroMakesAnError(int code) {
    Job job = job("create", it -> new Status(code));

    assertThat(Ran.error(job)).isNotNull();
    assertThat(job.statusString()).isEqualTo(" = ERR (" + code + ")");
  }

  @Test
  @Behaviour("the-error-does-not-tell-the-status")
  void theNumberIsNotInTheText() {
    Job job =
        job(
            "create",
            it -> {
              it.errorf("no space left");
              return new Status(42);
            });

    assertThat(Ran.error(job)).isEqualTo("no space left");
    assertThat(job.statusCode()).isEqualTo(42);
  }

  @Test
  @Behaviour("the-error-is-the-last-line-of-stderr")
  void theLinesBeforeTheLastAreNotInTheError() {
    assertThat(Ran.error(job("pull", it -> it.errorf("cannot pull: disk is full\ngiving up"))))
        .isEqualTo("giving up");
  }

  @Test
  @Behaviour("the-error-is-the-last-line-of-stderr")
  void ofWhatGitSaysABracketIsLeft() {
    String git = "Cloning into 'x'...\nfatal: repository not found\n";

    assertThat(Ran.error(job("build", it -> it.errorf("git failed: %s (%s)", 128, git))))
        .isEqualTo(")");
  }

  @Test
  @Behaviour("space-behind-the-error-does-not-count")
  void blankLinesAtTheEndAreCutFirst() {
    assertThat(Ran.error(job("pull", it -> it.errorf("  disk is full \n\n \t\n"))))
        .isEqualTo("  disk is full");
  }

  @Test
  @Behaviour("all-of-stderr-goes-to-its-destinations")
  void whoeverListensGetsEveryLine() {
    Job job = job("pull", it -> it.errorf("cannot pull: disk is full\ngiving up"));
    Destination all = new Destination();
    job.stderr.add(all);

    assertThat(Ran.of(job)).isEqualTo(new Ran("", "giving up"));
    assertThat(all).hasToString("cannot pull: disk is full\ngiving up\n");
  }

  @Test
  @Behaviour("the-error-is-the-last-line-of-stderr")
  void theLastLineMayComeInPieces() {
    Job job =
        job(
            "pull",
            it -> {
              PrintStream pieces = new PrintStream(it.stderr, true, UTF_8);
              pieces.print("cannot pull: ");
              pieces.print("disk is full");
              pieces.print("\n");
              return Status.ERR;
            });

    assertThat(Ran.error(job)).isEqualTo("cannot pull: disk is full");
  }

  @Test
  @Behaviour("a-failure-without-a-word-has-an-empty-error")
  void aHandlerThatFailsInSilenceMakesASilentError() {
    assertThat(Ran.error(job("create", it -> Status.ERR))).isEmpty();
  }

  @Test
  @Behaviour("a-later-note-replaces-the-error")
  void whatIsSaidLastIsTheReason() {
    Job job =
        job(
            "create",
            it -> {
              Status status = it.errorf("disk is full");
              it.logf("cleaning up");
              return status;
            });

    assertThat(Ran.error(job)).isEqualTo("[" + eng + ".create()] cleaning up");
  }

  @Test
  @Behaviour("reporting-is-not-failing")
  void aHandlerThatReportsAndReturnsZeroSucceeds() {
    Job job =
        job(
            "create",
            it -> {
              it.errorf("no swap limit, going on without");
              return Status.OK;
            });

    assertThat(Ran.error(job)).isNull();
    assertThat(job.statusString()).isEqualTo(" = OK (0)");
  }

  @Test
  @Behaviour("reporting-is-not-failing")
  void aHandlerThatReturnsItsReportFails() {
    Job reported = job("create", it -> it.errorf("no swap limit"));
    Job thrown = job("pull", it -> it.error(new IOException("no route")));
    Destination err = new Destination();
    thrown.stderr.add(err);

    assertThat(Ran.error(reported)).isEqualTo("no swap limit");
    assertThat(reported.statusString()).isEqualTo(" = ERR (1)");
    assertThat(Ran.error(thrown)).isEqualTo("no route");
    assertThat(thrown.statusString()).isEqualTo(" = ERR (1)");
    assertThat(err).hasToString("no route\n");
  }

  @Test
  @Behaviour("setting-stderr-in-a-handler-loses-the-error")
  void theRunsOwnBufferGoesWithTheRest() {
    Destination mine = new Destination();
    Job job =
        job(
            "attach",
            it -> {
              it.stderr.set(mine);
              return it.errorf("no such container");
            });

    assertThat(Ran.error(job)).isEmpty();
    assertThat(mine).hasToString("no such container\n");
  }

  @Test
  @Behaviour("setting-stderr-before-a-run-loses-the-engines-copy")
  void theRunAddsItsBufferLater() {
    eng.logging = true;
    eng.stderr = new ByteArrayOutputStream();
    Job job = job("attach", it -> it.errorf("no such container"));
    job.stderr.set(new Destination());

    assertThat(Ran.error(job)).isEqualTo("no such container");
    assertThat(eng.stderr.toString()).isEmpty();
  }

  private static OutputStream telling(List<String> closed, String name) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        closed.add(name);
      }
    };
  }

  @Test
  @Behaviour("a-run-closes-its-streams-in-order")
  void stdoutThenStderrThenStdin() throws IOException, EngineException {
    List<String> closed = new ArrayList<>();
    Job job = job("create", Chapter06RunningTest::ok);
    job.stdout.add(telling(closed, "stdout"));
    job.stderr.add(telling(closed, "stderr"));
    job.stdin.add(
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public void close() {
            closed.add("stdin");
          }
        });

    job.run();

    assertThat(closed).containsExactly("stdout", "stderr", "stdin");
  }

  @Test
  @Behaviour("a-run-waits-for-the-readers-of-its-output")
  void whatAReaderDecodesIsCompleteWhenTheRunIsBack() throws EngineException {
    Job job =
        job(
            "info",
            it -> {
              it.printf("{\"Containers\":%d}", 7);
              return Status.OK;
            });
    Env info = job.stdout.addEnv();

    job.run();

    assertThat(info.get("Containers")).isEqualTo("7");
  }

  @Test
  @Behaviour("a-run-can-be-told-to-leave-its-streams-open")
  void nothingIsClosedWhereClosingIsOff() throws EngineException {
    Job job = job("execStart", Chapter06RunningTest::ok);
    Destination out = new Destination();
    job.stdout.add(out);
    job.setCloseIO(false);

    job.run();

    assertThat(out.closed).isZero();
  }

  @Test
  @Behaviour("a-run-can-be-told-to-leave-its-streams-open")
  void aReaderThenWaitsForEver() {
    assertThat(
            readersLeftBy(
                eng -> {
                  Job job = eng.job("commands");
                  job.stdout.addListTable();
                  job.setCloseIO(false);
                  return job;
                }))
        .isEqualTo(1);
  }

  @Test
  @Behaviour("a-close-error-replaces-the-outcome")
  void theErrorOfClosingHidesSuccessAndFailureAlike() {
    Job succeeds = job("export", Chapter06RunningTest::ok);
    succeeds.stdout.add(new Destination("broken pipe"));
    Job fails = job("import", it -> it.errorf("disk is full"));
    fails.stdout.add(new Destination("broken pipe"));

    assertThat(Ran.error(succeeds)).isEqualTo("broken pipe");
    assertThat(Ran.error(fails)).isEqualTo("broken pipe");
  }

  @Test
  @Behaviour("a-close-error-leaves-the-other-streams-open")
  void stderrIsNotClosedWhereStdoutCouldNotBe() {
    Job job = job("export", Chapter06RunningTest::ok);
    job.stdout.add(new Destination("broken pipe"));
    Destination err = new Destination();
    job.stderr.add(err);

    assertThat(Ran.error(job)).isEqualTo("broken pipe");
    assertThat(err.closed).isZero();
  }

  @Test
  @Behaviour("a-close-error-is-not-in-the-status")
  void theLogSaysOkWhileTheRunFails() {
    eng.logging = true;
    Job job = job("export", Chapter06RunningTest::ok);
    job.stdout.add(new Destination("broken pipe"));

    assertThat(Ran.error(job)).isEqualTo("broken pipe");
    assertThat(job.statusString()).isEqualTo(" = OK (0)");
    assertThat(log.lines()).endsWith("-job export() = OK (0)");
  }

  @Test
  @Behaviour("a-destination-that-is-added-twice-is-closed-twice")
  void theSecondCloseMayBecomeTheOutcome() {
    OutputStream onceOnly =
        new OutputStream() {
          private boolean closed;

          @Override
          public void write(int oneByte) {}

          @Override
          public void close() throws IOException {
            if (closed) {
              throw new IOException("already closed");
            }
            closed = true;
          }
        };
    Job job = job("export", Chapter06RunningTest::ok);
    job.stdout.add(onceOnly);
    job.stdout.add(onceOnly);

    assertThat(Ran.error(job)).isEqualTo("already closed");
  }

  @Test
  @Behaviour("a-handler-that-closes-its-output-talks-to-nobody")
  void whatIsPrintedBehindAClosedOutputIsGone() {
    List<Written> last = new ArrayList<>();
    Job job =
        job(
            "events",
            it -> {
              it.printf("heard");
              try {
                it.stdout.close();
              } catch (IOException e) {
                return it.error(e);
              }
              last.add(it.printf("unheard"));
              return Status.OK;
            });

    assertThat(Ran.of(job)).isEqualTo(new Ran("heard", null));
    assertThat(last).containsExactly(new Written(7, null));
  }

  @Test
  @Behaviour("a-failed-write-does-not-fail-the-job")
  void onlyTheHandlerLearnsThatNobodyCouldListen() {
    IOException gone = new IOException("connection reset");
    List<Written> printed = new ArrayList<>();
    List<String> tried = new ArrayList<>();
    Job job =
        job(
            "logs",
            it -> {
              printed.add(it.printf("%s %d é\n", "line", 7));
              return Status.OK;
            });
    job.stdout.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw gone;
          }

          @Override
          public void write(byte[] from, int at, int length) throws IOException {
            tried.add(new String(from, at, length, UTF_8));
            throw gone;
          }
        });

    assertThat(Ran.error(job)).isNull();
    assertThat(printed).containsExactly(new Written(10, gone));
    assertThat(tried).containsExactly("line 7 é\n");

    Job heard =
        job(
            "top",
            it -> {
              printed.add(it.printf("é\n"));
              return Status.OK;
            });
    heard.stdout.add(new ByteArrayOutputStream());
    assertThat(Ran.error(heard)).isNull();
    assertThat(printed).endsWith(new Written(3, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  @Behaviour("errorf-panics-for-an-empty-format")
  void anEmptyReportIsMoreThanErrorfCanTake(int values) {
    Job job = job("create", it -> it.errorf("", new Object[values]));
    Destination err = new Destination();
    job.stderr.add(err);

    assertThatThrownBy(job::run).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(err).as("nothing is printed").hasToString("");
  }

  @Test
  @Behaviour("errorf-looks-for-the-newline-in-the-format")
  void aNewlineThatComesInAValueIsNotSeen() {
    Job job = job("pull", it -> it.errorf("%s", "disk is full\n"));
    Destination err = new Destination();
    job.stderr.add(err);

    assertThat(Ran.error(job)).isEqualTo("disk is full");
    assertThat(err).hasToString("disk is full\n\n");
  }

  @Test
  @Behaviour("errorf-looks-for-the-newline-in-the-format")
  void aNewlineThatTheFormatEndsInIsEnough() {
    Job job = job("pull", it -> it.errorf("%s\n", "disk is full"));
    Destination err = new Destination();
    job.stderr.add(err);

    assertThat(Ran.error(job)).isEqualTo("disk is full");
    assertThat(err).hasToString("disk is full\n");
  }

  @Test
  @Behaviour("error-of-nothing-prints-a-complaint")
  void aMissingErrorIsReportedAsAMisprint() {
    assertThat(Ran.error(job("pull", it -> it.error(null)))).isEqualTo("%!s(<nil>)");
  }

  @Test
  @Behaviour("a-note-names-its-job")
  void aNoteBearsTheJobsTextAndOneNewline() {
    Job job = eng.job("pull", "busybox");
    Destination err = new Destination();
    job.stderr.add(err);

    assertThat(job.logf("attempt %d \n\n", 2).n()).isEqualTo(err.toString().length());
    assertThat(err).hasToString("[" + eng + ".pull(busybox)] attempt 2 \n");
  }

  @Test
  @Behaviour("a-note-names-its-job")
  void aNoteOfNewlinesIsTheJobsTextAlone() {
    Job job = eng.job("pull");
    Destination err = new Destination();
    job.stderr.add(err);

    job.logf("\n\n");

    assertThat(err).hasToString("[" + eng + ".pull()] \n");
  }

  @Test
  @Behaviour("an-argument-can-eat-what-a-note-says")
  void aPercentSignInAnArgumentTakesTheValue() {
    Job job = eng.job("run", "100%d");
    Destination err = new Destination();
    job.stderr.add(err);

    job.logf("using %s", "busybox");

    assertThat(err).hasToString("[" + eng + ".run(100%!d(string=busybox))] using %!s(MISSING)\n");
  }

  @Test
  @Behaviour("cancelling-does-not-prevent-a-run")
  void aJobThatIsCancelledBeforeItRunsRuns() {
    Job job =
        job(
            "build",
            it -> {
              it.printf("cancelled: %t", it.waitCancelled().hasFired());
              return Status.OK;
            });

    job.cancel();

    assertThat(Ran.of(job)).isEqualTo(new Ran("cancelled: true", null));
  }

  @Test
  @Behaviour("cancelling-stops-nobody-who-does-not-look")
  void aHandlerThatDoesNotLookRunsToItsEnd() {
    assertThat(
            story.tell(
                () -> {
                  Job pull = story.start("pull", 3);
                  story.sleep(1);
                  pull.cancel();
                  story.sleep(3);
                  story.say(pull.callString() + pull.statusString());
                }))
        .containsExactly("3 s: pull is done", "4 s: pull() = OK (0)");
  }

  @Test
  @Behaviour("cancelling-stops-nobody-who-does-not-look")
  void cancellingTouchesNeitherTheHandlersThreadNorItsStreams() {
    Destination out = new Destination();
    story.register(
        "pull",
        job -> {
          story.beside(job::cancel);
          story.sleep(1);
          story.say("interrupted: " + Thread.currentThread().isInterrupted());
          story.say("reads " + readByte(job) + readByte(job));
          story.say("prints " + job.printf("x").error() + out.closed);
        });

    assertThat(
            story.tell(
                () -> {
                  Job pull = eng.job("pull");
                  pull.stdout.add(out);
                  attachSource(pull, "ab");
                  story.run(pull);
                  story.say(pull.callString() + pull.statusString());
                }))
        .containsExactly(
            "1 s: interrupted: false",
            "1 s: reads 9798",
            "1 s: prints null0",
            "1 s: pull() = OK (0)");
  }

  private static int readByte(Job job) {
    try {
      return job.stdin.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Attaches a source that cannot be read once it is closed. */
  private static void attachSource(Job job, String text) {
    PushbackInputStream source =
        new PushbackInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)));
    try {
      job.stdin.add(source);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour("the-error-is-the-last-line-of-stderr")
  void aLineThatIsReportedByteByByteIsOneLine() {
    Job job =
        job(
            "pull",
            it -> {
              try {
                for (byte one : "first\nplus d’espace: 创🐳\n".getBytes(UTF_8)) {
                  it.stderr.write(new byte[] {one}, 0, 1);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return Status.ERR;
            });

    assertThat(Ran.error(job)).isEqualTo("plus d’espace: 创🐳");
  }

  @Test
  @Behaviour("a-handler-can-wait-for-its-cancelling")
  void aHandlerThatLooksIsWokenUp() {
    story.register(
        "build",
        job -> {
          job.waitCancelled().await();
          story.say("build stops");
        });

    assertThat(
            story.tell(
                () -> {
                  Job build = eng.job("build");
                  story.beside(() -> story.run(build));
                  story.sleep(2);
                  build.cancel();
                  story.sleep(1);
                }))
        .containsExactly("2 s: build stops");
  }

  @Test
  @Behaviour("cancelling-twice-is-harmless")
  void aSecondCancelChangesNothing() {
    Job job = eng.job("build");

    job.cancel();
    job.cancel();

    assertThat(job.waitCancelled().hasFired()).isTrue();
  }

  @Test
  @Behaviour("a-panic-goes-through-a-run")
  void whatTheHandlerThrowsReachesTheCaller() {
    Job job = job("pull", Chapter06RunningTest::brokenHandler);

    assertThatThrownBy(job::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken handler");
  }

  @Test
  @Behaviour("a-panic-leaves-the-job-unfinished")
  void aJobWhoseHandlerThrewIsOpenAndCanRunAgain() {
    eng.logging = true;
    Job job = job("pull", Chapter06RunningTest::brokenHandler);
    Destination out = new Destination();
    job.stdout.add(out);

    assertThatThrownBy(job::run).hasMessage("broken handler");
    assertThatThrownBy(job::run).hasMessage("broken handler");

    assertThat(out.closed).isZero();
    assertThat(log.lines())
        .containsExactly("+job pull()", "-job pull()", "+job pull()", "-job pull()");
  }

  @Test
  @Behaviour("a-panic-is-counted-down")
  void aShutdownDoesNotWaitForAJobThatThrew() {
    Job job = job("pull", Chapter06RunningTest::brokenHandler);
    assertThatThrownBy(job::run).hasMessage("broken handler");

    assertThat(story.tell(story::shutdown)).containsExactly("0 s: shutdown is over");
  }

  @Test
  @Behaviour("two-runs-at-once-both-reach-the-handler")
  void theHandlerRunsTwiceForOneJob() {
    story.register(
        "create",
        job -> {
          story.say("create begins");
          story.sleep(1);
        });
    Job job = eng.job("create");

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(job));
                  story.beside(() -> story.run(job));
                  story.sleep(2);
                }))
        .containsExactly("0 s: create begins", "0 s: create begins");
  }

  @Test
  @Behaviour("a-job-may-run-itself")
  void aHandlerCanRunTheVeryJobThatRunsIt() {
    List<Integer> depths = new ArrayList<>();
    story.register(
        "mirror",
        job -> {
          depths.add(depths.size());
          if (depths.size() < 3) {
            story.run(job);
          }
        });

    story.tell(() -> story.run("mirror"));

    assertThat(depths).containsExactly(0, 1, 2);
  }
}
