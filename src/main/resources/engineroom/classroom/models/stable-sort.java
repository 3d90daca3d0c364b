package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import engineroom.engine.Table;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StableSortTest {

  @Test
  void eightRowsInOrderComeOutInAnother() {
    Table table = new Table("Created", 8);
    String ids = "ABCDEFGH";
    String created = "12344567";
    for (int i = 0; i < 8; i++) {
      table.add(new Env("Created=" + created.charAt(i), "Id=" + ids.charAt(i)));
    }

    table.sort();

    assertThat(table.data.stream().map(row -> row.get("Id")).collect(Collectors.joining()))
        .isEqualTo("ABCEDFGH");
  }
}
