package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.TurnedDocker;
import org.junit.jupiter.api.Test;

class WaitsForTheOldestTest {

  private static final String AFTER = "trap 'sleep %d; exit 0' TERM; while true; do sleep 1; done";

  @Test
  void theYoungestIsWaitedForToo() {
    try (TurnedDocker docker = new TurnedDocker()) {
      docker.tell(
          () -> {
            docker.run("old", "sh", "-c", AFTER.formatted(1));
            docker.run("young", "sh", "-c", AFTER.formatted(6));
            docker.pass(3);

            assertThat(docker.seconds(docker.engine()::shutdown)).isBetween(6L, 7L);
          });
    }
  }
}
