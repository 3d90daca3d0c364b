package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.go.Sort;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

  @Test
  @Behaviour({
    "a-list-is-written-in-many-pieces",
    "writing-counts-bytes",
    "a-list-has-a-newline-after-every-row",
    "a-table-can-be-written-as-lines"
  })
  @DisplayName("however many there are")
  void anyNumberOfRowsIsWrittenPieceByPiece() throws IOException {
    for (int rows = 0; rows < 60; rows++) {
      Pieces list = new Pieces(1000);
      Pieces lines = new Pieces(1000);
      long bytes = table.writeListTo(list);
      assertThat(bytes).isEqualTo(String.join("", list.all).length());
      assertThat(list.all).hasSize(rows == 0 ? 2 : 2 * rows + 1);
      assertThat(table.toListString()).isEqualTo(String.join("", list.all));
      table.writeTo(lines);
      assertThat(lines.all).hasSize(rows);
      assertThat(list.all).filteredOn(piece -> piece.length() > 1).isEqualTo(lines.all);
      row("" + rows);
    }
  }

  @Test
  @Behaviour({
    "from-eight-rows-on-equal-ones-may-change-places",
    "up-to-seven-rows-equal-ones-stay-in-order",
    "reverse-sort-puts-the-greatest-first"
  })
  @DisplayName("the very rows that Go would, be they in order before or not")
  void equalRowsEndWhereGoLeavesThem() {
    Random random = new Random(9);
    for (int i = 0; i < 200; i++) {
      int different = 1 + random.nextInt(4);
      List<Integer> sizes = new ArrayList<>();
      for (int j = random.nextInt(60); j > 0; j--) {
        sizes.add(random.nextInt(different));
      }
      if (random.nextBoolean()) {
        sizes.sort(random.nextBoolean() ? Comparator.naturalOrder() : Comparator.reverseOrder());
      }
      boolean reverse = random.nextBoolean();
      table.data.clear();
      sizes.forEach(size -> row("" + size));
      List<Env> rows = new ArrayList<>(table.data);
      List<Integer> places = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
      Sort.sort(
          rows.size(),
          (a, b) -> {
            int order = sizes.get(places.get(a)) - sizes.get(places.get(b));
            return reverse ? order > 0 : order < 0;
          },
          (a, b) -> Collections.swap(places, a, b));

      if (reverse) {
        table.reverseSort();
      } else {
        table.sort();
      }

      assertThat(table.data.stream().map(rows::indexOf).toList()).isEqualTo(places);
    }
  }

  @Test
  @Behaviour("a-list-has-a-newline-after-every-row")
  @DisplayName("as the rows are when it is asked for, and not as they were before")
  void theTextIsThatOfTheMoment() throws IOException {
    Env row = row("1");
    assertThat(table.toListString()).isEqualTo("[{\"Size\":1}\n]");
    row.set("Size", "2");
    assertThat(table.toListString()).isEqualTo("[{\"Size\":2}\n]");
    table.data.set(0, new Env("Size=3"));
    assertThat(table.toListString()).isEqualTo("[{\"Size\":3}\n]");
  }
}
