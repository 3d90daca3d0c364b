package hunt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import engineroom.engine.Output;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MergedObjectsTest {

  @Test
  void nothingOfTheFirstObjectRemains() throws IOException {
    Output out = new Output();
    Env env = out.addEnv();

    out.write("{\"a\": \"1\"}\n".getBytes(UTF_8));
    out.write("{\"b\": \"2\"}\n".getBytes(UTF_8));
    out.close();

    assertThat(env.entries()).containsExactly("b=2");
  }
}
