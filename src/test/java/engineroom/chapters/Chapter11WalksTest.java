package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 11, on walks. */
class Chapter11WalksTest {

  @Test
  @Behaviour({
    "the-last-name-of-the-path-is-the-job",
    "a-path-without-a-name-asks-for-a-slash",
    "the-catchall-answers-at-the-door",
    "the-arguments-are-what-a-holds",
    "a-broken-escape-drops-its-parameter",
    "name-and-arguments-come-back-as-headers",
    "the-status-goes-out-before-the-job-runs",
    "the-answer-is-always-200",
    "the-error-of-a-run-goes-nowhere",
    "after-a-shutdown-the-answer-is-200-and-empty",
    "both-outputs-make-one-body",
    "nothing-else-of-a-request-reaches-the-job"
  })
  @DisplayName("on random walks")
  void anAnswerIsWhatTheBookSays() {
    EngineSteps.walk(11, Act.REGISTER, Act.CATCHALL, Act.SERVE);
  }
}
