package engineroom.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import java.io.IOException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ClientInputTest {

  @RepeatedTest(200)
  void whoeverWaitsForTheEndIsToldOfAnEndOfOurOwn() throws IOException {
    ClientInput input = new ClientInput(new Pipe().readEnd());
    Signal gone = new Signal();

    input.watchFor(gone);
    input.close(); // be it before the first read has begun

    assertThat(gone.hasFired()).isTrue();
  }

  @Test
  void whoeverBeginsToWaitAfterTheEndIsToldAtOnce() throws IOException {
    ClientInput input = new ClientInput(new Pipe().readEnd());
    input.close();
    Signal gone = new Signal();

    input.watchFor(gone);

    assertThat(gone.hasFired()).isTrue();
  }
}
