package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 10: shutting down. All seconds are those of a clock that is turned. */
@Timeout(30)
class Chapter10ShuttingDownTest {

  private final JobLog log = new JobLog();
  private final Story story = new Story(log);
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  @Test
  @Behaviour("an-idle-engine-shuts-down-at-once")
  void withoutJobsAndCallbacksThereIsNothingToWaitFor() {
    assertThat(story.tell(story::shutdown)).containsExactly("0 s: shutdown is over");
  }

  @Test
  @Behaviour("a-shutdown-is-for-good")
  void anEngineNeverComesBack() {
    story.tell(story::shutdown);
    assertThat(eng.isShutdown()).isTrue();

    story.tell(story::shutdown);
    assertThat(eng.isShutdown()).isTrue();
  }

  @Test
  @Behaviour("a-shutdown-is-seen-at-once")
  void theEngineCallsItselfShutDownWhileItStillWaits() {
    assertThat(eng.isShutdown()).isFalse();

    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 2);
                  story.start("pull", 3);
                  story.beside(story::shutdown);
                  story.sleep(1);
                  story.say("isShutdown: " + eng.isShutdown());
                  story.sleep(9);
                }))
        .containsExactly(
            "1 s: isShutdown: true",
            "3 s: pull is done",
            "5 s: unmount is called",
            "5 s: shutdown is over");
  }

  @Test
  @Behaviour("after-a-shutdown-every-run-is-refused")
  void knownUnknownAndCompletedJobsAreRefusedAlike() {
    story.register("known", job -> story.say("known ran"));
    Job completed = eng.job("known");

    assertThat(
            story.tell(
                () -> {
                  story.run(completed);
                  story.shutdown();
                  story.run(completed);
                  story.run("known");
                  story.run("unknown");
                }))
        .containsExactly(
            "0 s: known ran",
            "0 s: shutdown is over",
            "0 s: known: engine is shutdown",
            "0 s: known: engine is shutdown",
            "0 s: unknown: engine is shutdown");
  }

  @Test
  @Behaviour("a-job-made-before-is-refused-as-well")
  void whatCountsIsWhenAJobRuns() {
    story.register("create", job -> story.say("create ran"));
    Job early = eng.job("create");

    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run(early);
                }))
        .containsExactly("0 s: shutdown is over", "0 s: create: engine is shutdown");
  }

  @Test
  @Behaviour("one-engines-shutdown-leaves-others-alone")
  void anotherEngineGoesOn() throws EngineException {
    Engine other = story.newEngine();
    other.register("create", job -> Status.OK);

    story.tell(story::shutdown);

    assertThat(other.isShutdown()).isFalse();
    assertThat(Ran.error(other.job("create"))).isNull();
  }

  @Test
  @Behaviour("jobs-under-way-are-waited-for")
  void aShutdownWaitsForTheSlowestJob() {
    assertThat(
            story.tell(
                () -> {
                  story.start("pull", 2);
                  story.start("push", 4);
                  story.shutdown();
                }))
        .containsExactly("2 s: pull is done", "4 s: push is done", "4 s: shutdown is over");
  }

  @Test
  @Behaviour("a-job-that-has-not-run-is-not-waited-for")
  void makingAJobDoesNotCount() {
    story.register("create", job -> {});
    eng.job("create");

    assertThat(story.tell(story::shutdown)).containsExactly("0 s: shutdown is over");
  }

  @Test
  @Behaviour("jobs-get-five-seconds")
  void aShutdownGoesOnWithoutAJobThatTakesLonger() {
    assertThat(
            story.tell(
                () -> {
                  story.start("events", 8);
                  story.shutdown();
                  story.sleep(5);
                }))
        .containsExactly("5 s: shutdown is over", "8 s: events is done");
  }

  @Test
  @Behaviour("a-job-that-is-given-up-runs-on")
  void givingUpStopsNothingAndTheJobStillSucceeds() {
    assertThat(
            story.tell(
                () -> {
                  Job events = story.start("events", 8);
                  story.shutdown();
                  story.sleep(5);
                  story.say(events.callString() + events.statusString());
                }))
        .containsExactly("5 s: shutdown is over", "8 s: events is done", "10 s: events() = OK (0)");
  }

  @Test
  @Behaviour("shutdown-cancels-nothing")
  void aJobThatWaitsToBeCancelledIsNotTold() {
    story.register("build", job -> job.waitCancelled().await());

    assertThat(
            story.tell(
                () -> {
                  Job build = eng.job("build");
                  story.beside(() -> story.run(build));
                  story.sleep(1);
                  story.shutdown();
                  story.say("cancelled: " + build.waitCancelled().hasFired());
                }))
        .containsExactly("6 s: shutdown is over", "6 s: cancelled: false");
  }

  @Test
  @Behaviour("shutdown-does-not-say-that-it-gave-up")
  void neitherAnErrorNorALogLineTellsThatALimitHasPassed() {
    assertThat(
            story.tell(
                () -> {
                  story.start("events", 8);
                  story.callback("unmount", 13);
                  story.shutdown();
                }))
        .containsExactly("8 s: events is done", "15 s: shutdown is over");
    assertThat(log.asked()).isZero();
  }

  @Test
  @Behaviour("serveapi-is-not-waited-for")
  void theOneNameThatIsNotCounted() {
    assertThat(
            story.tell(
                () -> {
                  story.start("serveapi", 3);
                  story.shutdown();
                  story.sleep(4);
                }))
        .containsExactly("0 s: shutdown is over", "3 s: serveapi is done");
  }

  @Test
  @Behaviour("after-a-shutdown-every-run-is-refused")
  void theOneNameThatIsNotCountedIsRefusedToo() {
    story.register("serveapi", job -> story.say("serveapi serves"));

    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run("serveapi");
                }))
        .containsExactly("0 s: shutdown is over", "0 s: serveapi: engine is shutdown");
  }

  @Test
  @Behaviour("whoever-is-called-serveapi-is-not-waited-for")
  void theNameDecidesAndANameCanBeChanged() {
    story.register(
        "pull",
        job -> {
          story.sleep(3);
          story.say("pull is done");
        });
    Job pull = eng.job("pull");
    pull.name = "serveapi";

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(pull));
                  story.sleep(1);
                  story.shutdown();
                  story.sleep(4);
                }))
        .containsExactly("1 s: shutdown is over", "3 s: pull is done");
  }

  @Test
  @Behaviour("a-running-job-cannot-start-another")
  void anInnerJobIsRefusedThoughTheOuterOneIsWaitedFor() {
    story.register("log", job -> story.say("log ran"));
    story.register(
        "stop",
        job -> {
          story.sleep(2);
          story.run("log");
        });

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run("stop"));
                  story.sleep(1);
                  story.shutdown();
                }))
        .containsExactly("2 s: log: engine is shutdown", "2 s: shutdown is over");
  }

  @Test
  @Behaviour("a-job-that-shuts-down-waits-for-itself")
  void aShutdownFromAHandlerTakesFiveSeconds() {
    story.register("suicide", job -> story.shutdown());

    assertThat(
            story.tell(
                () -> {
                  Job job = eng.job("suicide");
                  story.run(job);
                  story.say(job.callString() + job.statusString());
                }))
        .containsExactly("5 s: shutdown is over", "5 s: suicide() = OK (0)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "yes", "off", "n", "never"})
  @Behaviour("overrideshutdown-lets-a-job-run")
  void aJobThatOverridesRunsAfterAShutdown(String value) {
    story.register("release_interface", job -> story.say("released"));
    Job job = eng.job("release_interface");
    job.setenv("overrideShutdown", value);

    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run(job);
                }))
        .containsExactly("0 s: shutdown is over", "0 s: released");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "no", "No", "false", "FALSE", "none", "\t0 "})
  @Behaviour("only-five-words-keep-overrideshutdown-off")
  void theFalseWordsDoNotOverride(String value) {
    story.register("release_interface", job -> story.say("released"));
    Job job = eng.job("release_interface");
    job.setenv("overrideShutdown", value);

    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run(job);
                }))
        .containsExactly("0 s: shutdown is over", "0 s: release_interface: engine is shutdown");
  }

  @Test
  @Behaviour("overrideshutdown-can-come-from-outside")
  void aRequestBodyThatIsDecodedIntoTheJobOverrides() throws IOException {
    story.register("create", job -> story.say("created"));
    Job job = eng.job("create");
    String body = "{\"Image\": \"busybox\", \"overrideShutdown\": true}";
    job.decodeEnv(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run(job);
                }))
        .containsExactly("0 s: shutdown is over", "0 s: created");
  }

  @Test
  @Behaviour("a-job-that-overrides-is-waited-for-too")
  void whatStartsDuringTheWaitProlongsIt() {
    story.register(
        "release_interface",
        job -> {
          story.sleep(3);
          story.say("released");
        });
    Job job = eng.job("release_interface");
    job.setenvBool("overrideShutdown", true);

    assertThat(
            story.tell(
                () -> {
                  story.start("stop", 2);
                  story.beside(story::shutdown);
                  story.sleep(1);
                  story.run(job);
                  story.sleep(1);
                }))
        .containsExactly("2 s: stop is done", "4 s: released", "4 s: shutdown is over");
  }

  @Test
  @Behaviour("callbacks-come-after-the-jobs")
  void aCallbackWaitsUntilTheJobsAreDone() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 0);
                  story.start("pull", 2);
                  story.shutdown();
                }))
        .containsExactly("2 s: pull is done", "2 s: unmount is called", "2 s: shutdown is over");
  }

  @Test
  @Behaviour("callbacks-do-not-wait-for-a-job-that-is-given-up")
  void afterFiveSecondsCallbacksRunBesideTheJobs() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 0);
                  story.start("events", 8);
                  story.shutdown();
                  story.sleep(5);
                }))
        .containsExactly("5 s: unmount is called", "5 s: shutdown is over", "8 s: events is done");
  }

  @Test
  @Behaviour("callbacks-run-side-by-side")
  void fiveCallbacksOfOneSecondTakeOneSecond() {
    assertThat(
            story.tell(
                () -> {
                  for (int i = 0; i < 5; i++) {
                    eng.onShutdown(() -> story.sleep(1));
                  }
                  story.shutdown();
                }))
        .containsExactly("1 s: shutdown is over");
  }

  @Test
  @Behaviour("the-shortest-callback-ends-first")
  void theOrderOfRegistrationMeansNothing() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("first", 3);
                  story.callback("second", 1);
                  story.callback("third", 2);
                  story.shutdown();
                }))
        .containsExactly(
            "1 s: second is called",
            "2 s: third is called",
            "3 s: first is called",
            "3 s: shutdown is over");
  }

  @Test
  @Behaviour("callbacks-get-ten-seconds")
  void aShutdownGoesOnWithoutACallbackThatTakesLonger() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 13);
                  story.shutdown();
                  story.sleep(5);
                }))
        .containsExactly("10 s: shutdown is over", "13 s: unmount is called");
  }

  @Test
  @Behaviour("fifteen-seconds-are-a-sum")
  void fiveForTheJobsAndTenForTheCallbacks() {
    assertThat(
            story.tell(
                () -> {
                  story.start("events", 60);
                  story.callback("unmount", 60);
                  story.shutdown();
                }))
        .containsExactly("15 s: shutdown is over");
  }

  @Test
  @Behaviour("callbacks-run-once")
  void aSecondShutdownCallsNothing() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 0);
                  story.shutdown("first");
                  story.shutdown("second");
                }))
        .containsExactly("0 s: unmount is called", "0 s: first is over", "0 s: second is over");
  }

  @Test
  @Behaviour("a-callback-that-throws-costs-ten-seconds")
  void theCounterIsNotLoweredWhereACallbackEndsBadly() {
    assertThat(
            story.tell(
                () -> {
                  eng.onShutdown(
                      () -> {
                        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});
                        throw new IllegalStateException("in a callback");
                      });
                  story.shutdown();
                }))
        .containsExactly("10 s: shutdown is over");
  }

  @Test
  @Behaviour("a-second-shutdown-does-not-wait-for-jobs")
  void theSecondCallIsBackBeforeTheFirst() {
    assertThat(
            story.tell(
                () -> {
                  story.start("pull", 3);
                  story.beside(() -> story.shutdown("first"));
                  story.sleep(1);
                  story.shutdown("second");
                  story.sleep(3);
                }))
        .containsExactly("1 s: second is over", "3 s: pull is done", "3 s: first is over");
  }

  @Test
  @Behaviour("a-second-shutdown-waits-for-callbacks-without-limit")
  void theSecondCallOutlastsTheFirst() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 60);
                  story.beside(() -> story.shutdown("first"));
                  story.sleep(1);
                  story.shutdown("second");
                }))
        .containsExactly("10 s: first is over", "60 s: unmount is called", "60 s: second is over");
  }

  @Test
  @Behaviour("a-late-callback-never-runs")
  void aCallbackRegisteredAfterAShutdownIsNotCalled() {
    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.callback("late", 0);
                  story.sleep(60);
                }))
        .containsExactly("0 s: shutdown is over");
  }

  @Test
  @Behaviour("a-late-callback-hangs-the-next-shutdown")
  void theNextShutdownWaitsForWhatNeverRuns() {
    assertThat(
            story.tell(
                () -> {
                  story.shutdown("first");
                  story.callback("late", 0);
                  story.shutdown("second");
                }))
        .containsExactly("0 s: first is over", Story.STUCK);
  }

  @Test
  @Behaviour("a-callback-of-a-callback-costs-ten-seconds")
  void whatACallbackRegistersIsCountedAndNotCalled() {
    assertThat(
            story.tell(
                () -> {
                  eng.onShutdown(() -> story.callback("inner", 0));
                  story.shutdown();
                }))
        .containsExactly("10 s: shutdown is over");
  }

  @Test
  @Behaviour("a-callback-registered-while-jobs-are-waited-for-runs")
  void theListIsReadAfterTheWait() {
    assertThat(
            story.tell(
                () -> {
                  story.start("pull", 2);
                  story.beside(story::shutdown);
                  story.sleep(1);
                  story.callback("unmount", 1);
                  story.sleep(3);
                }))
        .containsExactly("2 s: pull is done", "3 s: unmount is called", "3 s: shutdown is over");
  }

  @Test
  @Behaviour("a-shutdown-in-a-callback-never-returns")
  void aCallbackThatShutsDownWaitsForItself() {
    assertThat(
            story.tell(
                () -> {
                  eng.onShutdown(() -> story.shutdown("inner"));
                  story.shutdown("outer");
                  story.sleep(3600);
                }))
        .containsExactly("10 s: outer is over");
  }

  @Test
  @Behaviour("registering-a-callback-never-fails")
  void onShutdownTakesTheSameCallbackTwiceAndCallsItTwice() {
    Runnable callback =
        () -> {
          story.sleep(1);
          story.say("called");
        };

    assertThat(
            story.tell(
                () -> {
                  eng.onShutdown(callback);
                  eng.onShutdown(callback);
                  story.shutdown();
                }))
        .containsExactly("1 s: called", "1 s: called", "1 s: shutdown is over");
  }
}
