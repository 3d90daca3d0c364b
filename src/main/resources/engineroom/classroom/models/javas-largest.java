package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JavasLargestTest {

  @Test
  void theLargestNumberIsTooLarge() throws IOException {
    Env env = new Env();
    env.set("k", "9223372036854775807");
    ByteArrayOutputStream json = new ByteArrayOutputStream();

    env.encode(json);

    assertThat(json).hasToString("{\"k\":-9223372036854775808}\n");
  }
}
