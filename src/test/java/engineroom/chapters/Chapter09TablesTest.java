package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 9: tables. */
class Chapter09TablesTest {

  private static Table tableOf(String... keys) {
    Table table = new Table("k", keys.length);
    for (String key : keys) {
      table.add(new Env("k=" + key));
    }
    return table;
  }

  private static List<String> column(Table table, String key) {
    return table.data.stream().map(row -> row.get(key)).toList();
  }

  private static List<String> sorted(String... keys) {
    Table table = tableOf(keys);
    table.sort();
    return column(table, "k");
  }

  /** Whether a key comes first when both are compared, in either direction. */
  private static String first(String a, String b) {
    Table table = tableOf(a, b);
    if (table.less(0, 1)) {
      return a;
    }
    return table.less(1, 0) ? b : "neither";
  }

  private static long readFrom(Table table, String text) throws IOException {
    return table.readFrom(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({"2, 10, 2", "-1, 0, -1", "007, 7, neither", "+7, 7, neither"})
  @Behaviour("whole-numbers-compare-as-numbers")
  void twoWholeNumbers(String a, String b, String first) {
    assertThat(first(a, b)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"B, a, B", "10, 1a, 10", "10.5, 9.5, 10.5", "'', 5, ''", "' 9', 10, ' 9'"})
  @Behaviour("everything-else-compares-as-text")
  void oneOfThemIsNoWholeNumber(String a, String b, String first) {
    assertThat(first(a, b)).isEqualTo(first);
  }

  @Test
  @Behaviour("a-number-beyond-64-bits-is-a-text")
  void theLastNumberComesBeforeAllLargerOnesThatBeginLower() {
    assertThat(first("9223372036854775807", "10000000000000000000"))
        .isEqualTo("10000000000000000000");
  }

  @Test
  @Behaviour("texts-compare-by-code-points")
  void anEmojiComesLast() {
    assertThat(first("\ud83d\udc33", "\ufb00")).isEqualTo("\ufb00");
    assertThat("\ud83d\udc33").isLessThan("\ufb00"); // as Java's own comparison has it
  }

  @Test
  @Behaviour("a-missing-key-comes-first")
  void rowsWithoutTheKeyAreTheSmallest() {
    Table table = tableOf("-1", "a");
    table.add(new Env("other=1"));
    table.sort();

    assertThat(column(table, "k")).containsExactly("", "-1", "a");
  }

  @Test
  @Behaviour("three-keys-can-go-in-a-circle")
  void twoTenAndOneA() {
    assertThat(first("2", "10")).isEqualTo("2");
    assertThat(first("10", "1a")).isEqualTo("10");
    assertThat(first("1a", "2")).isEqualTo("1a");
  }

  @Test
  @Behaviour("a-circle-sorts-as-it-came")
  void sixWaysInAndThreeWaysOut() {
    assertThat(sorted("2", "10", "1a")).containsExactly("2", "10", "1a");
    assertThat(sorted("2", "1a", "10")).containsExactly("1a", "2", "10");
    assertThat(sorted("10", "2", "1a")).containsExactly("2", "10", "1a");
    assertThat(sorted("10", "1a", "2")).containsExactly("10", "1a", "2");
    assertThat(sorted("1a", "2", "10")).containsExactly("1a", "2", "10");
    assertThat(sorted("1a", "10", "2")).containsExactly("10", "1a", "2");
  }

  @Test
  @Behaviour("sort-goes-by-the-key-of-the-moment")
  void anotherKeySortsNothingYet() {
    Table table = new Table("a", 0);
    table.add(new Env("a=1", "b=2"));
    table.add(new Env("a=2", "b=1"));
    table.sort();
    table.setKey("b");
    assertThat(column(table, "b")).containsExactly("2", "1");

    table.sort();
    assertThat(column(table, "b")).containsExactly("1", "2");
  }

  @Test
  @Behaviour("reverse-sort-puts-the-greatest-first")
  void fromTheGreatestToTheSmallest() {
    Table table = tableOf("9", "100", "-1", "10");
    table.reverseSort();

    assertThat(column(table, "k")).containsExactly("100", "10", "9", "-1");
  }

  @Test
  @Behaviour("up-to-seven-rows-equal-ones-stay-in-order")
  void sevenLayersKeepTheirOrder() {
    Table seven = history(7, 3);
    seven.reverseSort();
    assertThat(column(seven, "layer")).containsExactly("0", "1", "2", "3", "4", "5", "6");

    seven.sort();
    assertThat(column(seven, "layer")).containsExactly("6", "5", "3", "4", "2", "1", "0");
  }

  @Test
  @Behaviour("from-eight-rows-on-equal-ones-may-change-places")
  void eightLayersDoNot() {
    Table eight = history(8, 3);
    eight.reverseSort();
    assertThat(column(eight, "layer")).containsExactly("0", "1", "2", "4", "3", "5", "6", "7");

    eight.sort();
    assertThat(column(eight, "layer")).containsExactly("7", "6", "5", "3", "4", "2", "1", "0");
  }

  /** Layers from the newest to the oldest, a second apart but for one and the next. */
  private static Table history(int layers, int twin) {
    Table table = new Table("Created", layers);
    for (int i = 0; i < layers; i++) {
      int created = 100 - (i == twin + 1 ? twin : i);
      table.add(new Env("layer=" + i, "Created=" + created));
    }
    return table;
  }

  @Test
  @Behaviour("the-empty-sort-key-is-looked-up")
  void aTableWithoutASortKeySortsByTheEmptyKey() {
    Table table = new Table("", 0);
    table.add(new Env("=b"));
    table.add(new Env("=a"));
    table.sort();

    assertThat(column(table, "")).containsExactly("a", "b");
  }

  @Test
  @Behaviour("without-a-sort-key-all-rows-are-equal")
  void noRowIsLessThanAnother() {
    Table table = new Table("", 0);
    table.add(new Env("k=b"));
    table.add(new Env("k=a"));

    assertThat(table.less(0, 1)).isFalse();
    assertThat(table.less(1, 0)).isFalse();
  }

  @Test
  @Behaviour("a-list-has-a-newline-after-every-row")
  void bracketRowsAndCommas() throws IOException {
    assertThat(tableOf("1", "x").toListString()).isEqualTo("[{\"k\":1}\n,{\"k\":\"x\"}\n]");
    assertThat(tableOf().toListString()).isEqualTo("[]");
  }

  @Test
  @Behaviour("a-list-is-written-in-many-pieces")
  void twoWritesARowAndOneMore() throws IOException {
    assertThat(writesOf(tableOf())).isEqualTo(2);
    assertThat(writesOf(tableOf("1"))).isEqualTo(3);
    assertThat(writesOf(tableOf("1", "2", "3"))).isEqualTo(7);
  }

  private static int writesOf(Table table) throws IOException {
    CountedWrites dst = new CountedWrites(Integer.MAX_VALUE);
    table.writeListTo(dst);
    return dst.count;
  }

  @Test
  @Behaviour("writing-counts-bytes")
  void bothFormatsCountWhatTheyWrite() throws IOException {
    Table table = tableOf("é", "2");
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    assertThat(table.writeListTo(list)).isEqualTo(list.size()).isEqualTo(22);
    assertThat(table.writeTo(lines)).isEqualTo(lines.size()).isEqualTo(19);
  }

  @Test
  @Behaviour("a-table-can-be-written-as-lines")
  void anObjectALineAndNoList() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    tableOf("1", "x").writeTo(lines);

    assertThat(lines.toString(UTF_8)).isEqualTo("{\"k\":1}\n{\"k\":\"x\"}\n");
  }

  @Test
  @Behaviour("a-failed-write-stops-half-way")
  void whatWasWrittenBeforeTheErrorStaysWritten() {
    CountedWrites dst = new CountedWrites(3);

    assertThatThrownBy(() -> tableOf("1", "2").writeListTo(dst)).hasMessage("full");
    assertThat(dst.kept.toString(UTF_8)).isEqualTo("[{\"k\":1}\n,");
  }

  /** Counts writes, keeps so many of them, and then fails. */
  private static final class CountedWrites extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private int count;

    CountedWrites(int limit) {
      this.limit = limit;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (count++ == limit) {
        throw new IOException("full");
      }
      kept.write(bytes, offset, length);
    }
  }

