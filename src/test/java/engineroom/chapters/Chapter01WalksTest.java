package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 1, on walks. */
class Chapter01WalksTest {

  @Test
  @Behaviour({
    "a-name-and-an-engine-are-enough",
    "modules-may-need-each-other",
    "modules-may-be-installed-in-any-order",
    "a-stand-in-answers-as-well",
    "a-handler-can-run-any-job",
    "an-inner-job-inherits-nothing",
    "what-an-inner-job-reports-stays-with-it",
    "an-inner-error-is-a-text",
    "inner-jobs-log-between-the-lines-of-the-outer",
    "nobody-counts-the-arguments"
  })
  @DisplayName("on random walks")
  void innerJobsAreWhatTheBookSays() {
    EngineSteps.walk(1, Act.REGISTER, Act.JOB, Act.RUN, Act.ERRAND);
  }
}
