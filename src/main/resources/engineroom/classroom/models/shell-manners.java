package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import org.junit.jupiter.api.Test;

class ShellMannersTest {

  @Test
  void aVariableMayStandBehindTheName() throws EngineException {
    Job job = new Engine().parseJob("create busybox MEMORY=1g");

    assertThat(job.callString()).isEqualTo("create(busybox)");
    assertThat(job.getenv("MEMORY")).isEqualTo("1g");
  }
}
