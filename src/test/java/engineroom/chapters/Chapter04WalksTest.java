package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 4, on walks. */
class Chapter04WalksTest {

  @Test
  @Behaviour({
    "a-new-engine-knows-one-job",
    "a-global-commands-replaces-the-built-in",
    "a-global-null-takes-commands-away",
    "commands-lists-all-names-in-order",
    "names-are-sorted-as-bytes",
    "commands-looks-when-it-runs",
    "commands-takes-no-arguments",
    "the-engines-stdout-gets-nothing",
    "nobody-reads-the-engines-stdin",
    "stderr-is-copied-while-logging-is-on",
    "without-logging-the-engine-hears-nothing",
    "a-job-leaves-the-engines-stderr-open",
    "the-copy-is-decided-when-a-job-is-made",
    "the-log-lines-are-decided-when-a-job-runs",
    "a-job-keeps-the-stderr-it-was-made-with",
    "the-drawer-keeps-what-is-put-in",
    "a-missing-variable-looks-like-a-null",
    "global-variables-belong-to-one-engine",
    "a-null-stderr-fails-at-the-first-complaint",
    "a-jobs-text-begins-with-its-engine",
    "an-engines-handlers-are-its-own",
    "a-new-engine-copies-the-global-handlers",
    "a-copied-name-is-taken",
    "engines-do-not-see-later-global-handlers",
    "unregister-leaves-engines-alone",
    "global-register-refuses-a-taken-name"
  })
  @DisplayName("on random walks")
  void aNewEngineIsWhatTheBookSays() {
    EngineSteps.walk(
        4,
        Act.GLOBALS,
        Act.NEW_ENGINE,
        Act.LOGGING,
        Act.STDERR,
        Act.DRAWER,
        Act.JOB,
        Act.RUN,
        Act.ERRAND,
        Act.OVERRIDE,
        Act.SHUTDOWN);
  }
}
