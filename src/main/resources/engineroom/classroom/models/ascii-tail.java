package hunt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Tail;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class AsciiTailTest {

  @Test
  void aWideSpaceAtTheEndIsCut() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    buffer.writeBytes("one\ntwo\u3000\n".getBytes(UTF_8));

    assertThat(Tail.of(buffer, 1)).isEqualTo("two");
  }
}
