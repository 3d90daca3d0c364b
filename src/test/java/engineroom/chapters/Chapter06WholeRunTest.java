package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.chapters.walks.Walks;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 6, each run as a whole: its outcome, all three streams, its status, and what is left. */
@Timeout(30)
class Chapter06WholeRunTest {

  private final JobLog log = new JobLog();
  private final Story story = new Story(log);
  private final Engine eng = story.eng;
  private int calls;

  @BeforeEach
  void fourWaysToEnd() {
    handle("succeeds", job -> Status.OK);
    handle("fails", job -> job.errorf("disk is full"));
    handle("fails silently", job -> new Status(3));
    handle(
        "panics",
        job -> {
          throw new IllegalStateException("no such map");
        });
  }

  private void handle(String name, Handler handler) {
    try {
      eng.register(
          name,
          job -> {
            calls++;
            return handler.handle(job);
          });
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void theClockStops() {
    story.close();
  }

  /** No run leaves the engine with a job to wait for, however it ended. */
  private void assertNobodyIsWaitedFor() {
    assertThat(story.tell(story::shutdown)).containsExactly("0 s: shutdown is over");
  }

  @Test
  @Behaviour("a-refused-run-leaves-its-streams-open")
  @DisplayName("a shut-down engine touches none of the three streams")
  void theEnginesRefusalTouchesNothing() {
    WatchedJob early = new WatchedJob(eng, "succeeds");
    eng.shutdown();
    WatchedJob late = new WatchedJob(eng, "succeeds");

    for (WatchedJob watched : List.of(early, late, early)) {
      assertThat(watched.run()).isEqualTo("fails: engine is shutdown");
      assertThat(watched.seen()).isEmpty();
      assertThat(watched.job.statusString()).isEmpty();
    }
    assertThat(calls).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"succeeds", "fails", "fails silently"})
  @Behaviour({"a-refused-run-leaves-its-streams-open", "a-completed-job-refuses-to-run-again"})
  @DisplayName("a completed job touches none of the three streams, and keeps its status")
  void theJobsRefusalTouchesNothing(String name) {
    WatchedJob watched = new WatchedJob(eng, name);
    watched.run();
    final String status = watched.job.statusString();
    final int code = watched.job.statusCode();
    watched.seen();
    watched.attachOutputs();

    for (int again = 0; again < 2; again++) {
      assertThat(watched.run()).isEqualTo("fails: " + name + ": job has already completed");
      assertThat(watched.seen()).isEmpty();
    }
    assertThat(watched.job.statusString()).isEqualTo(status).isNotEmpty();
    assertThat(watched.job.statusCode()).isEqualTo(code);
    assertThat(calls).isEqualTo(1);
    assertNobodyIsWaitedFor();
  }

  @Test
  @Behaviour("a-refused-run-leaves-its-streams-open")
  @DisplayName("what was closed once is not closed again by a refusal, stdin's source least of all")
  void theSourceOfStdinStaysAndIsLeftAlone() {
    WatchedJob watched = new WatchedJob(eng, "succeeds");
    watched.run();
    assertThat(watched.seen()).contains("closes stdin");

    watched.run();
    eng.shutdown();
    watched.run();

    assertThat(watched.seen()).isEmpty();
  }

  @Test
  @Behaviour({"a-panic-leaves-the-job-unfinished", "a-panic-goes-through-a-run"})
  @DisplayName("a panic leaves all three streams open, no status, and the way to run again")
  void aPanicTouchesNoStream() {
    eng.logging = true;
    WatchedJob watched = new WatchedJob(eng, "panics");

    for (int again = 1; again <= 2; again++) {
      assertThat(watched.run()).isEqualTo("throws: no such map");
      assertThat(watched.seen()).isEmpty();
      assertThat(watched.job.statusString()).isEmpty();
      assertThat(watched.job.statusCode()).isZero();
      assertThat(calls).isEqualTo(again);
    }
    assertThat(log.lines())
        .containsExactly("+job panics()", "-job panics()", "+job panics()", "-job panics()");
  }

  @Test
  @Behaviour("a-panic-is-counted-down")
  @DisplayName("each of two panics is counted down once, and a job at work is still waited for")
  void theCountIsRightAfterPanics() {
    WatchedJob watched = new WatchedJob(eng, "panics");

    assertThat(
            story.tell(
                () -> {
                  story.start("pull", 2);
                  watched.run();
                  watched.run();
                  story.shutdown();
                }))
        .containsExactly("2 s: pull is done", "2 s: shutdown is over");
  }

  @ParameterizedTest
  @CsvSource({"succeeds, returns", "fails, fails: disk is full", "fails silently, 'fails: '"})
  @Behaviour("a-run-closes-its-streams-in-order")
  @DisplayName("each stream is closed once, stdout, stderr, stdin, whatever the handler returned")
  void closingIsTheSameForSuccessAndFailure(String name, String outcome) {
    WatchedJob watched = new WatchedJob(eng, name);

    assertThat(watched.run()).isEqualTo(outcome);

    assertThat(watched.seen())
        .filteredOn(one -> one.startsWith("closes"))
        .containsExactly("closes stdout", "closes stderr", "closes stdin");
    assertNobodyIsWaitedFor();
  }

  @Test
  @Behaviour("a-run-closes-its-streams-in-order")
  @DisplayName("streams are closed after the handler, and not before")
  void theHandlerStillHasItsStreams() {
    handle(
        "talks",
        job -> {
          job.printf("first");
          job.errorf("then");
          return Status.OK;
        });
    WatchedJob watched = new WatchedJob(eng, "talks");

    assertThat(watched.run()).isEqualTo("returns");

    assertThat(watched.seen())
        .containsExactly(
            "stdout: first", "stderr: then", "closes stdout", "closes stderr", "closes stdin");
  }

  @ParameterizedTest
  @CsvSource({
    "succeeds, stdout, closes stdout",
    "succeeds, stderr, closes stdout;closes stderr",
    "succeeds, stdin, closes stdout;closes stderr;closes stdin",
    "fails silently, stdout, closes stdout",
    "fails silently, stderr, closes stdout;closes stderr",
    "fails silently, stdin, closes stdout;closes stderr;closes stdin",
  })
  @Behaviour({"a-close-error-leaves-the-other-streams-open", "a-close-error-replaces-the-outcome"})
  @DisplayName("the first stream that cannot be closed is the last that is touched")
  void closingStopsWhereItFails(String name, String broken, String closed) {
    WatchedJob watched = new WatchedJob(eng, name, broken);

    assertThat(watched.run()).isEqualTo("fails: " + broken + " is broken");

    assertThat(watched.seen()).containsExactly(closed.split(";"));
    assertThat(watched.job.statusString()).isNotEmpty();
    assertThat(watched.run()).isEqualTo("fails: " + name + ": job has already completed");
    assertNobodyIsWaitedFor();
  }

  @Test
  @Behaviour({"a-close-error-replaces-the-outcome", "a-close-error-leaves-the-other-streams-open"})
  @DisplayName("of several streams that cannot be closed, the first is the outcome")
  void theFirstRefusalIsTheOutcome() {
    WatchedJob watched = new WatchedJob(eng, "fails", "stdout", "stderr", "stdin");

    assertThat(watched.run()).isEqualTo("fails: stdout is broken");

    assertThat(watched.seen()).containsExactly("stderr: disk is full", "closes stdout");
  }

  @Test
  @Behaviour("a-close-error-is-not-in-the-status")
  @DisplayName("the status and both log lines are those of the handler, whichever stream is broken")
  void theStatusKnowsNothingOfClosing() {
    eng.logging = true;
    eng.stderr = new ByteArrayOutputStream();
    for (String broken : List.of("stdout", "stderr", "stdin")) {
      WatchedJob watched = new WatchedJob(eng, "succeeds", broken);
      assertThat(watched.run()).isEqualTo("fails: " + broken + " is broken");
      assertThat(watched.job.statusCode()).isZero();
      assertThat(watched.job.statusString()).isEqualTo(" = OK (0)");
    }
    WatchedJob failing = new WatchedJob(eng, "fails silently", "stdin");
    assertThat(failing.run()).isEqualTo("fails: stdin is broken");
    assertThat(failing.job.statusCode()).isEqualTo(3);

    assertThat(log.lines())
        .containsExactly(
            "+job succeeds()", "-job succeeds() = OK (0)",
            "+job succeeds()", "-job succeeds() = OK (0)",
            "+job succeeds()", "-job succeeds() = OK (0)",
            "+job fails silently()", "-job fails silently() = ERR (3)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"succeeds", "fails", "fails silently"})
  @Behaviour("a-run-can-be-told-to-leave-its-streams-open")
  @DisplayName("with closing off none of the three is closed, and all else is the same")
  void closingOffMeansAllThree(String name) {
    WatchedJob watched = new WatchedJob(eng, name, "stdout", "stderr", "stdin");
    watched.job.setCloseIO(false);

    String outcome = watched.run();

    assertThat(outcome).doesNotContain("broken");
    assertThat(watched.seen()).noneMatch(one -> one.startsWith("closes"));
    assertThat(watched.job.statusString()).isNotEmpty();
    assertNobodyIsWaitedFor();
  }

  @Test
  @Behaviour("a-run-can-be-told-to-leave-its-streams-open")
  @DisplayName("closing can be turned on again before the run")
  void theLastWordCounts() {
    WatchedJob watched = new WatchedJob(eng, "succeeds");
    watched.job.setCloseIO(false);
    watched.job.setCloseIO(true);

    watched.run();

    assertThat(watched.seen()).containsExactly("closes stdout", "closes stderr", "closes stdin");
  }

  @Test
  @Behaviour({"an-unknown-job-never-completes", "an-unknown-job-is-not-found"})
  @DisplayName("an unknown job closes its streams each time: outputs are forgotten, stdin is not")
  void anUnknownJobClosesWhatIsThere() {
    WatchedJob watched = new WatchedJob(eng, "strat");

    for (int again = 0; again < 3; again++) {
      assertThat(watched.run()).isEqualTo("fails: strat: command not found");
      assertThat(watched.seen())
          .isEqualTo(
              again == 0
                  ? List.of(
                      "stderr: strat: command not found",
                      "closes stdout",
                      "closes stderr",
                      "closes stdin")
                  : List.of("closes stdin"));
      assertThat(watched.job.statusCode()).isEqualTo(127);
      assertThat(watched.job.statusString()).isEmpty();
    }
    assertNobodyIsWaitedFor();
  }

  @Test
  @Behaviour({"a-refused-run-logs-nothing", "a-completed-job-refuses-to-run-again"})
  @DisplayName("a refusal is silent everywhere: log, engine's stderr, job's streams")
  void aRefusalIsSilent() {
    ByteArrayOutputStream engines = new ByteArrayOutputStream();
    eng.logging = true;
    eng.stderr = engines;
    WatchedJob watched = new WatchedJob(eng, "succeeds");
    watched.run();
    List<String> before = log.lines();
    watched.seen();
    watched.attachOutputs();

    watched.run();
    eng.shutdown();
    watched.run();
    new WatchedJob(eng, "strat").run();

    assertThat(log.lines()).isEqualTo(before);
    assertThat(engines.toString()).isEmpty();
    assertThat(watched.seen()).isEmpty();
  }

  @Test
  @Behaviour("a-run-is-the-handlers-call")
  @DisplayName("a run calls the handler once, with the very job that is run")
  void theHandlerGetsTheJobItself() throws EngineException {
    Job[] got = new Job[2];
    handle(
        "looks",
        job -> {
          got[calls - 1] = job;
          return Status.OK;
        });
    Job job = eng.job("looks");

    job.run();

    assertThat(calls).isEqualTo(1);
    assertThat(got).containsExactly(job, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aa", "aba", "abab", "aabb", "abcabc", "abba", "aaaaaaaaaa"})
  @Behaviour("a-destination-that-is-added-twice-is-closed-twice")
  @DisplayName("each destination is closed as often as it was added, whoever stands between")
  void asOftenAsItWasAdded(String order) throws EngineException {
    for (boolean stdout : List.of(true, false)) {
      Map<Character, Destination> all = new TreeMap<>();
      Job job = eng.job("succeeds");
      for (char name : order.toCharArray()) {
        Destination one = all.computeIfAbsent(name, n -> new Destination("" + n, null, null));
        (stdout ? job.stdout : job.stderr).add(one);
      }

      job.run();

      all.forEach(
          (name, one) ->
              assertThat(one)
                  .hasToString("!".repeat((int) order.chars().filter(c -> c == name).count())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100, 5_000})
  @Behaviour({"the-error-is-the-last-line-of-stderr", "all-of-stderr-goes-to-its-destinations"})
  @DisplayName("however much is reported before, and though the lines are all alike")
  void howeverMuchIsReported(int lines) {
    String filler = "y".repeat(1_000);
    handle(
        "reports",
        job -> {
          for (int i = 0; i < lines; i++) {
            job.errorf("the same line");
            job.errorf("the same line");
            job.errorf("%s", filler);
            job.errorf("%s", filler);
            job.error(new IllegalStateException("the same error"));
            job.error(new IllegalStateException("the same error"));
          }
          return job.errorf("the last line");
        });
    Job job = eng.job("reports");
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    job.stderr.add(heard);

    assertThat(Ran.error(job)).isEqualTo("the last line");
    String each =
        "the same line\n".repeat(2) + (filler + "\n").repeat(2) + "the same error\n".repeat(2);
    assertThat(heard.toString().equals(each.repeat(lines) + "the last line\n")).isTrue();
  }

  @Test
  @Behaviour("a-handler-can-wait-for-its-cancelling")
  @DisplayName("no interrupt wakes it up, before or behind the beginning of its wait")
  void onlyItsCancellingWakesItUp() {
    Thread[] runs = new Thread[1];
    handle(
        "waits",
        job -> {
          runs[0] = Thread.currentThread();
          runs[0].interrupt();
          job.waitCancelled().await();
          story.say("woken up, interrupted: " + Thread.interrupted());
          return Status.OK;
        });
    Job job = eng.job("waits");

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(job));
                  for (int i = 0; i < 3; i++) {
                    story.sleep(1);
                    runs[0].interrupt();
                  }
                  story.sleep(1);
                  job.cancel();
                  story.sleep(1);
                }))
        .containsExactly("4 s: woken up, interrupted: true");
  }

  @Test
  @Behaviour({"the-error-is-the-last-line-of-stderr", "all-of-stderr-goes-to-its-destinations"})
  @DisplayName("though nothing can be written where the engine reports, and where others do")
  void aBrokenDestinationTakesNoErrorAway() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException("full");
          }
        };
    eng.logging = true;
    eng.stderr = full;
    Job job = eng.job("fails");
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    job.stderr.add(full);
    job.stderr.add(behind);

    assertThat(Ran.error(job)).isEqualTo("disk is full");
    assertThat(behind).hasToString("disk is full\n");
  }

