package hunt;

import static org.assertj.core.api.Assertions.assertThatCode;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Status;
import org.junit.jupiter.api.Test;

class CaseBlindTest {

  @Test
  void aNameInCapitalsIsAnotherName() throws EngineException {
    Engine eng = new Engine();
    eng.register("create", job -> Status.OK);

    assertThatCode(() -> eng.register("CREATE", job -> Status.OK)).doesNotThrowAnyException();
  }
}
