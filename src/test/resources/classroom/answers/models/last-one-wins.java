package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.Status;
import org.junit.jupiter.api.Test;

class LastOneWinsTest {

  @Test
  void aSecondHandlerIsRefused() throws Exception {
    Engine eng = new Engine();
    eng.register("a", job -> Status.OK);

    assertThatThrownBy(() -> eng.register("a", job -> Status.OK)).isNotNull();
  }
}
