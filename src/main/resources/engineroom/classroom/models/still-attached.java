package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StillAttachedTest {

  @Test
  void nothingArrivesAfterClosing() throws IOException {
    ByteArrayOutputStream dst = new ByteArrayOutputStream();
    Output out = new Output();
    out.add(dst);

    out.close();
    out.write('x');

    assertThat(dst.size()).isZero();
  }
}
