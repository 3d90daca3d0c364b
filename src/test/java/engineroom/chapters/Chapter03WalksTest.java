package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 3, on walks. */
class Chapter03WalksTest {

  @Test
  @Behaviour({
    "register-stores-a-handler",
    "register-refuses-a-taken-name",
    "register-refuses-even-the-same-handler",
    "a-newline-in-a-name-makes-two-lines-of-commands",
    "a-failed-registration-changes-nothing",
    "register-does-not-run-anything",
    "there-is-no-way-to-unregister",
    "one-handler-may-have-many-names",
    "any-text-is-a-name",
    "names-differ-by-case",
    "the-empty-name-can-be-registered",
    "register-accepts-nil",
    "a-nil-handler-cannot-run",
    "the-catchall-gets-unknown-names",
    "the-catchall-sees-the-name-that-was-asked-for",
    "a-registered-name-goes-before-the-catchall",
    "a-nil-handler-hides-the-catchall",
    "the-catchall-never-gets-the-empty-name",
    "the-last-catchall-wins",
    "a-nil-catchall-switches-it-off",
    "the-catchall-is-not-listed",
    "a-failing-catchall-fails-in-its-own-words",
    "the-handler-is-chosen-when-the-job-is-made",
    "a-job-keeps-the-catchall-it-was-made-with",
    "global-register-refuses-a-taken-name",
    "a-new-engine-copies-the-global-handlers",
    "engines-do-not-see-later-global-handlers",
    "unregister-leaves-engines-alone",
    "a-copied-name-is-taken",
    "the-built-in-name-is-taken",
    "a-handler-may-register-handlers",
    "registering-works-after-shutdown"
  })
  @DisplayName("on random walks")
  void handlersAreWhatTheBookSays() {
    EngineSteps.walk(
        3, Act.REGISTER, Act.CATCHALL, Act.JOB, Act.RUN, Act.ERRAND, Act.OVERRIDE, Act.SHUTDOWN);
  }
}
