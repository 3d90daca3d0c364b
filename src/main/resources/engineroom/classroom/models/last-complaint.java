package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Output;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class LastComplaintTest {

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void theFirstErrorIsTold() {
    Output out = new Output();
    out.add(failing("first"));
    out.add(failing("second"));

    assertThatThrownBy(() -> out.write('x')).hasMessage("first");
  }
}
