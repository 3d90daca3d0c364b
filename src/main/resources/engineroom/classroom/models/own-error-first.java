package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class OwnErrorFirstTest {

  @Test
  void theErrorOfClosingHidesTheJobsOwn() throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("pull", job -> job.errorf("no such image"));
    Job job = eng.job("pull");
    job.stdout.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) {}

          @Override
          public void close() throws IOException {
            throw new IOException("no space left");
          }
        });

    assertThatThrownBy(job::run).hasMessage("no space left");
  }
}
