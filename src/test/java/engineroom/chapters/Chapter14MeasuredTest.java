package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 14: measured. What a test can tell of cost without a clock. */
@Timeout(30)
class Chapter14MeasuredTest {

  private static final int MANY = 100_000;

  private final JobLog log = new JobLog();
  private final Story story = new Story(log);
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "known",
        "unknown",
        "",
        " ",
        "ghost",
        "commands",
        "serveapi",
        "UNKNOWN",
        "\u00e9",
        "\ud83d\ude00",
        "a name that is longer than any name that somebody would ever give to a job of his",
        "known long: a name that is longer than any name that somebody would give to a job"
      })
  @Behaviour("looking-up-makes-nothing")
  void aHundredThousandLookupsAllocateNothing(String name) throws EngineException {
    eng.register("known", job -> Status.OK);
    eng.register("ghost", null);
    if (name.startsWith("known ")) {
      eng.register(name, job -> Status.OK);
    }
    assertAllocatesNothing(name);
    eng.registerCatchall(job -> Status.ERR);
    assertAllocatesNothing(name);
    eng.logging = true;
    eng.shutdown();
    assertAllocatesNothing(name);
    eng.registerCatchall(null);
    assertAllocatesNothing(name);
  }

  private void assertAllocatesNothing(String name) {
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    threads.getCurrentThreadAllocatedBytes(); // the first question may itself allocate

    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < MANY; i++) {
      eng.lookup(name);
    }
    long perLookup = (threads.getCurrentThreadAllocatedBytes() - before) / MANY;

    assertThat(perLookup).isZero();
  }

  @Test
  @Behaviour("logging-off-asks-no-log")
  void aSilentEngineLeavesTheLogAlone() throws EngineException {
    eng.register("known", job -> Status.OK);

    eng.job("known", "some", "arguments").run();
    assertThat(Ran.error(eng.job("unknown"))).isNotNull();

    assertThat(log.asked()).isZero();
  }

  @Test
  @Behaviour("logging-off-asks-no-log")
  void whateverBecomesOfAJobAndOfTheEngine() throws EngineException {
    story.register("known", job -> {});
    story.register("serveapi", job -> {});
    eng.register("fail", job -> job.errorf("failed"));
    eng.register(
        "panic",
        job -> {
          throw new IllegalStateException("boom");
        });
    eng.register(
        "bad panic",
        job -> {
          throw new AssertionError("bang");
        });
    eng.register("ghost", null);

    story.tell(
        () -> {
          for (boolean shutdown : List.of(false, true)) {
            runAll(false);
            runAll(true);
            if (!shutdown) {
              story.start("long", 20);
              eng.onShutdown(() -> story.sleep(30));
              eng.onShutdown(
                  () -> {
                    throw new IllegalStateException("boom");
                  });
              eng.shutdown();
            }
          }
        });

    assertThat(eng.isShutdown()).isTrue();
    assertThat(log.asked()).isZero();
  }

  private void runAll(boolean overriding) {
    for (String name :
        List.of("known", "serveapi", "fail", "panic", "bad panic", "ghost", "", "nobody")) {
      for (int args = 0; args < 12; args++) {
        Job plain = eng.job(name, "a".repeat(args).split(""));
        plain.setenvBool("overrideShutdown", overriding);
        runs(plain);
      }
      Job job = eng.job(name, "some", "arguments");
      job.setenvBool("overrideShutdown", overriding);
      job.stderr.add(new Destination("d", null, new IOException("stuck")));
      job.logf("a note");
      job.cancel();
      runs(job);
      runs(job);
    }
  }

  private static void runs(Job job) {
    try {
      job.run();
    } catch (EngineException | IllegalStateException | AssertionError e) {
      assertThat(job.statusCode()).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void whicheverThreadItRunsOn() {
    for (int i = 0; i < 70; i++) {
      try (Story one = new Story()) {
        assertThat(
                one.tell(
                    () -> {
                      one.start("job", 3);
                      one.shutdown();
                    }))
            .containsExactlyInAnyOrder("3 s: job is done", "3 s: shutdown is over");
      }
    }
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void alsoOneThatOverridesTheShutdownThatWaits() {
    story.register("late", job -> story.sleep(3));

    assertThat(
            story.tell(
                () -> {
                  story.start("early", 1);
                  story.beside(
                      () -> {
                        story.sleep(Duration.ofMillis(500));
                        Job late = eng.job("late");
                        late.setenvBool("overrideShutdown", true);
                        story.run(late);
                        story.say("late is done");
                      });
                  story.shutdown();
                }))
        .startsWith("1 s: early is done")
        .contains("3.5 s: shutdown is over");
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void untilTheLastHasEndedHoweverManyEndBefore() {
    List<String> expected = new ArrayList<>(List.of("4 s: shutdown is over"));
    IntStream.range(0, 100).forEach(i -> expected.add(i % 5 + " s: job" + i + " is done"));

    assertThat(
            story.tell(
                () -> {
                  IntStream.range(0, 100).filter(i -> i % 5 > 0).forEach(i -> start(i));
                  IntStream.range(0, 100).filter(i -> i % 5 == 0).forEach(i -> start(i));
                  story.shutdown();
                }))
        .containsExactlyInAnyOrderElementsOf(expected)
        .last()
        .isIn("4 s: shutdown is over", "4 s: job4 is done", "4 s: job99 is done");
  }

  private void start(int i) {
    if (i % 5 > 0) {
      story.start("job" + i, i % 5);
      return;
    }
    story.register("job" + i, job -> story.say(job.name + " is done"));
    story.run("job" + i);
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void noneIsLostWhereManyBeginAndEndAtTheSameTime() throws Exception {
    List<Thread> threads = new ArrayList<>();
    Thread first = Thread.ofPlatform().unstarted(this::runMany);
    threads.add(first);
    while (threads.size() < 4) { // as like each other as threads can be
      Thread next = Thread.ofPlatform().unstarted(this::runMany);
      if ((next.threadId() - first.threadId()) % 256 == 0) {
        threads.add(next);
      }
    }
    eng.register("known", job -> Status.OK);
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(story.tell(story::shutdown)).containsExactly("0 s: shutdown is over");
  }

  private void runMany() {
    for (int i = 0; i < MANY; i++) {
      assertThatCode(eng.job("known")::run).doesNotThrowAnyException();
    }
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void aShutdownWaitsForTheJobsOfAllThreads() {
    List<String> expected = new ArrayList<>();
    IntStream.rangeClosed(1, 4).forEach(i -> expected.add(i + " s: job" + i + " is done"));
    expected.add("4 s: shutdown is over");

    assertThat(
            story.tell(
                () -> {
                  IntStream.rangeClosed(1, 4).forEach(i -> story.start("job" + i, i));
                  story.shutdown();
                }))
        .containsExactlyElementsOf(expected);
  }
}
