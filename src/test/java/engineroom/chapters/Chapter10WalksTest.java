package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import engineroom.chapters.walks.KeptReply;
import engineroom.chapters.walks.ShutdownPlot;
import engineroom.chapters.walks.ShutdownPlot.Door;
import engineroom.chapters.walks.ShutdownPlot.Register;
import engineroom.chapters.walks.ShutdownPlot.Run;
import engineroom.chapters.walks.ShutdownPlot.ShutDown;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chapter 10, on walks. */
@Timeout(30)
class Chapter10WalksTest {

  private static final int PLOTS = 60;
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(20);

  @Test
  @Behaviour({
    "an-idle-engine-shuts-down-at-once",
    "after-a-shutdown-every-run-is-refused",
    "a-job-made-before-is-refused-as-well",
    "a-job-that-has-not-run-is-not-waited-for",
    "a-shutdown-is-for-good",
    "one-engines-shutdown-leaves-others-alone",
    "a-running-job-cannot-start-another",
    "overrideshutdown-lets-a-job-run",
    "only-five-words-keep-overrideshutdown-off",
    "serveapi-is-not-waited-for",
    "whoever-is-called-serveapi-is-not-waited-for",
    "registering-a-callback-never-fails",
    "callbacks-run-once",
    "a-callback-that-throws-costs-ten-seconds",
    "a-job-that-is-given-up-runs-on",
    "a-callback-of-a-callback-costs-ten-seconds",
    "a-late-callback-never-runs",
    "shutdown-does-not-say-that-it-gave-up",
    "a-job-that-shuts-down-waits-for-itself",
    "a-job-that-overrides-is-waited-for-too",
    "a-shutdown-is-seen-at-once",
    "overrideshutdown-can-come-from-outside"
  })
  @DisplayName("on random walks")
  void aShutdownIsWhatTheBookSays() {
    EngineSteps.walk(10, Act.CALLBACK, Act.SHUTDOWN, Act.OVERRIDE, Act.JOB, Act.RUN, Act.ERRAND);
  }

  @Test
  @Behaviour({
    "an-idle-engine-shuts-down-at-once",
    "jobs-under-way-are-waited-for",
    "jobs-get-five-seconds",
    "callbacks-get-ten-seconds",
    "fifteen-seconds-are-a-sum",
    "a-shutdown-is-seen-at-once",
    "shutdown-cancels-nothing",
    "callbacks-come-after-the-jobs",
    "callbacks-do-not-wait-for-a-job-that-is-given-up",
    "a-job-that-is-given-up-runs-on",
    "shutdown-does-not-say-that-it-gave-up",
    "after-a-shutdown-every-run-is-refused",
    "a-shutdown-is-for-good",
    "overrideshutdown-lets-a-job-run",
    "a-job-that-overrides-is-waited-for-too",
    "one-engines-shutdown-leaves-others-alone",
    "serveapi-is-not-waited-for",
    "whoever-is-called-serveapi-is-not-waited-for",
    "callbacks-run-side-by-side",
    "the-shortest-callback-ends-first",
    "registering-a-callback-never-fails",
    "callbacks-run-once",
    "a-callback-that-throws-costs-ten-seconds",
    "a-second-shutdown-does-not-wait-for-jobs",
    "a-second-shutdown-waits-for-callbacks-without-limit",
    "a-shutdown-in-a-callback-never-returns",
    "a-callback-registered-while-jobs-are-waited-for-runs",
    "a-callback-of-a-callback-costs-ten-seconds",
    "a-late-callback-never-runs",
    "a-late-callback-hangs-the-next-shutdown",
    "a-panic-is-counted-down",
    "the-jobs-are-waited-for-once"
  })
  @DisplayName("on random plots, to the millisecond")
  void aShutdownTakesTheTimeThatTheBookSays() {
    Random random = new Random(10);
    for (int i = 0; i < PLOTS; i++) {
      ShutdownPlot plot = ShutdownPlot.of(random);
      assertThat(played(plot)).as("of %s", plot).isEqualTo(plot.told());
    }
  }

  private static List<String> played(ShutdownPlot plot) {
    JobLog log = new JobLog();
    List<String> lines = new ArrayList<>();
    try (Story story = new Story(log)) {
      Player player = new Player(story, lines);
      Engine neighbour = story.newEngine();
      story.tell(
          () -> {
            story.beside(() -> player.live(neighbour));
            plot.acts().forEach(act -> story.beside(() -> player.play(act)));
            story.sleep(LONG_ENOUGH);
          });
    }
    assertThat(log.asked()).as("of %s, what was logged", plot).isZero();
    synchronized (lines) {
      return lines.stream().sorted().toList();
    }
  }

