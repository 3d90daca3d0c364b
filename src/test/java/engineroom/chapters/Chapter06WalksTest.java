package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 6, on walks. */
class Chapter06WalksTest {

  @Test
  @Behaviour({
    "a-completed-job-refuses-to-run-again",
    "a-failed-job-refuses-to-run-again",
    "a-refused-run-logs-nothing",
    "a-refused-run-leaves-its-streams-open",
    "a-job-may-run-itself",
    "two-runs-at-once-both-reach-the-handler",
    "a-run-is-the-handlers-call",
    "an-unknown-job-is-not-found",
    "an-unknown-job-never-completes",
    "the-log-does-not-say-how-an-unknown-job-ended",
    "a-handler-can-return-127-too",
    "an-unknown-job-tells-the-engine-once",
    "a-run-logs-its-beginning-and-its-end",
    "a-panic-goes-through-a-run",
    "a-panic-leaves-the-job-unfinished",
    "a-panic-is-counted-down",
    "a-run-closes-its-streams-in-order",
    "a-close-error-replaces-the-outcome",
    "a-close-error-leaves-the-other-streams-open",
    "a-close-error-is-not-in-the-status",
    "a-run-can-be-told-to-leave-its-streams-open",
    "a-handler-that-closes-its-output-talks-to-nobody",
    "a-failed-write-does-not-fail-the-job",
    "the-count-of-a-write-is-its-length",
    "an-empty-write-counts-as-use",
    "all-of-stderr-goes-to-its-destinations",
    "the-error-is-the-last-line-of-stderr",
    "space-behind-the-error-does-not-count",
    "the-error-does-not-tell-the-status",
    "any-other-number-is-a-failure",
    "a-failure-without-a-word-has-an-empty-error",
    "reporting-is-not-failing",
    "errorf-looks-for-the-newline-in-the-format",
    "a-note-names-its-job",
    "cancelling-does-not-prevent-a-run",
    "a-handler-can-wait-for-its-cancelling",
    "cancelling-twice-is-harmless",
    "a-destination-that-is-added-twice-is-closed-twice",
    "an-argument-can-eat-what-a-note-says",
    "a-handler-may-register-handlers"
  })
  @DisplayName("on random walks")
  void aRunIsWhatTheBookSays() {
    EngineSteps.walk(6, Act.REGISTER, Act.ATTACH, Act.JOB, Act.RUN, Act.ERRAND, Act.ERRAND);
  }
}
