package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import org.junit.jupiter.api.Test;

class OwnArgumentsTest {

  @Test
  void theCallersArrayIsTheJobs() {
    String[] args = {"busybox"};
    Job job = new Engine().job("create", args);

    args[0] = "ubuntu";

    assertThat(job.callString()).isEqualTo("create(ubuntu)");
  }
}
