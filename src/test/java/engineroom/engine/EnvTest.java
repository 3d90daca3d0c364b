package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EnvTest {

  @Test
  void goesToAnyDepth() throws IOException {
    int depth = 100_000;
    Env env = new Env();

    env.decode(stream("{\"a\":" + nested(depth, "1.5") + "}"));
    assertThat(env.get("a")).isEqualTo(nested(depth, "1.5"));

    assertThat(encoded(env)).isEqualTo("{\"a\":" + nested(depth, "1") + "}\n");
  }

  private static String nested(int depth, String value) {
    return "[{\"b\":".repeat(depth) + value + "}]".repeat(depth);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(Env env) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    env.encode(text);
    return text.toString(StandardCharsets.UTF_8);
  }
}