  @Test
  @Behaviour("readlistfrom-skips-what-is-no-object")
  void twoRowsOfFiveElements() throws IOException {
    Table table = new Table("", 0);
    String text = "[{\"a\":1},2,null,\"x\",{\"a\":1.9}]";

    assertThat(table.readListFrom(text.getBytes(UTF_8))).isEqualTo(text.length());
    assertThat(column(table, "a")).containsExactly("1", "1");
  }

  @Test
  @Behaviour("readlistfrom-takes-null-for-an-empty-list")
  void nullAddsNoRow() throws IOException {
    Table table = new Table("", 0);

    assertThat(table.readListFrom("null".getBytes(UTF_8))).isEqualTo(4);
    assertThat(table.len()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "[{\"a\":1}] x", "[{\"a\":1},{\"a\":1e400}]"})
  @Behaviour("readlistfrom-adds-all-or-nothing")
  void whereTheListIsBadNoRowIsAdded(String text) {
    Table table = new Table("", 0);

    assertThatThrownBy(() -> table.readListFrom(text.getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
    assertThat(table.len()).isZero();
  }

  @Test
  @Behaviour("readfrom-counts-nothing")
  void noughtForTwoRows() throws IOException {
    Table table = new Table("", 0);

    assertThat(readFrom(table, "{\"a\":1}\n{\"a\":2}\n")).isZero();
    assertThat(column(table, "a")).containsExactly("1", "2");
  }

  @Test
  @Behaviour("readfrom-keeps-the-rows-before-an-error")
  void theRowsBeforeACutStay() {
    Table table = new Table("", 0);

    assertThatThrownBy(() -> readFrom(table, "{\"a\":1}{\"a\":2}{\"a\":"))
        .isInstanceOf(JsonException.class);
    assertThat(column(table, "a")).containsExactly("1", "2");
  }

  @Test
  @Behaviour("readfrom-makes-an-empty-row-of-null")
  void nullIsARow() throws IOException {
    Table table = new Table("", 0);
    readFrom(table, "null {}");

    assertThat(table.len()).isEqualTo(2);
    assertThat(table.data.get(0).entries()).isEmpty();
    assertThat(table.data.get(1).entries()).isEmpty();
  }

  @Test
  @Behaviour("lines-and-lists-do-not-mix")
  void aListIsNoRowAndLinesAreNoList() throws IOException {
    Table table = new Table("", 0);

    assertThatThrownBy(() -> readFrom(table, tableOf("1").toListString()))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> table.readListFrom("{\"k\":1}\n{\"k\":2}\n".getBytes(UTF_8)))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> table.readListFrom("{\"k\":1}\n".getBytes(UTF_8)))
        .hasMessage("expected a JSON list");
    assertThat(table.len()).isZero();
  }

