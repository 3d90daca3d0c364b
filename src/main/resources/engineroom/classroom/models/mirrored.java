package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import engineroom.engine.Table;
import org.junit.jupiter.api.Test;

class MirroredTest {

  @Test
  void twoEqualRowsStayInOrder() {
    Table table = new Table("Created", 2);
    table.add(new Env("Created=7", "Id=first"));
    table.add(new Env("Created=7", "Id=second"));

    table.reverseSort();

    assertThat(table.data.stream().map(row -> row.get("Id"))).containsExactly("first", "second");
  }
}
