package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Input;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import engineroom.engine.Output;
import engineroom.engine.Status;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.Written;
import engineroom.engine.go.Pipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 8: streams. What may wait for ever is told on a clock that is turned. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class Chapter08StreamsTest {

  private final Story story = new Story();
  private final Output watched = new Output(story::beside);
  private final Output out = new Output();
  private final ByteArrayOutputStream one = new ByteArrayOutputStream();
  private final ByteArrayOutputStream two = new ByteArrayOutputStream();

  @AfterEach
  void theClockStops() {
    story.close();
  }

  /** A destination that takes all, and counts how often it is closed. */
  private static final class Counting extends ByteArrayOutputStream {
    private int closes;

    @Override
    public void close() {
      closes++;
    }
  }

  /** A destination that fails whatever is asked of it, and counts how often it is asked. */
  private static final class Broken extends OutputStream {
    private final String name;
    private int writes;
    private int closes;

    Broken(String name) {
      this.name = name;
    }

    @Override
    public void write(int oneByte) throws IOException {
      writes++;
      throw new IOException(name + " is full");
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      write(length);
    }

    @Override
    public void close() throws IOException {
      closes++;
      throw new IOException(name + " is jammed");
    }
  }

  private static void write(Output to, String text) {
    try {
      to.write(text.getBytes(UTF_8));
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

  /** So many bytes, or all up to the end, or the text of the error. */
  private static String read(InputStream from, int bytes) {
    StringBuilder text = new StringBuilder();
    try {
      for (int b = 0; text.length() < bytes && (b = from.read()) >= 0; ) {
        text.append((char) b);
      }
      return text.toString();
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static ByteArrayInputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static String tail(String text, int lines) {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    buffer.writeBytes(text.getBytes(UTF_8));
    return Tail.of(buffer, lines);
  }

  // Writing

  @Test
  @Behaviour("an-output-writes-to-all-its-destinations")
  void everyDestinationGetsEverything() {
    out.add(one);
    out.add(two);

    write(out, "hello");

    assertThat(one).hasToString("hello");
    assertThat(two).hasToString("hello");
  }

  @Test
  @Behaviour("a-destination-gets-what-is-written-later")
  void whatWasWrittenBeforeIsNotRepeated() {
    out.add(one);
    write(out, "early ");
    out.add(two);
    write(out, "late");

    assertThat(one).hasToString("early late");
    assertThat(two).hasToString("late");
  }

  @Test
  @Behaviour("destinations-are-served-in-turn")
  void aSlowDestinationHoldsUpTheNext() {
    watched.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            story.sleep(3);
            story.say("the slow one has it");
          }
        });
    watched.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            story.say("the quick one has it");
          }
        });

    assertThat(story.tell(() -> write(watched, "x")))
        .containsExactly("3 s: the slow one has it", "3 s: the quick one has it");
  }

  @Test
  @Behaviour("writing-to-nobody-succeeds")
  void anOutputWithoutDestinationsSwallowsText() {
    write(out, "hello");

    out.add(one);
    assertThat(one.size()).isZero();
    assertThat(out.used()).isTrue();
  }

  @Test
  @Behaviour("a-failing-destination-stops-nobody")
  void theOthersAreServedAndTheFirstErrorIsTold() {
    out.add(new Broken("disk"));
    out.add(one);
    out.add(new Broken("socket"));

    assertThatThrownBy(() -> out.write("hello".getBytes(UTF_8))).hasMessage("disk is full");
    assertThat(one).hasToString("hello");
  }

  @Test
  @Behaviour("a-failing-destination-stays")
  void itIsTriedAgainEachTime() {
    Broken disk = new Broken("disk");
    out.add(disk);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> out.write("x".getBytes(UTF_8))).hasMessage("disk is full");
    }
    assertThat(disk.writes).isEqualTo(3);
  }

  @Test
  @Behaviour("the-count-of-a-write-is-its-length")
  void aWriteThatReachedNobodyCountsInFull() {
    Job job = story.eng.job("any");
    job.stdout.add(new Broken("disk"));

    Written written = job.printf("hello");

    assertThat(written.n()).isEqualTo(5);
    assertThat(written.error()).hasMessage("disk is full");
  }

  @Test
  @Behaviour("an-empty-write-counts-as-use")
  void nothingIsSomethingToUsed() {
    assertThat(out.used()).isFalse();

    write(out, "");

    assertThat(out.used()).isTrue();
  }

  @Test
  @Behaviour("use-is-never-forgotten")
  void neitherSetNorCloseMakesAnOutputUnused() {
    write(out, "x");
    out.set(one);
    close(out);

    assertThat(out.used()).isTrue();
  }

  @Test
  @Behaviour("a-null-destination-fails-at-the-first-write")
  void addingANullGoesUnnoticed() {
    out.add(one);
    out.add(null);
    out.add(two);

    assertThatThrownBy(() -> write(out, "x")).isInstanceOf(NullPointerException.class);
    assertThat(one).hasToString("x");
    assertThat(two.size()).isZero();
  }

  // Closing and replacing

  @Test
  @Behaviour("a-null-destination-is-passed-over-at-the-close")
  void onlyAWriteTripsOverANull() throws IOException {
    Counting dst = new Counting();
    out.add(null);
    out.add(dst);

    close(out);

    assertThat(dst.closes).isEqualTo(1);
    write(out, "to nobody");
  }

  @Test
  @Behaviour("a-null-destination-is-passed-over-at-the-close")
  void aNullMayBeSetAndReplaced() throws IOException {
    Counting dst = new Counting();
    out.add(null);
    out.add(dst);

    out.set(null);
    out.set(one);
    write(out, "x");

    assertThat(dst.closes).isEqualTo(1);
    assertThat(one).hasToString("x");
  }

  @Test
  @Behaviour("a-null-destination-is-passed-over-at-the-close")
  void aRunClosesWhatStandsBehindANull() throws Exception {
    Counting dst = new Counting();
    story.eng.register("quiet", it -> Status.OK);
    Job job = story.eng.job("quiet");
    job.stdout.add(null);
    job.stdout.add(dst);

    job.run();

    assertThat(dst.closes).isEqualTo(1);
  }

  @Test
  @Behaviour("close-closes-and-forgets")
  void aClosedOutputLetsItsDestinationsGo() throws IOException {
    Counting dst = new Counting();
    out.add(dst);
    close(out);

    write(out, "foo bar");
    close(out);

    assertThat(dst.closes).isEqualTo(1);
    assertThat(dst.size()).isZero();
  }

  @Test
  @Behaviour("close-is-not-final")
  void whatIsAddedAfterCloseGetsWhatIsWrittenAfterClose() {
    close(out);
    out.add(one);

    write(out, "hello");

    assertThat(one).hasToString("hello");
  }

  @Test
  @Behaviour("close-closes-all-and-tells-the-first-error")
  void anErrorOfOneDestinationLeavesTheOthersToBeClosed() throws IOException {
    Counting good = new Counting();
    out.add(new Broken("disk"));
    out.add(good);
    out.add(new Broken("socket"));

    assertThatThrownBy(out::close).hasMessage("disk is jammed");
    assertThat(good.closes).isEqualTo(1);

    out.close();
    assertThat(good.closes).as("all are forgotten").isEqualTo(1);
  }

  @Test
  @Behaviour("set-leaves-one-destination")
  void setTakesThePlaceOfAllOthers() {
    out.add(one);
    out.set(two);

    write(out, "hello");

    assertThat(one.size()).isZero();
    assertThat(two).hasToString("hello");
  }

  @Test
  @Behaviour("set-drops-the-error-of-closing")
  void setClosesTheOldOnesAndNobodyHearsOfIt() {
    Broken disk = new Broken("disk");
    out.add(disk);

    out.set(one);

    assertThat(disk.closes).isEqualTo(1);
  }

  private String outerJobThatLends(boolean wrapped) throws EngineException {
    story.eng.register(
        "inner",
        job -> {
          job.printf("inner ");
          return Status.OK;
        });
    story.eng.register(
        "outer",
        job -> {
          job.printf("before ");
          Job inner = job.eng.job("inner");
          inner.stdout.add(wrapped ? new NopWriteCloser(job.stdout) : job.stdout);
          story.run(inner);
          job.printf("after");
          return Status.OK;
        });
    return Ran.stdout(story.eng.job("outer"));
  }

  @Test
  @Behaviour("a-job-closes-what-it-was-lent")
  void theOuterJobGoesOnWritingToNobody() throws EngineException {
    assertThat(outerJobThatLends(false)).isEqualTo("before inner ");
  }

  @Test
  @Behaviour("a-no-op-closer-keeps-it-open")
  void aWrapperThatDoesNotCloseSavesTheRest() throws EngineException {
    assertThat(outerJobThatLends(true)).isEqualTo("before inner after");
  }

  @Test
  @Behaviour("a-no-op-closer-keeps-it-open")
  void howeverOftenItIsClosedAndWhereverItStands() throws IOException {
    Counting lent = new Counting();
    NopWriteCloser kept = new NopWriteCloser(lent);

    for (int i = 0; i < 40; i++) {
      out.add(kept);
      out.add(kept);
      out.write('x');
      out.close();
      kept.close();
    }

    assertThat(lent.closes).isZero();
    assertThat(lent.size()).isEqualTo(80);
    OutputStream untouched =
        new FilterOutputStream(lent) {
          @Override
          public void flush() throws IOException {
            throw new IOException("nobody asked for that");
          }
        };
    assertThatCode(new NopWriteCloser(untouched)::close).doesNotThrowAnyException();
  }

  @Test
  @Behaviour("close-waits-for-its-readers-and-holds-the-lock")
  void whoeverAsksMeanwhileWaitsAsWell() {
    Output late = new Output(new SlowReaders(story, 3));

    assertThat(
            story.tell(
                () -> {
                  late.addEnv();
                  story.beside(() -> close(late));
                  story.sleep(1);
                  late.used();
                  story.say("used has answered");
                }))
        .containsExactly("3 s: used has answered");
  }

  @Test
  @Behaviour("close-waits-for-its-readers-and-holds-the-lock")
  void whatHasNoReaderIsClosedBeforeTheWait() {
    Output late = new Output(new SlowReaders(story, 3));

    assertThat(
            story.tell(
                () -> {
                  late.addEnv();
                  late.add(
                      new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                          story.say("closed");
                        }
                      });
                  close(late);
                  story.say("all is over");
                }))
        .containsExactly("0 s: closed", "3 s: all is over");
  }

  @Test
  @Behaviour("add-list-table-gives-a-row-for-each-object")
  void twoTablesAreBothFilled() throws IOException {
    Table first = out.addListTable();
    Table second = out.addListTable();

    write(out, "[{\"a\":1}]");
    out.close();

    assertThat(first.len()).isEqualTo(1);
    assertThat(second.len()).isEqualTo(1);
  }

  // Pipes

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 1_000, 5_000, 70_000})
  @Behaviour("a-pipe-has-no-buffer")
  void aWriteOfAnyLengthWaitsForItsLastByte(int length) {
    InputStream in = watched.addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        write(watched, "z".repeat(length));
                        story.say("written");
                      });
                  story.sleep(1);
                  story.say("read " + read(in, length - 1).length());
                  story.sleep(2);
                  story.say("read " + read(in, 1).length());
                  story.sleep(1);
                }))
        .startsWith("1 s: read " + (length - 1))
        .containsExactlyInAnyOrder("1 s: read " + (length - 1), "3 s: read 1", "3 s: written");
  }

  @Test
  @Behaviour("a-pipe-has-no-buffer")
  void aWriteIsOverWhenItsLastByteHasBeenRead() {
    InputStream in = watched.addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        write(watched, "abc");
                        story.say("written");
                      });
                  story.sleep(1);
                  story.say("read " + read(in, 2));
                  story.sleep(2);
                  story.say("read the rest");
                  read(in, 1);
                  story.sleep(1);
                }))
        .containsExactly("1 s: read ab", "3 s: read the rest", "3 s: written");
  }

  @Test
  @Behaviour("a-pipe-ends-when-its-output-is-closed")
  void theReaderGetsEverythingAndThenTheEnd() {
    InputStream in = watched.addPipe();

    assertThat(watched.used()).isFalse();
    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        write(watched, "hello ");
                        write(watched, "world");
                        close(watched);
                      });
                  story.say(read(in, Integer.MAX_VALUE));
                }))
        .containsExactly("0 s: hello world");
  }

  @Test
  @Behaviour("a-pipe-nobody-reads-stops-the-writer")
  void oneByteIsEnoughToWaitForEver() {
    watched.addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.say("about to write");
                  write(watched, "x");
                  story.say("written");
                }))
        .containsExactly("0 s: about to write", Story.STUCK);
  }

  @Test
  @Behaviour("a-blocked-output-blocks-everyone")
  void closeAddAndUsedWaitBehindTheWriter() {
    watched.addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> write(watched, "x"));
                  story.sleep(1);
                  story.beside(() -> story.say("used: " + watched.used()));
                  story.beside(
                      () -> {
                        watched.add(one);
                        story.say("added");
                      });
                  close(watched);
                  story.say("closed");
                }))
        .containsExactly(Story.STUCK);
  }

  @Test
  @Behaviour("a-job-with-an-unread-pipe-never-ends")
  void theJobHangsAndTheShutdownGivesUpOnIt() {
    story.register("print", job -> job.printf("x"));
    Job job = story.eng.job("print");
    job.stdout.addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(job));
                  story.sleep(1);
                  story.shutdown();
                  story.sleep(3600);
                }))
        .containsExactly("6 s: shutdown is over");
  }

  // Readers

  @Test
  @Behaviour("add-env-keeps-the-last-object")
  void everyObjectTakesThePlaceOfTheOneBefore() {
    Env env = out.addEnv();

    write(out, "{\"a\": \"1\", \"b\": \"1\"} {\"a\": \"2\"}");
    close(out);

    assertThat(env.entries()).containsExactly("a=2");
  }

  @Test
  @Behaviour("null-wipes-an-env")
  void aNullAfterAnObjectLeavesNothing() {
    Env env = out.addEnv();

    write(out, "{\"a\": \"1\"} null");
    close(out);

    assertThat(env.entries()).isEmpty();
  }

  @Test
  @Behaviour("an-env-of-nothing-is-empty")
  void anOutputThatIsClosedUnusedGivesAnEmptyEnv() {
    Env env = out.addEnv();

    close(out);

    assertThat(env.entries()).isEmpty();
  }

  @Test
  @Behaviour("an-env-is-complete-when-its-output-is-closed")
  void afterTheRunTheEnvIsThere() throws EngineException {
    story.register("info", job -> job.printf("{\"Containers\": \"7\"}"));
    Job job = story.eng.job("info");
    Env env = job.stdout.addEnv();

    job.run();

    assertThat(env.getInt("Containers")).isEqualTo(7);
  }

  @Test
  @Behaviour("one-bad-word-is-forgiven")
  void badInputAndThenCloseIsNoError() {
    Env env = out.addEnv();

    write(out, "sorry, no");
    close(out);

    assertThat(env.entries()).isEmpty();
  }

  @Test
  @Behaviour("after-bad-input-the-next-write-hangs")
  void theReaderHasGoneAndHasNotClosedItsEnd() {
    assertThat(
            story.tell(
                () -> {
                  watched.addEnv();
                  write(watched, "sorry, no");
                  story.say("first line written");
                  story.sleep(1);
                  write(watched, "{\"a\": \"1\"}");
                  story.say("second line written");
                }))
        .containsExactly("0 s: first line written", Story.STUCK);
  }

  @Test
  @Behaviour("a-long-bad-write-hangs-at-once")
  void whatTheReaderDidNotTakeIsNeverTaken() {
    assertThat(
            story.tell(
                () -> {
                  watched.addEnv();
                  write(watched, "no ".repeat(2000));
                  story.say("written");
                }))
        .containsExactly(Story.STUCK);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "511, true", "512, true", "513, false", "514, false", "4096, false"})
  @Behaviour("a-long-bad-write-hangs-at-once")
  void oneGulpIs512Bytes(int bytes, boolean comesBack) {
    assertThat(
            story.tell(
                () -> {
                  watched.addEnv();
                  write(watched, "!" + "x".repeat(bytes - 1));
                  story.say("written");
                }))
        .containsExactly(comesBack ? "0 s: written" : Story.STUCK);
  }

  @Test
  @Behaviour("add-table-gives-a-row-for-each-object")
  void objectsOneAfterTheOtherBecomeRows() {
    Table table = out.addTable();

    write(out, "{\"Id\": \"a\"}\n{\"Id\": \"b\"}\n");
    close(out);

    assertThat(table.data).extracting(row -> row.get("Id")).containsExactly("a", "b");
  }

  @Test
  @Behaviour("add-table-hangs-after-bad-input-too")
  void theTablesReaderGivesUpLikeTheEnvs() {
    assertThat(
            story.tell(
                () -> {
                  watched.addTable();
                  write(watched, "sorry, no");
                  story.sleep(1);
                  write(watched, "{\"Id\": \"a\"}");
                  story.say("second line written");
                }))
        .containsExactly(Story.STUCK);
  }

  @Test
  @Behaviour("add-table-makes-nothing-of-a-list")
  void aListIsNoObjectAndGivesNoRows() {
    Table table = out.addTable();

    write(out, "[{\"Id\": \"a\"}, {\"Id\": \"b\"}]");
    close(out);

    assertThat(table.len()).isZero();
  }

  @Test
  @Behaviour("add-list-table-gives-a-row-for-each-object")
  void theObjectsOfAListBecomeRows() {
    Table table = out.addListTable();

    write(out, "[{\"Id\": \"a\"},");
    write(out, " {\"Id\": \"b\"}]");
    close(out);

    assertThat(table.data).extracting(row -> row.get("Id")).containsExactly("a", "b");
  }

  @Test
  @Behaviour("add-list-table-reads-before-it-judges")
  void badInputLeavesTheTableEmptyAndNobodyHangs() {
    assertThat(
            story.tell(
                () -> {
                  Table table = watched.addListTable();
                  write(watched, "sorry, ");
                  write(watched, "no ".repeat(2000));
                  close(watched);
                  story.say("rows: " + table.len());
                }))
        .containsExactly("0 s: rows: 0");
  }

  // The lock

  @Test
  @Behaviour("whoever-holds-the-lock-stops-an-output")
  void theLockIsForAnyoneToTake() {
    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        synchronized (watched) {
                          story.sleep(5);
                        }
                      });
                  story.sleep(1);
                  write(watched, "x");
                  story.say("written");
                }))
        .containsExactly("5 s: written");
  }

  @Test
  @Behaviour("an-output-that-feeds-itself")
  void aJavaLockLetsItsOwnerInUntilTheStackIsFull() {
    out.add(out);

    assertThatThrownBy(() -> out.write(1)).isInstanceOf(StackOverflowError.class);
  }

  // Input

  @Test
  @Behaviour("an-input-without-a-source-is-at-its-end")
  void thereIsNothingToReadAndNothingToClose() throws IOException {
    Input in = new Input();

    assertThat(in.read()).isEqualTo(-1);
    in.close();
  }

  @Test
  @Behaviour("an-input-takes-one-source-for-life")
  void closingDoesNotMakeRoomForAnother() throws IOException, EngineException {
    Input in = new Input();
    in.add(text("first"));
    in.close();

    assertThatThrownBy(() -> in.add(text("second")))
        .isInstanceOf(EngineException.class)
        .hasMessage("Maximum number of sources reached: 1");
  }

  @Test
  @Behaviour("a-null-source-does-not-count")
  void anInputThatWasGivenNullTakesASource() throws EngineException {
    Input in = new Input();
    in.add(null);
    in.add(text("hello"));

    assertThat(read(in, 5)).isEqualTo("hello");
  }

  @Test
  @Behaviour("an-input-goes-on-after-close")
  void whatCanStillBeReadIsRead() throws IOException, EngineException {
    Input in = new Input();
    in.add(text("hello"));
    in.close();

    assertThat(read(in, 5)).isEqualTo("hello");
  }

  @Test
  @Behaviour("each-close-closes-the-source-again")
  void theSourceIsNotForgotten() throws IOException, EngineException {
    AtomicInteger closes = new AtomicInteger();
    InputStream source =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public void close() throws IOException {
            if (closes.incrementAndGet() > 2) {
              throw new IOException("closed too often");
            }
          }
        };
    Input in = new Input();
    in.add(source);

    in.close();
    in.close();

    assertThat(closes).hasValue(2);
    assertThatThrownBy(in::close).hasMessage("closed too often");
    assertThatThrownBy(in::close).hasMessage("closed too often");
    assertThat(closes).hasValue(4);
  }

  @Test
  @Behaviour("closing-an-input-does-not-wait-for-a-read")
  void aReadUnderWayIsEndedByTheClose() {
    Input in = new Input();

    assertThat(
            story.tell(
                () -> {
                  add(in, new Pipe().readEnd());
                  story.beside(() -> story.say(read(in, 1)));
                  story.sleep(1);
                  try {
                    in.close();
                  } catch (IOException e) {
                    story.say(e.getMessage());
                  }
                  story.sleep(1);
                  story.say("the end");
                }))
        .containsExactly("1 s: io: read/write on closed pipe", "2 s: the end");
  }

  @Test
  @Behaviour("adding-a-source-waits-for-a-read")
  void addStandsInLineBehindAReadThatWaits() {
    Input in = new Input();

    assertThat(
            story.tell(
                () -> {
                  add(in, new Pipe().readEnd());
                  story.beside(() -> read(in, 1));
                  story.sleep(1);
                  add(in, text("second"));
                  story.say("refused");
                }))
        .containsExactly(Story.STUCK);
  }

  private void add(Input in, InputStream source) {
    try {
      in.add(source);
    } catch (EngineException e) {
      story.say(e.getMessage());
    }
  }

  // Tail

  @Test
  @Behaviour("tail-gives-the-last-lines")
  void theLastLinesComeWithoutANewlineAtTheEnd() {
    assertThat(tail("one\ntwo\nthree\n", 1)).isEqualTo("three");
    assertThat(tail("one\ntwo\nthree\n", 2)).isEqualTo("two\nthree");
    assertThat(tail("one\ntwo\nthree\n", 9)).isEqualTo("one\ntwo\nthree");
  }

  @Test
  @Behaviour("tail-cuts-white-space-at-the-end")
  void blankLinesAndUnicodeSpacesAtTheEndGo() {
    assertThat(tail("one\ntwo \u00a0\u2003\r\n\n \n", 1)).isEqualTo("two");
  }

  @Test
  @Behaviour("tail-keeps-what-is-not-at-the-end")
  void blankLinesInsideCountAndBlanksInFrontStay() {
    assertThat(tail("one\n\n  two\rthree\n", 1)).isEqualTo("  two\rthree");
    assertThat(tail("one\n\n  two\rthree\n", 2)).isEqualTo("\n  two\rthree");
    assertThat(tail("\none\n", 1)).isEqualTo("one");
    assertThat(tail("\none\n", 2)).isEqualTo("\none");
  }

  @Test
  @Behaviour("tail-of-no-lines-is-empty")
  void zeroLinesAndFewerGiveNothing() {
    assertThat(tail("one\n", 0)).isEmpty();
    assertThat(tail("one\n", -1)).isEmpty();
    assertThat(tail("", 1)).isEmpty();
  }

  @Test
  @Behaviour("tail-leaves-the-buffer-alone")
  void theBufferCanBeAskedAgain() {
    one.writeBytes("one\ntwo\n".getBytes(UTF_8));

    assertThat(Tail.of(one, 1)).isEqualTo("two");
    assertThat(Tail.of(one, 1)).isEqualTo("two");
    assertThat(one).hasToString("one\ntwo\n");
  }

  @Test
  @Behaviour("tail-of-a-null-buffer")
  void aNullBufferReadsAsGoPrintsIt() {
    assertThat(Tail.of(null, 1)).isEqualTo("<nil>");
  }
}