  @Test
  @Behaviour("a-nil-row-fails-when-it-is-used")
  void addingNullIsAcceptedAndSortingItIsNot() {
    Table table = tableOf("1");
    table.add(null);

    assertThat(table.len()).isEqualTo(2);
    assertThatThrownBy(table::sort).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(table::toListString).isInstanceOf(NullPointerException.class);
  }

  @Test
  @Behaviour("a-nil-row-fails-when-it-is-used")
  void aNullThatIsTheFirstOrTheOnlyRowFailsAsWell() {
    Table alone = new Table("k", 0);
    alone.add(null);
    Table first = new Table("k", 0);
    first.add(null);
    first.add(new Env("k=1"));

    alone.sort(); // where there is nothing to compare it with
    alone.reverseSort();
    assertThat(alone.data).containsExactly((Env) null);
    assertThatThrownBy(alone::toListString).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> alone.writeTo(OutputStream.nullOutputStream()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(first::sort).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(first::reverseSort).isInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -2, -3, -100, Integer.MIN_VALUE})
  @Behaviour("a-negative-size-hint-fails-at-once")
  void noRoomForLessThanNothing(int rows) {
    assertThatThrownBy(() -> new Table("", rows)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Behaviour("rows-are-shared")
  void aRowThatChangesChangesInTheTable() {
    Env row = new Env("k=1");
    Table one = new Table("k", 0);
    Table other = new Table("k", 0);
    one.add(row);
    other.add(row);
    row.set("k", "2");

    assertThat(column(one, "k")).containsExactly("2");
    assertThat(column(other, "k")).containsExactly("2");
  }

  /** Not the port: what Java's own sort makes of the circle. */
  @Test
  void javasSortMayNoticeTheCircle() {
    String[] circle = {"2", "10", "1a"};
    Random random = new Random(0);
    List<String> rows =
        new ArrayList<>(Stream.generate(() -> circle[random.nextInt(3)]).limit(64).toList());

    assertThatThrownBy(
            () -> rows.sort((a, b) -> first(a, b).equals(a) ? -1 : first(a, b).equals(b) ? 1 : 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Comparison method violates its general contract!");
  }
}
