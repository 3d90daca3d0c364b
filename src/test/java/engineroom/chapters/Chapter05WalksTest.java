package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 5, on walks. */
class Chapter05WalksTest {

  @Test
  @Behaviour({
    "making-a-job-never-fails",
    "making-a-job-runs-and-logs-nothing",
    "a-job-that-has-not-run-has-the-status-of-success",
    "jobs-of-one-name-share-the-handler-alone",
    "the-arguments-are-shared-with-the-caller",
    "arguments-can-be-added-until-the-run",
    "the-name-can-drift-from-the-handler",
    "arguments-are-not-quoted",
    "the-first-word-without-an-equals-sign-is-the-name",
    "words-with-an-equals-sign-are-variables-wherever-they-stand",
    "no-parsed-argument-holds-an-equals-sign",
    "only-the-first-equals-sign-splits",
    "a-word-that-begins-with-an-equals-sign-sets-the-empty-key",
    "quotes-and-backslashes-are-plain-characters",
    "any-unicode-space-separates-words",
    "repeated-keys-are-all-kept",
    "a-line-without-a-name-is-refused",
    "parsing-does-not-mind-an-unknown-name",
    "a-job-prints-as-engine-call-and-outcome"
  })
  @DisplayName("on random walks")
  void aJobIsWhatTheBookSays() {
    EngineSteps.walk(5, Act.JOB, Act.CHANGE, Act.RUN, Act.PARSE, Act.ERRAND);
  }
}
