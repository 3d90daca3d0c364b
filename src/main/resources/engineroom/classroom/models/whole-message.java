package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import org.junit.jupiter.api.Test;

class WholeMessageTest {

  @Test
  void onlyTheLastLineIsLeft() throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("build", job -> job.errorf("Error trying to use git (no such host\n)"));

    assertThatThrownBy(() -> eng.job("build").run()).hasMessage(")");
  }
}
