package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.TurnedDocker;
import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnsweredTooEarlyTest {

  @Test
  void whoeverIsAnsweredHearsOfWhatComesNext() {
    try (TurnedDocker docker = new TurnedDocker()) {
      docker.tell(
          () -> {
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            OutputStream client =
                new OutputStream() {
                  @Override
                  public void write(int one) {
                    heard.write(one);
                  }

                  @Override
                  public void write(byte[] from, int at, int length) {
                    if (length == 0) { // the answer
                      InnerJob.log(docker.engine(), "start", "4f5e", "busybox");
                      docker.clock().sleep(Duration.ofMillis(10));
                    }
                    heard.write(from, at, length);
                  }
                };
            Job events = docker.engine().job("events");
            events.setenv("until", String.valueOf(docker.now() + 5));
            events.stdout.add(client);
            events.run();

            assertThat(heard.toString()).contains("\"start\"");
          });
    }
  }
}
