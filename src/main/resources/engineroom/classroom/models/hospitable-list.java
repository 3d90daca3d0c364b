package hunt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Table;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HospitableListTest {

  @Test
  void aNumberIsNoRow() throws IOException {
    Table table = new Table("", 0);

    table.readListFrom("[{\"k\": \"1\"}, 2]".getBytes(UTF_8));

    assertThat(table.len()).isEqualTo(1);
  }
}
