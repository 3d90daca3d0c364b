package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Output;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.go.WaitGroup;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The appendix Go to Java: where the port's answers are not the original's. */
class AppendixGoToJavaTest {

  private final Env env = new Env();

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @Behaviour("differs-strings-are-text")
  void aByteThatIsNoUtf8IsReplaced() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    buffer.write('a');
    buffer.write(0xff);

    assertThat(Tail.of(buffer, 1)).isEqualTo("a\ufffd");
  }

  /** One sign for each byte that is part of none, found by trying. */
  private static String decoded(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int length = 0;
      String sign = "\ufffd";
      for (int tried = 1; tried <= 4 && at + tried <= bytes.length && length == 0; tried++) {
        try {
          ByteBuffer some = ByteBuffer.wrap(bytes, at, tried);
          sign = StandardCharsets.UTF_8.newDecoder().decode(some).toString();
          length = tried;
        } catch (CharacterCodingException e) {
          sign = "\ufffd";
        }
      }
      text.append(sign);
      at += Math.max(1, length);
    }
    return text.toString();
  }

  @Test
  @Behaviour("differs-strings-are-text")
  void eachByteThatIsNoUtf8IsOneSign() throws Exception {
    Random random = new Random(1);
    int[] often = {0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90};
    Engine eng = new Engine();
    eng.logging = false;
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(9)];
      for (int at = 0; at < bytes.length; at++) {
        int any = random.nextInt(3) > 0 ? often[random.nextInt(often.length)] : random.nextInt(256);
        bytes[at] = (byte) (any == '\n' || any == '"' || any == '\\' || any < ' ' ? 'a' : any);
      }
      bytes[0] = 'a';
      String text = decoded(bytes);
      ByteArrayOutputStream buffer = new ByteArrayOutputStream();
      buffer.write(bytes);
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      json.write("{\"k\": \"".getBytes(StandardCharsets.UTF_8));
      json.write(bytes);
      json.write("\"}".getBytes(StandardCharsets.UTF_8));
      Env read = new Env();
      read.decode(new ByteArrayInputStream(json.toByteArray()));

      assertThat(Tail.of(buffer, 1)).isEqualTo(text.replaceFirst("[\\s\u00a0\u0085]+$", ""));
      assertThat(read.get("k")).isEqualTo(text);
    }
  }

  @Test
  @Behaviour("differs-no-zero-values")
  void onlyAnEngineMakesJobsAndEveryEngineKnowsCommands() {
    assertThat(Job.class.getConstructors()).isEmpty();
    assertThat(Engine.class.getConstructors())
        .allSatisfy(made -> assertThat(made.getParameterCount()).isLessThanOrEqualTo(1));
    assertThat(new Engine().job("commands").handler()).isNotNull();
  }

  @Test
  @Behaviour("differs-order-is-kept")
  void entriesComeInTheOrderOfTheText() throws IOException {
    env.decode(stream("{\"c\": 1, \"a\": 2, \"b\": 3}"));
    assertThat(env.entries()).containsExactly("c=1", "a=2", "b=3");

    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put("z", List.of("1", "2"));
    map.put("y", List.of("3"));
    env.initMultiMap(map);
    assertThat(env.entries()).containsExactly("z=1", "z=2", "y=3");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 17, 33, 1_000})
  @Behaviour("differs-order-is-kept")
  void howeverManyThereAre(int count) throws IOException {
    List<String> keys = new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "k" + i).toList());
    Collections.shuffle(keys, new Random(count));
    String text =
        keys.stream().map(key -> "\"" + key + "\": \"v\"").collect(Collectors.joining(", "));
    List<String> entries = keys.stream().map(key -> key + "=v").toList();
    Map<String, List<String>> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, List.of("v", "w")));

    env.decode(stream("{" + text + "}"));
    assertThat(env.entries()).isEqualTo(entries);
    assertThat(env.map().keySet()).containsExactlyElementsOf(keys);
    assertThat(env.multiMap().keySet()).containsExactlyElementsOf(keys);
    env.initMultiMap(map);
    assertThat(env.entries())
        .isEqualTo(keys.stream().flatMap(key -> Stream.of(key + "=v", key + "=w")).toList());
  }

  /** Takes so many writes, and fails with the next. */
  private static final class Full extends OutputStream {
    private int left;

    Full(int writes) {
      left = writes;
    }

    @Override
    public void write(int oneByte) throws IOException {
      if (left-- == 0) {
        throw new IOException("disk full");
      }
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      write(length);
    }
  }

  @Test
  @Behaviour("differs-errors-replace-counts")
  void whicheverWriteFails() throws IOException {
    for (int rows = 0; rows < 4; rows++) {
      Table table = new Table("", 0);
      for (int i = 0; i < rows; i++) {
        table.add(new Env("k=" + i));
      }
      Full counts = new Full(1_000);
      assertThat(table.writeListTo(counts)).isPositive();
      for (int i = 0; i < 1_000 - counts.left; i++) {
        Full full = new Full(i);
        assertThatThrownBy(() -> table.writeListTo(full)).hasMessage("disk full");
      }
      for (int i = 0; i < rows; i++) {
        Full full = new Full(i);
        assertThatThrownBy(() -> table.writeTo(full)).hasMessage("disk full");
      }
    }
  }

  @Test
  @Behaviour("differs-errors-replace-counts")
  void aFailedWriteThrowsAndTellsNoCount() {
    Table table = new Table("", 0);
    table.add(env);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> table.writeTo(full)).hasMessage("disk full");
    assertThatThrownBy(() -> table.writeListTo(full)).hasMessage("disk full");
  }

  @Test
  @Behaviour("differs-getjson-returns")
  void aMissingKeyAndANullLookAlike() throws IOException {
    env.set("k", "null");

    assertThat(env.getJson("k")).isNull();
    assertThat(env.getJson("missing")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", " null", "null ", "\tnull\r\n", "\n\nnull", ""})
  @Behaviour("differs-getjson-returns")
  void withWhateverBlanksAroundIt(String value) throws IOException {
    env.set("k", value);

    assertThat(env.getJson("k")).isNull();
    assertThat(env.getJson("missing")).isNull();
    assertThat(env.getJson("")).isNull();
  }

  @Test
  @Behaviour("differs-every-stream-is-closed")
  void alsoThoseOfTheProcessAndThoseThatStandBeforeOthers() throws IOException {
    List<String> closed = new ArrayList<>();
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    try {
      System.setOut(new PrintStream(closing("stdout", closed)));
      System.setErr(new PrintStream(closing("stderr", closed)));
      Output inner = new Output();
      inner.add(closing("inner", closed));
      Output out = new Output();
      out.add(System.out);
      out.add(System.err);
      out.add(inner);
      out.add(new BufferedOutputStream(closing("buffered", closed)));
      out.add(new FilterOutputStream(closing("filtered", closed)));
      out.add(new ObjectOutputStream(closing("objects", closed)));
      out.close();
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }

    assertThat(closed)
        .containsExactly("stdout", "stderr", "inner", "buffered", "filtered", "objects");
  }

  private static OutputStream closing(String name, List<String> closed) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {}

      @Override
      public void close() {
        closed.add(name);
      }
    };
  }

  @Test
  @Behaviour("differs-every-stream-is-closed")
  void aDestinationIsClosedWhateverItIs() throws IOException {
    boolean[] closed = new boolean[1];
    Output out = new Output();
    out.add(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        });

    out.close();

    assertThat(closed[0]).isTrue();
  }

  @Test
  @Behaviour("differs-an-output-without-destinations-closes-at-once")
  void closingWithoutDestinationsDoesNotAskForTheLock() throws Exception {
    Output out = new Output();
    FutureTask<Void> closing =
        new FutureTask<>(
            () -> {
              out.close();
              return null;
            });

    synchronized (out) {
      Thread.ofPlatform().daemon().start(closing);
      closing.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  @Behaviour("differs-an-output-without-destinations-closes-at-once")
  void alsoWhereThereWereSome() throws Exception {
    Output out = new Output();
    for (int i = 0; i < 3; i++) {
      out.add(new ByteArrayOutputStream());
      out.addEnv();
      out.add(new Full(0));
      out.close();
      FutureTask<Void> closing =
          new FutureTask<>(
              () -> {
                out.close();
                return null;
              });
      synchronized (out) {
        Thread.ofPlatform().daemon().start(closing);
        closing.get(20, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  @Behaviour("differs-no-channel")
  void aTableHasRowsAndAKeyAndNoMore() {
    assertThat(Table.class.getDeclaredFields())
        .extracting(Field::getName)
        .containsExactlyInAnyOrder("data", "sortKey");
  }

  @Test
  @Behaviour("differs-far-offsets")
  void eighteenHoursAreTheLimit() {
    env.set("near", "2015-05-11T22:05:16+18:00");
    env.set("far", "2015-05-11T22:05:16+18:01");

    assertThat(env.getTime("near")).hasToString("2015-05-11T22:05:16+18:00");
    assertThatThrownBy(() -> env.getTime("far")).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+18:01", "-18:01", "+18:59", "-18:59", "+19:00", "-19:00", "+24:00", "-24:00", "+99:99"
      })
  @Behaviour("differs-far-offsets")
  void inBothDirections(String offset) {
    env.set("far", "2015-05-11T22:05:16" + offset);
    env.set("near", "2015-05-11T22:05:16" + offset.charAt(0) + "18:00");
    env.set("nearer", "2015-05-11T22:05:16" + offset.charAt(0) + "17:59");

    assertThat(env.getTime("near").toString()).endsWith("18:00");
    assertThat(env.getTime("nearer").toString()).endsWith("17:59");
    assertThatThrownBy(() -> env.getTime("far")).isInstanceOf(DateTimeException.class);
  }

  @Test
  @Behaviour("differs-a-wait-group-is-patient")
  void byAsMuchAsItLikesAndAsOftenAsItLikes() {
    try (Story story = new Story()) {
      WaitGroup group = new WaitGroup();
      group.add(1);

      assertThat(
              story.tell(
                  () -> {
                    story.beside(
                        () -> {
                          group.await();
                          story.say("goes on");
                        });
                    story.sleep(1);
                    for (int i = 1; i < 20; i++) {
                      group.add(i);
                    }
                    for (int i = 1; i < 20; i++) {
                      group.add(-i);
                    }
                    story.sleep(1);
                    group.done();
                    story.sleep(1);
                  }))
          .containsExactly("2 s: goes on");
    }
  }

  @Test
  @Behaviour("differs-a-wait-group-is-patient")
  void aCounterMayRiseAgain() {
    WaitGroup group = new WaitGroup();
    group.add(1);
    group.done();
    group.await();

    group.add(1);
    group.done();

    group.await();
  }

  @Test
  @Behaviour("differs-a-wait-group-is-patient")
  void aCounterMayRiseWhileOthersWait() {
    try (Story story = new Story()) {
      WaitGroup group = new WaitGroup();
      group.add(1);

      assertThat(
              story.tell(
                  () -> {
                    for (String waiter : List.of("first", "second")) {
                      story.beside(
                          () -> {
                            group.await();
                            story.say(waiter + " goes on");
                          });
                      story.sleep(1);
                      group.add(1); // while the one before waits
                    }
                    group.done();
                    group.done();
                    story.sleep(1);
                    story.say("one is left");
                    group.done();
                    story.sleep(1);
                    group.add(1); // and again, after all have been let go
                    group.done();
                    group.await();
                    story.say("all are done");
                  }))
          .satisfies(told -> assertThat(told.getFirst()).isEqualTo("3 s: one is left"))
          .containsExactlyInAnyOrder(
              "3 s: one is left", "3 s: first goes on", "3 s: second goes on", "4 s: all are done");
    }
  }

  @Test
  @Behaviour("differs-an-empty-read-is-over-at-once")
  void readingNothingFromAPipeReturns() throws IOException {
    assertThat(new Output().addPipe().read(new byte[0])).isZero();
  }

  @Test
  @Behaviour("differs-an-empty-read-is-over-at-once")
  void whateverHappensToThePipe() {
    try (Story story = new Story()) {
      Output out = new Output(story::beside);
      InputStream in = out.addPipe();

      assertThat(
              story.tell(
                  () -> {
                    story.say("nobody writes: " + readNothing(in));
                    story.beside(() -> writeAndClose(out));
                    story.sleep(1);
                    story.say("somebody waits: " + readNothing(in));
                    story.say("read: " + read(in));
                    story.say("half is read: " + readNothing(in));
                    story.say("read: " + read(in));
                    story.sleep(1);
                    story.say("it is closed: " + readNothing(in));
                    story.say("read: " + read(in));
                    close(in);
                    story.say("nobody reads any more: " + readNothing(in));
                  }))
          .containsExactly(
              "0 s: nobody writes: 0",
              "1 s: somebody waits: 0",
              "1 s: read: 97",
              "1 s: half is read: 0",
              "1 s: read: 98",
              "2 s: it is closed: 0",
              "2 s: read: -1",
              "2 s: nobody reads any more: 0");
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeAndClose(Output out) {
    try {
      out.write(new byte[] {'a', 'b'});
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int readNothing(InputStream in) {
    try {
      return in.read(new byte[3], 1, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int read(InputStream in) {
    try {
      return in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Behaviour("differs-addresses-are-not-printed")
  void thePointerVerbFitsNothing() {
    Engine eng = new Engine();
    eng.logging = false;
    Job job = eng.job("x");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    job.stdout.add(out);

    job.printf("%p, %d", "text", List.of(new IOException("boom")));

    assertThat(out).hasToString("%!p(string=text), [%!d(*errors.errorString=&{boom})]");
  }

  @Test
  @Behaviour("differs-addresses-are-not-printed")
  void noValueHasAnAddress() {
    Engine eng = new Engine();
    Job job = eng.job("x");
    List<Object> values =
        List.of(
            "",
            1,
            2L,
            1.5,
            1.5f,
            true,
            new byte[] {1},
            List.of(1),
            Map.of("a", "b"),
            job,
            eng,
            new IOException("boom"),
            new Object());
    for (Object value : values) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      job.stdout.set(out);
      job.printf("%p", value);
      assertThat(out.toString()).as("%%p of %s", value).contains("%!p(").doesNotContain("0x");
    }
  }
}