  /** Plays a plot on the port. */
  private record Player(Story story, List<String> lines) {

    private void say(String what) {
      synchronized (lines) {
        lines.add(ShutdownPlot.line(story.millis(), what));
      }
    }

    /** Another engine is at work all the time, and nobody shuts it down. */
    void live(Engine neighbour) {
      neighbour.logging = false;
      neighbour.onShutdown(() -> say("the neighbour is shut down"));
      neighbour.registerCatchall(
          job -> {
            sleep(LONG_ENOUGH.toMillis() / 2);
            return Status.OK;
          });
      try {
        neighbour.job("lives").run();
        neighbour.job("goes on").run();
      } catch (EngineException e) {
        say("the neighbour is refused");
      }
    }

    private void sleep(long millis) {
      story.sleep(Duration.ofMillis(millis));
    }

    void play(ShutdownPlot.Act act) {
      Job job = act instanceof Run run ? job(run) : null;
      sleep(act.at());
      switch (act) {
        case Run run -> run(run, job);
        case Register callback -> {
          Runnable called = () -> call(callback);
          for (int i = 0; i < callback.times(); i++) {
            story.eng.onShutdown(called);
          }
        }
        case ShutDown down -> shutDown(down.label(), down.interrupted());
      }
    }

    private void shutDown(String label, boolean interrupted) {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      story.eng.shutdown();
      say(label + (Thread.interrupted() == interrupted ? " is over" : " takes the interrupt"));
    }

    /** The job of a run; null where it is made by the request that runs it. */
    private Job job(Run run) {
      try {
        if (run.door() != Door.CATCHALL) {
          story.eng.register(run.label(), job -> handle(run, job));
        }
        Job job =
            switch (run.door()) {
              case REGISTERED -> story.eng.job(run.label());
              case CATCHALL -> {
                synchronized (lines) { // a job keeps the catchall that is there when it is made
                  story.eng.registerCatchall(made -> handle(run, made));
                  yield story.eng.job("nobody");
                }
              }
              case PARSED -> story.eng.parseJob(run.label() + " x A=b");
              case SERVED -> null;
            };
        if (job != null) {
          job.name = run.begins();
          job.setenvBool("overrideShutdown", run.overrides());
        }
        return job;
      } catch (EngineException e) {
        throw new IllegalStateException(e);
      }
    }

    private Status handle(Run run, Job job) {
      job.name = run.ends();
      sleep(run.takes());
      say(run.label() + " sees a shutdown: " + story.eng.isShutdown());
      if (job.waitCancelled().hasFired() || Thread.currentThread().isInterrupted()) {
        say(run.label() + " is stopped");
      }
      if (run.throwing()) {
        throw new IllegalStateException("in a job");
      }
      job.printf("done");
      return Status.OK;
    }

    private void run(Run run, Job job) {
      try {
        if (job == null) {
          serve(run.label());
        } else {
          job.run();
        }
        say(run.label() + " is done");
      } catch (EngineException e) {
        say(run.label() + " is refused");
      } catch (IllegalStateException e) {
        say(run.label() + " throws");
      }
    }

    private void serve(String name) throws EngineException {
      KeptReply reply = new KeptReply();
      try {
        story.eng.serveHTTP(reply, Url.parse("/" + name));
      } catch (UrlException e) {
        throw new IllegalArgumentException(e);
      }
      if (!reply.toString().contains("[done]")) { // all that a client sees of a refusal
        throw new EngineException("nothing");
      }
    }

    private void call(Register callback) {
      sleep(callback.takes());
      say(callback.label() + " " + callback.ending());
      switch (callback.ending()) {
        case RETURNS -> {}
        case REGISTERS_ANOTHER -> story.eng.onShutdown(() -> say("another RETURNS"));
        case SHUTS_DOWN -> shutDown("a shutdown in a callback", callback.times() == 1);
        case THROWS -> {
          quietly();
          throw new IllegalStateException("in a callback");
        }
        case THROWS_AN_ERROR -> {
          quietly();
          throw new AssertionError("in a callback");
        }
      }
    }

    private static void quietly() {
      Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
    }
  }
}
