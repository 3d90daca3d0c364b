package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Input;
import engineroom.engine.Output;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.PipeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 8, where answers to its steps have gone wrong. */
@Timeout(30)
class Chapter08AnswersTest {

  private static final int MOST_BYTES = 4 << 20;

  private final Story story = new Story();
  private final Output out = new Output(story::beside);
  private final Input in = new Input();

  @AfterEach
  void theClockStops() {
    story.close();
  }

  /** What is said of something that begins in second 1 while the lock is held until second 5. */
  private List<String> whileHeld(Object lock, Runnable something) {
    return story.tell(
        () -> {
          story.beside(
              () -> {
                synchronized (lock) {
                  story.sleep(5);
                }
              });
          story.sleep(1);
          something.run();
          story.say("over");
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @Behaviour({"whoever-holds-the-lock-stops-an-output", "a-destination-gets-what-is-written-later"})
  @DisplayName("who adds a destination waits for the lock")
  void addingWaitsForTheLock() {
    assertThat(whileHeld(out, () -> out.add(new ByteArrayOutputStream())))
        .containsExactly("5 s: over");
  }

  @Test
  @Behaviour({"whoever-holds-the-lock-stops-an-output", "an-empty-write-counts-as-use"})
  @DisplayName("who asks for the use waits for the lock")
  void askingWaitsForTheLock() {
    assertThat(whileHeld(out, out::used)).containsExactly("5 s: over");
  }

  @Test
  @Behaviour({"close-waits-for-its-readers-and-holds-the-lock", "close-closes-and-forgets"})
  @DisplayName("who closes waits for the lock")
  void closingWaitsForTheLock() {
    out.add(new ByteArrayOutputStream());
    assertThat(
            whileHeld(
                out,
                () -> {
                  try {
                    out.close();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }))
        .containsExactly("5 s: over");
  }

  @Test
  @Behaviour("set-leaves-one-destination")
  @DisplayName("who sets a destination waits for the lock, even where there is nothing to close")
  void settingWaitsForTheLock() {
    assertThat(whileHeld(out, () -> out.set(new ByteArrayOutputStream())))
        .containsExactly("5 s: over");
  }

  @Test
  @Behaviour({"adding-a-source-waits-for-a-read", "closing-an-input-does-not-wait-for-a-read"})
  @DisplayName("who reads and who adds waits for the lock, who closes does not")
  void anInputHasALockToo() {
    assertThat(
            whileHeld(
                in,
                () -> {
                  try {
                    in.close();
                    story.say("closed");
                    in.read(new byte[1], 0, 1);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }))
        .containsExactly("1 s: closed", "5 s: over");
  }

  @Test
  @Behaviour({"adding-a-source-waits-for-a-read", "an-input-takes-one-source-for-life"})
  void whoAddsASourceWaitsForTheLock() {
    assertThat(
            whileHeld(
                in,
                () -> {
                  try {
                    in.add(new ByteArrayInputStream(new byte[0]));
                  } catch (EngineException e) {
                    throw new IllegalStateException(e);
                  }
                }))
        .containsExactly("5 s: over");
  }

  @Test
  @Behaviour({
    "an-output-writes-to-all-its-destinations",
    "an-env-is-complete-when-its-output-is-closed"
  })
  @DisplayName("a part of an array reaches destinations and readers as that part")
  void theMiddleOfAnArrayIsWritten() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    out.add(plain);
    Env env = out.addEnv();
    out.write(bytes("[]{\"A\":\"1\"}[]"), 2, 9);
    out.close();

    assertThat(plain.toString(StandardCharsets.UTF_8)).isEqualTo("{\"A\":\"1\"}");
    assertThat(env.entries()).containsExactly("A=1");
  }

  @Test
  @Behaviour("add-list-table-gives-a-row-for-each-object")
  @DisplayName("of a part of an array as well")
  void theMiddleOfAnArrayIsAList() throws IOException {
    Table table = out.addListTable();
    out.write(bytes("..[{\"A\":\"1\"},"), 2, 11);
    out.write(bytes("xx{\"A\":\"2\"}]xx"), 2, 10);
    assertThat(table.len()).isZero();
    out.close();

    assertThat(table.data).extracting(row -> row.get("A")).containsExactly("1", "2");
  }

  @Test
  @Behaviour({"an-input-takes-one-source-for-life", "an-input-goes-on-after-close"})
  @DisplayName("what is read goes where the caller wants it")
  void theMiddleOfAnArrayIsRead() throws IOException, EngineException {
    in.add(new ByteArrayInputStream(bytes("abc")));
    byte[] into = bytes("......");

    assertThat(in.read(into, 2, 3)).isEqualTo(3);
    assertThat(new String(into, StandardCharsets.UTF_8)).isEqualTo("..abc.");
  }

  private static void write(Output to, String text) {
    try {
      to.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(Output output) {
    try {
      output.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Behaviour({"an-output-writes-to-all-its-destinations", "destinations-are-served-in-turn"})
  @DisplayName("to one that was added twice two times")
  void whoIsAddedTwiceIsServedTwice() {
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    out.add(twice);
    out.add(twice);
    write(out, "x");

    assertThat(twice.toString(StandardCharsets.UTF_8)).isEqualTo("xx");
  }

  /** A reader that takes everything, and may have left. */
  private final class Reader implements PipeReader {
    private final String name;
    private final boolean hasLeft;

    Reader(String name, boolean hasLeft) {
      this.name = name;
      this.hasLeft = hasLeft;
    }

    @Override
    public int take(byte[] from, int at, int length) {
      story.say(name + " takes " + length);
      return length;
    }

    @Override
    public void end() {
      story.say(name + " is told the end");
      story.sleep(3);
      story.say(name + " is at its end");
    }

    @Override
    public boolean hasLeft() {
      return hasLeft;
    }
  }

  private Output reading(boolean hasLeft) {
    return new Output(
        new Goroutines() {
          @Override
          public void go(Runnable body) {
            story.beside(body);
          }

          @Override
          public PipeReader goReading(PipeReader reader) {
            return new Reader("the reader", hasLeft);
          }
        });
  }

  @Test
  @Behaviour({
    "close-closes-all-and-tells-the-first-error",
    "close-waits-for-its-readers-and-holds-the-lock"
  })
  @DisplayName("all are closed before the first reader is waited for")
  void aSlowReaderKeepsNoOtherDestinationOpen() {
    Output late = reading(false);
    assertThat(
            story.tell(
                () -> {
                  late.addEnv();
                  late.add(
                      new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                          story.say("the other one is closed");
                        }
                      });
                  close(late);
                  story.say("over");
                }))
        .containsExactly(
            "0 s: the other one is closed",
            "0 s: the reader is told the end",
            "3 s: the reader is at its end",
            "3 s: over");
  }

  @Test
  @Behaviour({"an-env-is-complete-when-its-output-is-closed", "one-bad-word-is-forgiven"})
  @DisplayName("a reader that has left is not told the end")
  void whoHasLeftIsNotWaitedFor() {
    Output left = reading(true);
    assertThat(
            story.tell(
                () -> {
                  left.addEnv();
                  close(left);
                  story.say("over");
                }))
        .containsExactly("0 s: over");
  }

  @Test
  @Behaviour({
    "add-table-gives-a-row-for-each-object",
    "add-list-table-gives-a-row-for-each-object"
  })
  @DisplayName("in their order, for the table has no key to sort by")
  void theTablesHaveNoKey() {
    Table lines = out.addTable();
    write(out, "{\"name\":\"b\"}{\"name\":\"a\"}");
    close(out);
    Table list = out.addListTable();
    write(out, "[{\"name\":\"b\"},{\"name\":\"a\"}]");
    close(out);
    lines.sort();
    list.sort();

    assertThat(lines.data).extracting(row -> row.get("name")).containsExactly("b", "a");
    assertThat(list.data).extracting(row -> row.get("name")).containsExactly("b", "a");
  }

  @Test
  @Behaviour("add-env-keeps-the-last-object")
  @DisplayName("with every entry of it, though two may be of one key")
  void allEntriesOfTheObjectAreKept() {
    Env env = out.addEnv();
    write(out, "{\"A=1\":\"x\",\"A\":\"y\"}");
    close(out);

    assertThat(env.entries()).containsExactlyInAnyOrder("A=1=x", "A=y");
  }

  @Test
  @Behaviour({"tail-of-a-null-buffer", "tail-of-no-lines-is-empty"})
  @DisplayName("no line of a null buffer is the empty text")
  void noLineOfNothingIsNothing() {
    assertThat(Tail.of(null, 0)).isEmpty();
    assertThat(Tail.of(null, -1)).isEmpty();
    assertThat(Tail.of(null, 1)).isEqualTo("<nil>");
  }

  @Test
  @Behaviour("close-closes-and-forgets")
  @DisplayName("but forgets nobody where a close breaks it off")
  void aPanicLeavesTheDestinationsWhereTheyAre() {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    out.add(kept);
    out.add(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("boom");
          }
        });

    assertThatThrownBy(out::close).isInstanceOf(IllegalStateException.class);

    write(out, "still there");
    assertThat(kept.toString(StandardCharsets.UTF_8)).isEqualTo("still there");
  }

  @Test
  @Behaviour("tail-cuts-white-space-at-the-end")
  @DisplayName("each of Unicode's spaces, and no other sign that a char holds")
  void everySpaceIsCutAndNothingElse() throws IOException {
    Pattern space = Pattern.compile("\\p{IsWhite_Space}");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        buffer.write(bytes("line" + c + c));
        assertThat(Tail.of(buffer, 1))
            .as("U+%04X", (int) c)
            .isEqualTo(space.matcher("" + c).matches() ? "line" : "line" + c + c);
      }
    }
  }

  @Test
  @Behaviour("a-pipe-ends-when-its-output-is-closed")
  @DisplayName("and the end is there as often as it is asked for")
  void theEndStays() {
    InputStream end = out.addPipe();
    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        try {
                          out.close();
                        } catch (IOException e) {
                          throw new UncheckedIOException(e);
                        }
                      });
                  for (int i = 0; i < 3; i++) {
                    try {
                      story.say("read: " + end.read(new byte[3], 0, 3));
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }
                }))
        .containsExactly("0 s: read: -1", "0 s: read: -1", "0 s: read: -1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}"})
  @Behaviour({"after-bad-input-the-next-write-hangs", "add-table-hangs-after-bad-input-too"})
  @DisplayName("be it one of nothing")
  void anyWriteHangs(String next) {
    assertThat(
            story.tell(
                () -> {
                  if (next.isEmpty()) {
                    out.addEnv();
                  } else {
                    out.addTable();
                  }
                  write("no object");
                  story.say("written");
                  write(next);
                  story.say("written again");
                }))
        .containsExactly("0 s: written", Story.STUCK);
  }

  private void write(String text) {
    try {
      out.write(bytes(text), 0, bytes(text).length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Behaviour({"a-pipe-has-no-buffer", "a-pipe-ends-when-its-output-is-closed"})
  @DisplayName("each who asks for a pipe has one of his own, with everything in it")
  void eachPipeIsAnother() {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    assertThat(
            story.tell(
                () -> {
                  for (int i = 0; i < 2; i++) {
                    InputStream end = out.addPipe();
                    story.beside(
                        () -> {
                          try {
                            read.add(new String(end.readAllBytes(), StandardCharsets.UTF_8));
                          } catch (IOException e) {
                            throw new UncheckedIOException(e);
                          }
                        });
                  }
                  write(out, "to both");
                  close(out);
                  story.sleep(1);
                  story.say("over");
                }))
        .containsExactly("1 s: over");
    assertThat(read).containsExactly("to both", "to both");
  }

  @Test
  @Behaviour({
    "add-env-keeps-the-last-object",
    "add-table-gives-a-row-for-each-object",
    "add-list-table-gives-a-row-for-each-object"
  })
  @DisplayName("by a reader that the output's own goroutines have seen")
  void theReadersAreThoseOfTheOutput() {
    List<PipeReader> readers = new ArrayList<>();
    Output own =
        new Output(
            new Goroutines() {
              @Override
              public void go(Runnable body) {
                throw new AssertionError("nobody asked for a goroutine");
              }

              @Override
              public PipeReader goReading(PipeReader reader) {
                readers.add(reader);
                return reader;
              }
            });
    own.addEnv();
    own.addTable();
    own.addListTable();

    assertThat(readers).hasSize(3);
  }

  @Test
  @Behaviour("add-list-table-gives-a-row-for-each-object")
  @DisplayName("of a list as long as it is: longer than any number that the code says")
  void aListMayBeOfAnyLength() {
    int length = Dictionary.beyond(MOST_BYTES);
    Table table = out.addListTable();
    write(out, "[{\"A\":\"" + "x".repeat(length) + "\"}");
    write(out, ",{\"A\":\"2\"}]");
    close(out);

    assertThat(table.data).extracting(row -> row.get("A").length()).containsExactly(length, 1);
  }

  @Test
  @Behaviour("an-input-without-a-source-is-at-its-end")
  @DisplayName("also for those who want nothing of it")
  void whoReadsNothingIsAtTheEndToo() throws IOException {
    assertThat(in.read(new byte[1], 0, 0)).isEqualTo(-1);
    assertThat(in.read(new byte[0])).isEqualTo(-1);
  }

  @Test
  @Behaviour({"tail-gives-the-last-lines", "tail-keeps-what-is-not-at-the-end"})
  @DisplayName("with a sign for each byte that is no text")
  void everyByteThatIsNoTextIsASign() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    for (int one : new int[] {'a', '\n', 0xe2, 0x82, 'b', 0xf0, 0x9f, 0x98}) {
      buffer.write(one);
    }
    assertThat(Tail.of(buffer, 1)).isEqualTo("\ufffd\ufffdb\ufffd\ufffd\ufffd");
  }
}
