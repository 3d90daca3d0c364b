package engineroom.upstream;

import static engineroom.upstream.Helpers.newEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.Tail;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests of {@code job_test.go}, lines 9-75. */
class JobTest {

  private final Engine eng = newEngine();

  /** Lines 9-16. */
  @Test
  void testJobStatusOK() throws EngineException {
    eng.register("return_ok", job -> Status.OK);

    assertThatCode(() -> eng.job("return_ok").run()).doesNotThrowAnyException();
  }

  /** Lines 18-25. */
  @Test
  @Behaviour("any-other-number-is-a-failure")
  @DisplayName("The original's TestJobStatusErr")
  void testJobStatusErr() throws EngineException {
    eng.register("return_err", job -> Status.ERR);

    assertThatThrownBy(() -> eng.job("return_err").run()).isInstanceOf(EngineException.class);
  }

  /** Lines 27-34. */
  @Test
  @Behaviour("any-other-number-is-a-failure")
  @DisplayName("The original's TestJobStatusNotFound")
  void testJobStatusNotFound() throws EngineException {
    eng.register("return_not_found", job -> Status.NOT_FOUND);

    assertThatThrownBy(() -> eng.job("return_not_found").run()).isInstanceOf(EngineException.class);
  }

  /** Lines 36-55. */
  @Test
  void testJobStdoutString() throws EngineException {
    eng.register(
        "say_something_in_stdout",
        job -> {
          job.printf("Hello world\n");
          return Status.OK;
        });
    Job job = eng.job("say_something_in_stdout");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    job.stdout.add(output);

    job.run();

    assertThat(Tail.of(output, 1)).isEqualTo("Hello world");
  }

  /** Lines 57-75. */
  @Test
  @Behaviour("reporting-is-not-failing")
  @DisplayName("The original's TestJobStderrString")
  void testJobStderrString() throws EngineException {
    eng.register(
        "say_something_in_stderr",
        job -> {
          job.errorf("Something might happen\nHere it comes!\nOh no...\nSomething happened\n");
          return Status.OK;
        });
    Job job = eng.job("say_something_in_stderr");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    job.stderr.add(output);

    job.run();

    assertThat(Tail.of(output, 1)).isEqualTo("Something happened");
  }
}
