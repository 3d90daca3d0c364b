package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import org.junit.jupiter.api.Test;

class CatchallBehindNobodyTest {

  @Test
  void aNameWithoutAHandlerDoesNotGetTheCatchall() throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.registerCatchall(job -> Status.OK);
    eng.register("ghost", null);
    Job ghost = eng.job("ghost");

    assertThatThrownBy(ghost::run).hasMessage("ghost: command not found");
  }
}
