package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import org.junit.jupiter.api.Test;

class DeafAtFirstTest {

  @Test
  void whoLooksLaterLearnsOfIt() {
    Job job = new Engine().job("build");

    job.cancel();

    assertThat(job.waitCancelled().hasFired()).isTrue();
  }
}
