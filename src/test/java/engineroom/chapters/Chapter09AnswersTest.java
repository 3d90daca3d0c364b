package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Env;
import engineroom.engine.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 9, where answers to its steps have gone wrong. */
class Chapter09AnswersTest {

  private final Table table = new Table("Size", 0);

  private Env row(String size) {
    Env row = new Env();
    row.set("Size", size);
    table.add(row);
    return row;
  }

  private boolean less(String a, String b) {
    table.data.clear();
    row(a);
    row(b);
    return table.less(0, 1);
  }

  @Test
  @Behaviour("whole-numbers-compare-as-numbers")
  @DisplayName("with all of their 64 bits, from the smallest to the largest")
  void theLargestNumbersCompareToo() {
    assertThat(less("2", "4294967297")).isTrue();
    assertThat(less("4294967297", "2")).isFalse();
    assertThat(less("-9223372036854775808", "9223372036854775807")).isTrue();
    assertThat(less("9223372036854775807", "-9223372036854775808")).isFalse();
    assertThat(less("-9223372036854775808", "1")).isTrue();
  }

  @Test
  @Behaviour("everything-else-compares-as-text")
  @DisplayName("a number with a blank at an end as well")
  void aBlankMakesATextOfANumber() {
    assertThat(less(" 9", "10")).isTrue();
    assertThat(less("10", " 9")).isFalse();
    assertThat(less("9 ", "10")).isFalse();
    assertThat(less("10\t", "9")).isTrue();
  }

  @Test
  @Behaviour({"reverse-sort-puts-the-greatest-first", "a-missing-key-comes-first"})
  @DisplayName("and the rows are the same rows, in other places")
  void sortingMovesTheRowsThemselves() {
    Env two = row("2");
    Env one = row("1");
    table.sort();
    assertThat(table.data.get(0)).isSameAs(one);
    assertThat(table.data.get(1)).isSameAs(two);

    table.swap(0, 1);
    assertThat(table.data.get(0)).isSameAs(two);
    table.swap(1, 0);
    table.reverseSort();
    assertThat(table.data.get(0)).isSameAs(two);
    assertThat(table.data.get(1)).isSameAs(one);
  }

  /** Keeps each write, and fails from some write on. */
  private static final class Pieces extends OutputStream {
    private final List<String> all = new ArrayList<>();
    private final int limit;

    Pieces(int limit) {
      this.limit = limit;
    }

    @Override
    public void write(int oneByte) throws IOException {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      if (all.size() == limit) {
        throw new IOException("full");
      }
      all.add(new String(from, at, length, StandardCharsets.UTF_8));
    }
  }

  @Test
  @Behaviour({"a-table-can-be-written-as-lines", "a-failed-write-stops-half-way"})
  @DisplayName("a write for each row, and the error of the first that fails")
  void linesAreWrittenOneByOne() throws IOException {
    row("1");
    row("2");
    Pieces enough = new Pieces(9);
    assertThat(table.writeTo(enough)).isEqualTo(22);
    assertThat(enough.all).containsExactly("{\"Size\":1}\n", "{\"Size\":2}\n");

    Pieces full = new Pieces(1);
    assertThatThrownBy(() -> table.writeTo(full))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThat(full.all).containsExactly("{\"Size\":1}\n");
  }

  @Test
  @Behaviour("a-nil-row-fails-when-it-is-used")
  @DisplayName("and to change its place is no use")
  void aNullChangesPlaces() {
    row("1");
    table.add(null);
    table.swap(0, 1);
    assertThat(table.data.getFirst()).isNull();
    assertThat(table.data.getLast().get("Size")).isEqualTo("1");
  }
}
