package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Input;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import engineroom.engine.Output;
import engineroom.engine.Status;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 8: whatever is asked of a stream, and whoever asks. */
@Timeout(60)
class Chapter08WholeStreamsTest {

  private final Story story = new Story();
  private final Output out = new Output(story::beside);

  @AfterEach
  void theClockStops() {
    story.close();
  }

  /** Does what may fail with an error of a stream, which none of these should. */
  private interface Deed {
    void now() throws IOException;
  }

  private static void doing(Deed deed) {
    try {
      deed.now();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Output to, String text) {
    doing(() -> to.write(text.getBytes(UTF_8)));
  }

  /** What may be asked of an output. */
  private enum Asking {
    USED,
    ADD,
    ADD_NULL,
    ADD_PIPE,
    ADD_ENV,
    ADD_TABLE,
    ADD_LIST_TABLE,
    CLOSE,
    SET,
    SET_NULL,
    WRITE,
    WRITE_NOTHING,
    WRITE_A_BYTE
  }

  private static void ask(Output of, Asking what) {
    doing(
        () -> {
          switch (what) {
            case USED -> assertThat(of.used()).isTrue();
            case ADD -> of.add(new ByteArrayOutputStream());
            case ADD_NULL -> of.add(null);
            case ADD_PIPE -> of.addPipe();
            case ADD_ENV -> of.addEnv();
            case ADD_TABLE -> of.addTable();
            case ADD_LIST_TABLE -> of.addListTable();
            case CLOSE -> of.close();
            case SET -> of.set(new ByteArrayOutputStream());
            case SET_NULL -> of.set(null);
            case WRITE -> of.write(new byte[3]);
            case WRITE_NOTHING -> of.write(new byte[0]);
            case WRITE_A_BYTE -> of.write('x');
          }
        });
  }

  /** Asks at the second 1; gives when the answer came. */
  private void askLater(Asking what) {
    story.sleep(1);
    ask(out, what);
    story.say("answered");
  }

  @ParameterizedTest
  @EnumSource
  @Behaviour("a-blocked-output-blocks-everyone")
  void whileAWriteWaitsInAPipeAllWait(Asking what) {
    out.add(new ByteArrayOutputStream());
    write(out, "used before");
    doing(out::close);
    InputStream in = out.addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> write(out, "ab"));
                  story.beside(() -> askLater(what));
                  story.sleep(5);
                  doing(() -> assertThat(in.read(new byte[2])).isEqualTo(2));
                  if (what.name().startsWith("WRITE")) {
                    story.beside(() -> doing(() -> assertThat(in.readAllBytes()).isNotEmpty()));
                  }
                  story.sleep(1);
                }))
        .containsExactly("5 s: answered");
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE", "WRITE_NOTHING", "WRITE_A_BYTE"})
  @Behaviour("whoever-holds-the-lock-stops-an-output")
  void whereverItGoesTo(Asking what) {
    for (List<OutputStream> destinations :
        List.of(
            List.<OutputStream>of(),
            List.<OutputStream>of(new ByteArrayOutputStream()),
            List.<OutputStream>of(new Output(), new ByteArrayOutputStream()))) {
      try (Story one = new Story()) {
        Output held = new Output(one::beside);
        destinations.forEach(held::add);

        assertThat(
                one.tell(
                    () -> {
                      one.beside(
                          () -> {
                            synchronized (held) {
                              one.sleep(5);
                            }
                          });
                      one.sleep(1);
                      ask(held, what);
                      one.say("written");
                    }))
            .containsExactly("5 s: written");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Behaviour("close-waits-for-its-readers-and-holds-the-lock")
  void whileCloseWaitsForAReaderAllWait(Asking what) {
    Output late = new Output(new SlowReaders(story, 5));
    late.add(new ByteArrayOutputStream());
    write(late, "used before");
    doing(late::close);
    Env env = late.addEnv();

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> ask(late, Asking.CLOSE));
                  story.sleep(1);
                  ask(late, what);
                  story.say("answered");
                }))
        .containsExactly("5 s: answered");
    assertThat(env.len()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64, 65, 1_000})
  @Behaviour({
    "an-output-writes-to-all-its-destinations",
    "close-closes-all-and-tells-the-first-error"
  })
  void howeverManyThereAre(int count) {
    List<Destination> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(new Destination("d" + i, null, null));
      out.add(all.getLast());
    }

    write(out, "one");
    doing(() -> out.write('2'));
    ask(out, Asking.CLOSE);

    assertThat(all).allSatisfy(each -> assertThat(each).hasToString("[one][2]!"));
  }

  @Test
  @Behaviour("an-output-writes-to-all-its-destinations")
  void howeverMuchItIs() {
    byte[] much = "0123456789abcde\n".repeat(200_000).getBytes(UTF_8);
    List<ByteArrayOutputStream> all =
        List.of(
            new ByteArrayOutputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());
    all.forEach(out::add);

    doing(() -> out.write(much));

    assertThat(all).allSatisfy(each -> assertThat(each.toByteArray()).isEqualTo(much));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  @Behaviour({"writing-to-nobody-succeeds", "a-destination-gets-what-is-written-later"})
  void aReaderThatComesLaterReadsNothingOfIt(int closes) throws IOException {
    write(out, "{\"a\": \"early\"}");
    for (int i = 0; i < closes; i++) {
      ask(out, Asking.ADD);
      ask(out, Asking.CLOSE);
      write(out, "[{\"a\": \"late\"}]");
    }
    Env env = out.addEnv();
    Table table = out.addTable();
    out.close();
    Table list = out.addListTable();
    out.close();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    out.add(plain);
    write(out, "now");

    assertThat(env.entries()).isEmpty();
    assertThat(table.data).isEmpty();
    assertThat(list.data).isEmpty();
    assertThat(plain).hasToString("now");
  }

  /** A job of an engine that somebody listens to, or nobody. */
  private static Job job(boolean heard) {
    Host machine = Host.ofTheMachine();
    Host host = new Host(machine.goroutines(), machine.clock(), new JobLog(), new GlobalHandlers());
    Engine eng = new Engine(heard ? host.heardBy(event -> {}) : host);
    eng.logging = false;
    return eng.job("any");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Behaviour({
    "a-failing-destination-stops-nobody",
    "a-failing-destination-stays",
    "close-closes-all-and-tells-the-first-error",
    "close-closes-and-forgets",
    "use-is-never-forgotten"
  })
  void alsoOfAJobWhetherSomebodyListensOrNot(boolean heard) {
    Job job = job(heard);
    Destination full = new Destination("full", new IOException("full"), new IOException("stuck"));
    Destination fuller = new Destination("fuller", new IOException("fuller"), new IOException("x"));
    Destination good = new Destination("good", null, null);
    for (Output each : List.of(job.stdout, job.stderr)) {
      List.of(full, fuller, good).forEach(each::add);

      assertThat(errorOf(() -> each.write(new byte[] {'a', 'b'}))).isEqualTo("full");
      assertThat(errorOf(() -> each.write('c'))).isEqualTo("full");
      assertThat(errorOf(() -> each.write(new byte[0]))).isEqualTo("full");
      assertThat(errorOf(each::close)).isEqualTo("stuck");
      assertThat(errorOf(() -> each.write('d'))).isNull();
      assertThat(errorOf(each::close)).isNull();
      assertThat(each.used()).isTrue();
    }

    assertThat(List.of(full, fuller, good))
        .allSatisfy(each -> assertThat(each).hasToString("[ab][c][]![ab][c][]!"));
  }

  private static String errorOf(Deed deed) {
    try {
      deed.now();
      return null;
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static IOException interrupted() {
    InterruptedIOException error = new InterruptedIOException("interrupted");
    error.bytesTransferred = 1;
    return error;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "h\u00e9", "\ud83d\ude00", "\u3042\u3044", "two\nlines\n"})
  @Behaviour("the-count-of-a-write-is-its-length")
  void inBytesAndWhateverBecomesOfIt(String text) {
    for (IOException error :
        new IOException[] {null, new IOException("full"), interrupted(), new IOException()}) {
      for (boolean heard : List.of(false, true)) {
        Job job = job(heard);
        job.stdout.add(new Destination("d", error, null));
        job.stderr.add(new Destination("d", error, null));
        int length = text.getBytes(UTF_8).length;

        assertThat(job.printf("%s", text)).isEqualTo(new Written(length, error));
        assertThat(job.logf("%s", text).n()).isEqualTo(length + ("[" + job + "] \n").length());
      }
    }
  }

  private static Status endsAs(String ending, Job job) {
    return switch (ending) {
      case "fails" -> job.errorf("the disk is full");
      case "fails in silence" -> new Status(-1);
      default -> Status.OK;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"succeeds", "fails", "fails in silence", "is unknown", "prints nothing"})
  @Behaviour("a-job-closes-what-it-was-lent")
  void howeverItEndsAndWhereverTheOtherPrints(String ending) throws Exception {
    if (!ending.equals("is unknown")) {
      story.eng.register(
          "inner",
          job -> {
            if (!ending.equals("prints nothing")) {
              job.printf("inner ");
            }
            return endsAs(ending, job);
          });
    }
    for (int destinations = 1; destinations < 4; destinations++) {
      Job outer = story.eng.job("outer");
      List<Destination> all = new ArrayList<>();
      for (int i = 0; i < destinations; i++) {
        all.add(new Destination("d" + i, null, null));
        outer.stdout.add(all.getLast());
      }
      outer.printf("before ");
      Job inner = story.eng.job("inner");
      inner.stdout.add(outer.stdout);

      story.run(inner);

      assertThat(outer.printf("lost")).isEqualTo(new Written(4, null));
      boolean prints = !List.of("is unknown", "prints nothing").contains(ending);
      assertThat(all)
          .allSatisfy(
              each -> assertThat(each).hasToString(prints ? "[before ][inner ]!" : "[before ]!"));
    }
  }

  @Test
  @Behaviour("a-job-closes-what-it-was-lent")
  void alsoWhereItWasLentForReports() throws Exception {
    story.eng.register("inner", job -> job.errorf("no"));
    Job outer = story.eng.job("outer");
    Destination there = new Destination("d", null, null);
    outer.stdout.add(there);
    Job inner = story.eng.job("inner");
    inner.stderr.add(outer.stdout);

    story.run(inner);
    outer.printf("lost");

    assertThat(there).hasToString("[no\n]!");
  }

  @Test
  @Behaviour("a-no-op-closer-keeps-it-open")
  void inAnotherWrapperAndAfterAnErrorToo() throws IOException {
    Destination full = new Destination("full", new IOException("full"), new IOException("stuck"));
    OutputStream wrapped = new NopWriteCloser(new NopWriteCloser(full));

    for (int i = 0; i < 3; i++) {
      assertThat(errorOf(() -> wrapped.write(new byte[] {'a', 'b'}))).isEqualTo("full");
      wrapped.close();
      out.add(wrapped);
      out.close();
    }

    assertThat(full).hasToString("[ab]".repeat(3));
  }

  @Test
  @Behaviour("set-leaves-one-destination")
  void whateverWasThere() throws IOException {
    Destination plain = new Destination("plain", null, null);
    Destination stuck = new Destination("stuck", null, new IOException("stuck"));
    Destination last = new Destination("last", null, null);
    InputStream in = out.addPipe();
    Env env = out.addEnv();
    Table table = out.addTable();
    Table list = out.addListTable();
    List.of(plain, stuck).forEach(out::add);
    out.add(new NopWriteCloser(plain));

    out.set(last);
    write(out, "[{\"a\": \"1\"}]");
    write(out, "{\"a\": \"1\"}");
    out.set(last);
    write(out, "again");
    out.close();

    assertThat(last).hasToString("[[{\"a\": \"1\"}]][{\"a\": \"1\"}]![again]!");
    assertThat(plain).hasToString("!");
    assertThat(stuck).hasToString("!");
    assertThat(in.read()).isEqualTo(-1);
    assertThat(env.entries()).isEmpty();
    assertThat(table.data).isEmpty();
    assertThat(list.data).isEmpty();
  }

  /** Interrupts a writer again and again; it is not to notice. */
  private List<String> interrupting(Deed writes) {
    return story.tell(
        () -> {
          Thread[] writer = new Thread[1];
          story.beside(
              () -> {
                writer[0] = Thread.currentThread();
                story.say("written, error: " + errorOf(writes));
              });
          for (int i = 0; i < 3; i++) {
            story.sleep(1);
            writer[0].interrupt();
          }
          story.sleep(3600);
          story.say("an hour later");
        });
  }

  @Test
  @Behaviour({"a-pipe-nobody-reads-stops-the-writer", "a-pipe-has-no-buffer"})
  void noInterruptLetsAWriterGo() {
    out.addPipe();

    assertThat(interrupting(() -> out.write('x'))).containsExactly("3603 s: an hour later");
  }

  @Test
  @Behaviour("after-bad-input-the-next-write-hangs")
  void norOneThatWritesToAReaderThatHasLeft() {
    out.addEnv();
    write(out, "sorry, no");

    assertThat(interrupting(() -> out.write('x'))).containsExactly("3603 s: an hour later");
  }

  @Test
  @Behaviour("add-table-hangs-after-bad-input-too")
  void norOneThatWritesToATableWhoseReaderHasLeft() {
    out.addTable();
    write(out, "sorry, no");

    assertThat(interrupting(() -> out.write('x'))).containsExactly("3603 s: an hour later");
  }

  private static final List<String> BAD_INPUT =
      List.of(
          "sorry, no",
          "{\"a\": 1} sorry",
          "{\"a\": nope",
          "[{\"a\": 1}]",
          "[]",
          "7 ",
          "true ",
          "\"text\" ",
          "{\"a\": 1e999}",
          "\u00e9",
          "}",
          "{\"a\": 1}}");

  @Test
  @Behaviour({"after-bad-input-the-next-write-hangs", "add-table-hangs-after-bad-input-too"})
  void whateverTheBadInputIsAndWhateverTheNextWrite() {
    for (String bad : BAD_INPUT) {
      for (String next : List.of("", " ", "x", "{\"a\": \"2\"}")) {
        for (boolean table : List.of(false, true)) {
          try (Story one = new Story()) {
            Output read = new Output(one::beside);
            assertThat(
                    one.tell(
                        () -> {
                          Object made = table ? read.addTable() : read.addEnv();
                          write(read, bad);
                          one.say(made == null ? "none" : "first line written");
                          write(read, next);
                          one.say("second line written");
                        }))
                .as("'%s', and then '%s'", bad, next)
                .containsExactly("0 s: first line written", Story.STUCK);
          }
        }
      }
    }
  }

  @Test
  @Behaviour("one-bad-word-is-forgiven")
  void whateverItIsAndHoweverItBreaksOff() throws IOException {
    List<String> breaksOff = new ArrayList<>(BAD_INPUT);
    breaksOff.addAll(List.of("{\"a\": 1", "{", "\"", "tru", "{\"a\": 1} {\"b\": 2", "-", "nul"));
    for (String bad : breaksOff) {
      for (String before : List.of("", "{\"K\": \"v\"}", "{\"J\": \"u\"} {\"K\": \"v\"}\n")) {
        Output read = new Output();
        Env env = read.addEnv();
        write(read, before + bad);
        read.close();

        String last = before.isEmpty() ? "" : "K=v";
        assertThat(String.join(",", env.entries()))
            .as("'%s'", before + bad)
            .isEqualTo(bad.startsWith("{\"a\": 1}") ? "a=1" : last);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {513, 5_000, 65_537, 300_000})
  @Behaviour("a-long-bad-write-hangs-at-once")
  void howeverLongItIs(int bytes) {
    out.addEnv();

    assertThat(interrupting(() -> out.write("!".repeat(bytes).getBytes(UTF_8))))
        .containsExactly("3603 s: an hour later");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Behaviour("a-job-with-an-unread-pipe-never-ends")
  void neitherCancellingNorAShutdownNorAnInterruptEndsIt(boolean stderr) {
    Thread[] runs = new Thread[1];
    story.register(
        "print",
        job -> {
          runs[0] = Thread.currentThread();
          Object printed = stderr ? job.errorf("x") : job.printf("x");
          story.say("printed: " + printed);
        });
    Job job = story.eng.job("print");
    (stderr ? job.stderr : job.stdout).addPipe();

    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        story.run(job);
                        story.say("the run is over");
                      });
                  story.sleep(1);
                  job.cancel();
                  story.shutdown();
                  runs[0].interrupt();
                  story.shutdown("the second");
                  story.sleep(3600);
                  story.say("an hour later: " + job.statusString());
                }))
        .containsExactly(
            "6 s: shutdown is over", "6 s: the second is over", "3606 s: an hour later: ");
  }

  @Test
  @Behaviour("a-pipe-has-no-buffer")
  void howeverLargeTheReadersArrayIs() {
    for (int length : List.of(2, 3, 100, 5_000)) {
      for (int array : List.of(length - 1, length, length + 1, 2 * length)) {
        try (Story one = new Story()) {
          Output written = new Output(one::beside);
          InputStream in = written.addPipe();
          assertThat(
                  one.tell(
                      () -> {
                        one.beside(
                            () -> {
                              write(written, "z".repeat(length));
                              one.say("written");
                            });
                        one.sleep(1);
                        doing(() -> one.say("read " + in.read(new byte[array])));
                        one.sleep(1);
                        if (array < length) {
                          doing(() -> one.say("read " + in.read(new byte[array])));
                        }
                        one.sleep(1);
                      }))
              .containsExactlyInAnyOrderElementsOf(
                  array < length
                      ? List.of("1 s: read " + array, "2 s: read 1", "2 s: written")
                      : List.of("1 s: read " + length, "1 s: written"));
        }
      }
    }
  }

  @Test
  @Behaviour("add-env-keeps-the-last-object")
  void howeverManyKeysTheEarlierOnesHad() throws IOException {
    for (int many : List.of(1, 2, 9, 100, 2_000)) {
      for (String last :
          List.of("{}", "{\"last\": \"v\"}", "{\"a\": \"v\", \"b\": \"w\"}", "null ")) {
        StringBuilder first = new StringBuilder("{\"k\": \"0\"");
        for (int i = 1; i < many; i++) {
          first.append(", \"k").append(i).append("\": \"").append(i).append('"');
        }
        Output alone = new Output();
        Output read = new Output();
        Env expected = alone.addEnv();
        Env env = read.addEnv();
        write(alone, last);
        alone.close();

        write(read, first + "}");
        write(read, last);
        read.close();

        assertThat(env.entries()).isEqualTo(expected.entries());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE", "WRITE_NOTHING", "WRITE_A_BYTE"})
  @Behaviour("an-output-that-feeds-itself")
  void whateverIsWrittenAndWhoeverElseIsThere(Asking what) {
    for (int place = 0; place < 3; place++) {
      Output itself = new Output();
      for (int i = 0; i < 3; i++) {
        itself.add(i == place ? itself : OutputStream.nullOutputStream());
      }
      Output alone = new Output();
      alone.add(alone);

      assertThatThrownBy(() -> ask(itself, what)).isInstanceOf(StackOverflowError.class);
      assertThatThrownBy(() -> ask(alone, what)).isInstanceOf(StackOverflowError.class);
    }
  }

  @Test
  @Behaviour("an-input-without-a-source-is-at-its-end")
  void howeverItIsReadAndHoweverOftenItIsClosed() throws IOException, EngineException {
    Input in = new Input();
    for (int i = 0; i < 3; i++) {
      assertThat(in.read()).isEqualTo(-1);
      assertThat(in.read(new byte[4])).isEqualTo(-1);
      assertThat(in.read(new byte[4], 2, 1)).isEqualTo(-1);
      assertThat(in.read(new byte[0])).isEqualTo(-1);
      assertThat(in.readAllBytes()).isEmpty();
      in.close();
    }
    Slow source = new Slow(story, 0);
    in.add(source);

    assertThat(in.read()).isEqualTo('s');
    assertThat(source.closes).isZero();
  }

  /** A source without an end, which takes its time for each read and counts its closes. */
  private static final class Slow extends InputStream {
    private final Story story;
    private final int seconds;
    private int closes;

    Slow(Story story, int seconds) {
      this.story = story;
      this.seconds = seconds;
    }

    @Override
    public int read() {
      if (seconds > 0) {
        story.sleep(seconds);
      }
      return 's';
    }

    @Override
    public int read(byte[] into, int at, int length) {
      into[at] = (byte) read();
      return 1;
    }

    @Override
    public void close() {
      closes++;
    }
  }

  /** How an input may be read. */
  private enum Reading {
    A_BYTE,
    AN_ARRAY,
    PART_OF_AN_ARRAY,
    SKIPPING
  }

  private static void read(Input in, Reading how) {
    doing(
        () -> {
          switch (how) {
            case A_BYTE -> assertThat(in.read()).isEqualTo('s');
            case AN_ARRAY -> assertThat(in.read(new byte[9])).isEqualTo(1);
            case PART_OF_AN_ARRAY -> assertThat(in.read(new byte[9], 3, 2)).isEqualTo(1);
            case SKIPPING -> assertThat(in.skip(1)).isEqualTo(1);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  @Behaviour("closing-an-input-does-not-wait-for-a-read")
  void whateverItsSourceIs(Reading how) throws EngineException {
    Input in = new Input();
    Slow source = new Slow(story, 4);
    in.add(source);

    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        read(in, how);
                        story.say("read");
                      });
                  story.sleep(1);
                  doing(in::close);
                  doing(in::close);
                  story.say("closed: " + source.closes);
                  story.sleep(5);
                }))
        .containsExactly("1 s: closed: 2", "4 s: read");
  }

  @ParameterizedTest
  @EnumSource
  @Behaviour("adding-a-source-waits-for-a-read")
  void howeverItReadsAndWhateverIsAdded(Reading how) {
    for (InputStream added : new InputStream[] {InputStream.nullInputStream(), null}) {
      try (Story one = new Story()) {
        Input in = new Input();
        assertThat(
                one.tell(
                    () -> {
                      add(in, new Slow(one, 4), one);
                      add(in, added, one);
                      one.beside(() -> read(in, how));
                      one.sleep(1);
                      add(in, added, one);
                      one.beside(() -> read(in, how));
                      one.sleep(1);
                      add(in, added, one);
                    }))
            .containsExactly(
                "0 s: Maximum number of sources reached: 1",
                "4 s: Maximum number of sources reached: 1",
                "8 s: Maximum number of sources reached: 1");
      }
    }
  }

  private static void add(Input in, InputStream source, Story story) {
    try {
      in.add(source);
    } catch (EngineException e) {
      story.say(e.getMessage());
    }
  }

  private static String rowsOf(Table table) {
    return table.data.stream().map(row -> String.join(",", row.entries())).toList().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[ ]",
        "[{}]",
        "[{\"Id\": \"b\"}]",
        "[[{\"Id\": \"b\"}]]",
        "[null]",
        "[1, 2]",
        "[{\"Id\": \"b\"}] {\"Id\": \"c\"}"
      })
  @Behaviour("add-table-makes-nothing-of-a-list")
  void whateverIsInItAndWhereverItStands(String list) throws IOException {
    for (String before : List.of("", "{\"Id\": \"a\"}", "{\"Id\": \"a\"}\n")) {
      Output read = new Output();
      Table table = read.addTable();
      write(read, before + list);
      read.close();

      assertThat(rowsOf(table)).isEqualTo(before.isEmpty() ? "[]" : "[Id=a]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"Id\": \"a\"}] x",
        "[{\"Id\": \"a\"}] []",
        "[{\"Id\": \"a\"}]]",
        "x[{\"Id\": \"a\"}]",
        "[{\"Id\": \"a\"}",
        "[{\"Id\": \"a\"},",
        "[{\"Id\": \"a\"}, {\"Id\"",
        "[{\"Id\": \"a\"}, x]",
        "[{\"Id\": \"a\"}, {\"Id\": 1e999}]",
        "[{\"Id\": \"a\"},]",
        "{\"Id\": \"a\"}",
        "\"a\"",
        "7",
        "true",
        ""
      })
  @Behaviour("add-list-table-reads-before-it-judges")
  void whateverIsBadAboutIt(String bad) {
    for (int pieces = 1; pieces < 4; pieces++) {
      try (Story one = new Story()) {
        Output read = new Output(one::beside);
        int piece = bad.length() / pieces;
        int count = pieces;
        assertThat(
                one.tell(
                    () -> {
                      Table table = read.addListTable();
                      for (int i = 0; i < count; i++) {
                        int end = i == count - 1 ? bad.length() : (i + 1) * piece;
                        write(read, bad.substring(i * piece, end));
                      }
                      doing(read::close);
                      one.say("rows: " + rowsOf(table));
                    }))
            .containsExactly("0 s: rows: []");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100, 5_000})
  @Behaviour({
    "add-table-gives-a-row-for-each-object",
    "add-list-table-gives-a-row-for-each-object",
    "an-env-is-complete-when-its-output-is-closed",
    "add-env-keeps-the-last-object"
  })
  void howeverManyThereAreAndAlikeAsTheyAre(int count) throws IOException {
    Table table = out.addTable();
    Env env = out.addEnv();
    for (int i = 0; i < count; i++) {
      write(out, "{\"Id\": \"a\"}");
    }
    write(out, "{\"last\": \"" + count + "\"}");
    out.close();
    assertThat(env.entries()).containsExactly("last=" + count);
    table.data.removeLast();
    Table list = out.addListTable();
    write(out, "[{\"Id\": \"a\"}" + ", {\"Id\": \"a\"}".repeat(count - 1) + "]");
    out.close();

    assertThat(table.data).hasSize(count);
    assertThat(list.data).hasSize(count);
  }

  @Test
  @Behaviour("set-drops-the-error-of-closing")
  void notEvenTheStderrOfTheProcess() throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream stderr = System.err;
    System.setErr(new PrintStream(heard, true, UTF_8));
    try {
      for (IOException error : List.of(new IOException("stuck"), interrupted())) {
        out.add(new Destination("d", null, error));
        out.set(OutputStream.nullOutputStream());
        write(out, "x");
        out.close();
      }
    } finally {
      System.setErr(stderr);
    }

    assertThat(heard.toString(UTF_8)).doesNotContain("stuck", "interrupted");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1_000, Integer.MAX_VALUE})
  @Behaviour("tail-of-a-null-buffer")
  void howeverManyLinesOfItAreWanted(int lines) {
    assertThat(Tail.of(null, lines)).isEqualTo("<nil>");
  }

  @Test
  @Behaviour("a-pipe-ends-when-its-output-is-closed")
  void everyByteIsReadAndNoneIsTheEnd() {
    InputStream in = out.addPipe();
    List<Integer> read = new ArrayList<>();

    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () ->
                          doing(
                              () -> {
                                for (int b = in.read(); b >= 0; b = in.read()) {
                                  read.add(b);
                                }
                                story.say("the end");
                              }));
                  doing(
                      () -> {
                        for (int b = 0; b < 256; b++) {
                          out.write(b);
                        }
                        out.close();
                      });
                  story.sleep(1);
                }))
        .containsExactly("0 s: the end");
    assertThat(read).isEqualTo(IntStream.range(0, 256).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  @Behaviour("a-pipe-ends-when-its-output-is-closed")
  void eachOfThemWhoeverElseIsThere(int pipes) {
    List<InputStream> all = new ArrayList<>();
    Env env = out.addEnv();
    for (int i = 0; i < pipes; i++) {
      all.add(out.addPipe());
      out.add(new Destination("d", null, new IOException("stuck")));
    }
    List<String> expected = new ArrayList<>(List.of("closed: stuck"));
    all.forEach(in -> expected.add("read: {}, and the end, and the end"));

    assertThat(
            story.tell(
                () -> {
                  for (InputStream in : all) {
                    story.beside(
                        () ->
                            doing(
                                () -> {
                                  String text = new String(in.readAllBytes(), UTF_8);
                                  String again = in.read() < 0 ? ", and the end" : ", and more";
                                  story.say("read: " + text + again + again);
                                }));
                  }
                  write(out, "{");
                  write(out, "");
                  write(out, "}");
                  story.say("closed: " + errorOf(out::close));
                  story.sleep(1);
                }))
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(it -> "0 s: " + it).toList());
    assertThat(env.len()).isZero();
  }

  @Test
  @Behaviour("an-output-writes-to-all-its-destinations")
  void whateverPartOfAnArrayItIs() {
    byte[] array = new byte[300];
    for (int i = 0; i < array.length; i++) {
      array[i] = (byte) i;
    }
    for (int at = 0; at < 299; at += 1 + at / 8) {
      for (int length : new int[] {0, 1, 2, 299 - at, 300 - at}) {
        List<ByteArrayOutputStream> all = new ArrayList<>();
        Output to = new Output();
        for (int i = 0; i < 4; i++) {
          all.add(new ByteArrayOutputStream());
          to.add(all.getLast());
        }
        int from = at;
        int count = Math.min(length, 300 - at);
        doing(() -> to.write(array, from, count));

        byte[] part = Arrays.copyOfRange(array, from, from + count);
        assertThat(all).allSatisfy(each -> assertThat(each.toByteArray()).isEqualTo(part));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10})
  @Behaviour({"an-input-goes-on-after-close", "each-close-closes-the-source-again"})
  void howeverOftenAndHoweverMuchIsRead(int closes) throws IOException, EngineException {
    int[] closed = {0};
    byte[] much = "0123456789abcdef".repeat(20_000).getBytes(UTF_8);
    Input in = new Input();
    in.add(
        new ByteArrayInputStream(much) {
          @Override
          public void close() throws IOException {
            closed[0]++;
            if (closed[0] % 2 == 0) {
              throw new IOException("closed before");
            }
          }
        });
    int at = 0;
    for (int length : List.of(1, 10, 4_096, 4_097, 8_193, 100_000)) {
      byte[] into = new byte[length];
      assertThat(in.read(into)).isEqualTo(length);
      assertThat(into).isEqualTo(Arrays.copyOfRange(much, at, at + length));
      assertThat(in.read()).isEqualTo(much[at + length]);
      at += length + 1;
      for (int i = 0; i < closes; i++) {
        assertThat(errorOf(in::close)).isEqualTo(closed[0] % 2 == 0 ? "closed before" : null);
      }
    }
    assertThat(in.readAllBytes()).hasSize(much.length - at);
    assertThat(closed[0]).isEqualTo(6 * closes);
  }

  @Test
  @Behaviour("the-count-of-a-write-is-its-length")
  void noCountIsMadeUpWhereAWriteThrowsWhatItShouldNot() {
    Job job = job(false);
    job.stdout.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            throw new UncheckedIOException(new IOException("full"));
          }
        });

    assertThatThrownBy(() -> job.printf("text")).isInstanceOf(UncheckedIOException.class);
  }
}
