package hunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class LateWireTest {

  @Test
  void aJobComplainsToTheStreamOfItsBirth() {
    ByteArrayOutputStream then = new ByteArrayOutputStream();
    ByteArrayOutputStream now = new ByteArrayOutputStream();
    Engine eng = new Engine();
    eng.stderr = then;
    Job job = eng.job("nosuch");
    eng.stderr = now;

    assertThatThrownBy(job::run).hasMessage("nosuch: command not found");

    assertThat(then).hasToString("nosuch: command not found\n");
    assertThat(now).hasToString("");
  }
}
