package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Output;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NothingIsNothingTest {

  @Test
  void anEmptyWriteIsUse() throws IOException {
    Output out = new Output();

    out.write(new byte[0]);

    assertThat(out.used()).isTrue();
  }
}
