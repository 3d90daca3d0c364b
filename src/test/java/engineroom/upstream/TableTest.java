package engineroom.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests of {@code table_test.go}, lines 9-112. */
class TableTest {

  /** Lines 9-28. */
  @Test
  @Behaviour("a-table-can-be-written-as-lines")
  @DisplayName("The original's TestTableWriteTo")
  void testTableWriteTo() throws IOException {
    Table table = new Table("", 0);
    Env e = new Env();
    e.set("foo", "bar");
    table.add(e);
    ByteArrayOutputStream buf = new ByteArrayOutputStream();

    table.writeTo(buf);

    assertThat(Json.parse(buf.toString(StandardCharsets.UTF_8), Numbers.DOUBLES))
        .isEqualTo(Map.of("foo", "bar"));
  }

  /** Lines 30-70. */
  @Test
  @Behaviour("everything-else-compares-as-text")
  @DisplayName("The original's TestTableSortStringValue")
  void testTableSortStringValue() {
    Table table = unsorted();

    table.sort();

    assertThat(table.len()).isEqualTo(4);
    assertThat(table.data).extracting(row -> row.get("Key")).containsExactly("A", "B", "C", "D");
  }

  /** Lines 72-112. */
  @Test
  @Behaviour("reverse-sort-puts-the-greatest-first")
  @DisplayName("The original's TestTableReverseSortStringValue")
  void testTableReverseSortStringValue() {
    Table table = unsorted();

    table.reverseSort();

    assertThat(table.len()).isEqualTo(4);
    assertThat(table.data).extracting(row -> row.get("Key")).containsExactly("D", "C", "B", "A");
  }

  private static Table unsorted() {
    Table table = new Table("Key", 0);
    for (String key : new String[] {"A", "D", "B", "C"}) {
      Env e = new Env();
      e.set("Key", key);
      table.add(e);
    }
    return table;
  }
}
