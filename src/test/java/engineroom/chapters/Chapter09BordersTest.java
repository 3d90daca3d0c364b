package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Env;
import engineroom.engine.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 9, where much is done: one more, and one longer, than any number that the code says. */
class Chapter09BordersTest {

  private static final int MANY = Dictionary.beyond(5_000);
  private static final String LONG = "x".repeat(Dictionary.beyond(200_000));

  private final Table table = new Table("Size", 0);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @Behaviour({
    "a-table-can-be-written-as-lines",
    "writing-counts-bytes",
    "readlistfrom-skips-what-is-no-object",
    "a-list-has-a-newline-after-every-row"
  })
  @DisplayName("as many as there are")
  void aTableHasAnyNumberOfRows() throws IOException {
    table.readListFrom(bytes("[{\"A\":1}" + ",{\"A\":1}".repeat(MANY - 1) + "]"));
    assertThat(table.len()).isEqualTo(MANY);

    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    assertThat(table.writeTo(lines)).isEqualTo(8L * MANY);
    assertThat(lines.size()).isEqualTo(8 * MANY);
    assertThat(table.toListString()).hasSize(9 * MANY + 1);

    table.readFrom(new ByteArrayInputStream(lines.toByteArray()));
    assertThat(table.len()).isEqualTo(2 * MANY);
  }

  @Test
  @Behaviour("rows-are-shared")
  @DisplayName("each of as many as there are")
  void eachRowIsTheOneThatWasAdded() {
    List<Env> rows = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      rows.add(new Env("Size=" + i));
      table.add(rows.getLast());
    }

    for (int i = 0; i < MANY; i++) {
      assertThat(table.data.get(i)).isSameAs(rows.get(i));
    }
  }

  /** The numbers of a table's rows, in their order; a row without one comes as null. */
  private static List<Integer> numbers(Table table, String key) {
    return table.data.stream()
        .map(row -> row.exists(key) ? Integer.valueOf(row.get(key)) : null)
        .toList();
  }

  @Test
  @Behaviour({
    "reverse-sort-puts-the-greatest-first",
    "sort-goes-by-the-key-of-the-moment",
    "the-empty-sort-key-is-looked-up",
    "a-missing-key-comes-first"
  })
  @DisplayName("as many as there are to sort")
  void anyNumberOfRowsIsSorted() {
    List<Integer> expected = new ArrayList<>();
    expected.add(null);
    for (int i = 1; i < MANY; i++) {
      expected.add(i);
    }
    List<Integer> mixed = new ArrayList<>(expected);
    Collections.shuffle(mixed, new Random(9));
    for (String key : List.of("Size", "")) {
      Table many = new Table("Name", 0);
      mixed.forEach(i -> many.add(i == null ? new Env() : new Env(key + "=" + i)));
      many.setKey(key);

      many.sort();
      assertThat(numbers(many, key)).isEqualTo(expected);
      many.reverseSort();
      assertThat(numbers(many, key)).isEqualTo(expected.reversed());
    }
  }

  @Test
  @Behaviour({"everything-else-compares-as-text", "whole-numbers-compare-as-numbers"})
  @DisplayName("to the last sign, however far it is")
  void textsAreComparedToTheirEnd() {
    for (String size : List.of(LONG + "a", LONG + "b", "0".repeat(5000) + "7", "10")) {
      table.add(new Env("Size=" + size));
    }
    assertThat(table.less(0, 1)).isTrue();
    assertThat(table.less(1, 0)).isFalse();
    assertThat(table.less(2, 3)).isTrue();
    assertThat(table.less(3, 2)).isFalse();
  }

  @Test
  @Behaviour({"readfrom-keeps-the-rows-before-an-error", "readfrom-counts-nothing"})
  @DisplayName("each as soon as it has been read")
  void rowsAreAddedOneByOne() throws IOException {
    List<Integer> seen = new ArrayList<>();
    InputStream source =
        new InputStream() {
          private int left = 3;

          @Override
          public int read() {
            return -1;
          }

          @Override
          public int read(byte[] into, int at, int length) {
            seen.add(table.len());
            if (left-- == 0) {
              return -1;
            }
            byte[] row = bytes("{\"A\":1}");
            System.arraycopy(row, 0, into, at, row.length);
            return row.length;
          }
        };
    table.readFrom(source);

    assertThat(seen).containsExactly(0, 1, 2, 3);
  }

  @Test
  @Behaviour("readlistfrom-adds-all-or-nothing")
  @DisplayName("and a mark of the order of bytes before it is no list")
  void aMarkIsNoList() {
    assertThatThrownBy(() -> table.readListFrom(bytes("\ufeff[{\"A\":1}]")))
        .isInstanceOf(IOException.class);
    assertThat(table.len()).isZero();
  }
}
