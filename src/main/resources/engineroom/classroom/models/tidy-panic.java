package hunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import org.junit.jupiter.api.Test;

class TidyPanicTest {

  @Test
  void aJobWhoseHandlerThrewHasNoOutcome() throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register(
        "boom",
        job -> {
          throw new IllegalStateException("boom");
        });
    Job job = eng.job("boom");

    assertThatThrownBy(job::run).isInstanceOf(IllegalStateException.class);

    assertThat(job.statusString()).isEmpty();
    assertThatThrownBy(job::run).isInstanceOf(IllegalStateException.class);
  }
}