  @Test
  @Behaviour({
    "a-refused-run-leaves-its-readers-waiting",
    "a-run-can-be-told-to-leave-its-streams-open"
  })
  @DisplayName("no interrupt lets one go that reads what is not closed")
  void noInterruptLetsAReaderGo() {
    WatchedJob refused = new WatchedJob(eng, "succeeds");
    refused.run();
    Job open = eng.job("succeeds");
    open.setCloseIO(false);

    assertThat(
            story.tell(
                () -> {
                  for (Job job : List.of(refused.job, open)) {
                    InputStream end = job.stdout.addPipe();
                    Thread[] reader = new Thread[1];
                    story.beside(
                        () -> {
                          reader[0] = Thread.currentThread();
                          Object read = Walks.said(end::read);
                          story.say(read + " is read");
                        });
                    story.sleep(1);
                    reader[0].interrupt();
                    story.run(job);
                    story.sleep(1);
                    reader[0].interrupt();
                  }
                  story.sleep(3600);
                  story.say("an hour later");
                }))
        .containsExactly(
            "1 s: succeeds: succeeds: job has already completed", "3604 s: an hour later");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 20})
  @Behaviour("two-runs-at-once-both-reach-the-handler")
  @DisplayName("with arguments and without, as many as there are, and all of them close")
  void asManyAsThereAre(int args) {
    for (boolean logging : List.of(false, true)) {
      for (int runs = 2; runs < 6; runs++) {
        try (Story one = new Story(log)) {
          one.eng.logging = logging;
          int count = runs;
          assertThat(
                  one.tell(
                      () -> {
                        one.register(
                            "stays",
                            it -> {
                              one.sleep(3);
                              one.say("handled");
                            });
                        Job stays =
                            one.eng.job(
                                "stays", Collections.nCopies(args, "a").toArray(new String[0]));
                        stays.stdout.add(new ByteArrayOutputStream());
                        for (int i = 0; i < count; i++) {
                          one.beside(() -> one.run(stays));
                        }
                        one.sleep(10);
                      }))
              .containsExactlyElementsOf(Collections.nCopies(count, "3 s: handled"));
        }
      }
    }
  }
}
