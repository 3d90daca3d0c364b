package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Output;
import engineroom.engine.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 8, where much is done: one more, and one longer, than any number that the code says. */
class Chapter08BordersTest {

  private static final int MANY = Dictionary.beyond(5_000);
  private static final int LONG = Dictionary.beyond(4 << 20);

  private final Output out = new Output();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @Behaviour({"an-output-writes-to-all-its-destinations", "close-closes-and-forgets"})
  @DisplayName("as many as there are")
  void anOutputHasAnyNumberOfDestinations() throws IOException {
    int[] counts = new int[2];
    for (int i = 0; i < MANY; i++) {
      out.add(
          new OutputStream() {
            @Override
            public void write(int oneByte) {
              counts[0]++;
            }

            @Override
            public void close() {
              counts[1]++;
            }
          });
    }
    out.write('x');
    out.close();

    assertThat(counts).containsExactly(MANY, MANY);
  }

  @Test
  @Behaviour("an-output-writes-to-all-its-destinations")
  @DisplayName("all of it at once, however long it is")
  void aWriteIsOfAnyLength() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      out.add(
          new OutputStream() {
            @Override
            public void write(int oneByte) {
              lengths.add(1);
            }

            @Override
            public void write(byte[] from, int at, int length) {
              lengths.add(length);
            }
          });
    }
    out.write(new byte[LONG]);

    assertThat(lengths).containsExactly(LONG, LONG);
  }

  @Test
  @Behaviour({"a-destination-gets-what-is-written-later", "destinations-are-served-in-turn"})
  @DisplayName("and not what is being written when it is added, be it by another destination")
  void whoComesInTheMiddleOfAWriteGetsTheNext() throws IOException {
    ByteArrayOutputStream late = new ByteArrayOutputStream();
    out.add(
        new OutputStream() {
          private boolean added;

          @Override
          public void write(int oneByte) {
            if (!added) {
              out.add(late);
              added = true;
            }
          }
        });
    out.write('a');
    out.write('b');

    assertThat(late.toString(StandardCharsets.UTF_8)).isEqualTo("b");
  }

  @Test
  @Behaviour({"set-leaves-one-destination", "set-drops-the-error-of-closing"})
  @DisplayName("which comes when the others have been closed, and not before")
  void theOthersAreClosedFirst() throws IOException {
    ByteArrayOutputStream next = new ByteArrayOutputStream();
    List<String> old = new ArrayList<>();
    out.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            old.add("" + (char) oneByte);
          }

          @Override
          public void close() throws IOException {
            out.write('x');
          }
        });
    out.set(next);
    out.write('y');

    assertThat(old).containsExactly("x");
    assertThat(next.toString(StandardCharsets.UTF_8)).isEqualTo("y");
  }

  @Test
  @Behaviour({
    "add-table-gives-a-row-for-each-object",
    "add-list-table-gives-a-row-for-each-object"
  })
  @DisplayName("as many as there are")
  void aTableHasAnyNumberOfRows() throws IOException {
    Table lines = out.addTable();
    out.write(bytes("{\"A\":1}".repeat(MANY)));
    out.close();
    Table list = out.addListTable();
    out.write(bytes("[{\"A\":1}" + ",{\"A\":1}".repeat(MANY - 1) + "]"));
    out.close();

    assertThat(lines.len()).isEqualTo(MANY);
    assertThat(list.len()).isEqualTo(MANY);
  }
}
