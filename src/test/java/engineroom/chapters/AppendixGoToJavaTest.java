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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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
}
