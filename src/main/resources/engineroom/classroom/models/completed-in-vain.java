package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import org.junit.jupiter.api.Test;

class CompletedInVainTest {

  @Test
  void anUnknownJobFailsTheSecondTimeAsTheFirst() {
    Engine eng = new Engine();
    eng.logging = false;
    Job job = eng.job("strat");

    assertThatThrownBy(job::run).hasMessage("strat: command not found");
    assertThatThrownBy(job::run).hasMessage("strat: command not found");
  }
}
