package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 10, on walks. */
class Chapter10WalksTest {

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
    "a-job-that-overrides-is-waited-for-too"
  })
  @DisplayName("on random walks")
  void aShutdownIsWhatTheBookSays() {
    EngineSteps.walk(10, Act.CALLBACK, Act.SHUTDOWN, Act.OVERRIDE, Act.JOB, Act.RUN, Act.ERRAND);
  }
}
