package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.clock.WallClock;
import engineroom.daemon.events.Events;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The module that tells what happened, by itself, on a clock that is turned. */
@Timeout(60)
class EventsTest {

  private final TurnedClock clock = new TurnedClock();
  private final Engine eng =
      new Engine(new Host(clock, clock, new SilentLog(), new GlobalHandlers()));
  private final WallClock time = new WallClock(clock, DockerInATest.NOON);

  @BeforeEach
  void theyAreInstalled() throws EngineException {
    eng.logging = false;
    eng.stderr = OutputStream.nullOutputStream();
    new Events(clock, time).install(eng);
  }

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  private void tell(TurnedStory story) {
    story.tellOn(clock);
  }

  private void log(String action, String id, String from) throws EngineException {
    eng.job("log", action, id, from).run();
    clock.sleep(Duration.ofMillis(1)); // it is spread beside the caller
  }

  private String heard(String since, String until, String filters) throws EngineException {
    Job job = eng.job("events");
    job.setenv("since", since);
    job.setenv("until", until);
    job.setenv("filters", filters);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    job.stdout.add(output);
    job.run();
    return output.toString(StandardCharsets.UTF_8);
  }

  private String soon() {
    return Long.toString(time.seconds() + 2);
  }

  @Test
  void whatIsNotedFirstGoesRoundFirstWhicheverGoroutineRunsFirst() {
    tell(
        () -> {
          Engine other = new Engine(new Host(clock, clock, new SilentLog(), new GlobalHandlers()));
          other.logging = false;
          List<Runnable> begun = new ArrayList<>();
          new Events(begun::add, time).install(other);
          for (String action : List.of("create", "start", "die")) {
            other.job("log", action, "1", "busybox").run();
          }
          begun.reversed().forEach(Runnable::run);

          Job job = other.job("events");
          job.setenv("since", "1");
          job.setenv("until", soon());
          ByteArrayOutputStream output = new ByteArrayOutputStream();
          job.stdout.add(output);
          job.run();
          assertThat(output.toString(StandardCharsets.UTF_8))
              .containsSubsequence("create", "start", "die");
        });
  }

  @Test
  void anEventIsAnObjectWithoutALineEnd() {
    tell(
        () -> {
          log("start", "1", "busybox");
          log("pull", "busybox", "");

          long then = DockerInATest.NOON.toEpochSecond();
          assertThat(heard("1", soon(), ""))
              .isEqualTo(
                  "{\"status\":\"start\",\"id\":\"1\",\"from\":\"busybox\",\"time\":"
                      + then
                      + "}{\"status\":\"pull\",\"id\":\"busybox\",\"time\":"
                      + then
                      + "}");
        });
  }

  @Test
  void theLast64AreKept() {
    tell(
        () -> {
          for (int i = 1; i <= 70; i++) {
            log("e" + i, "1", "");
          }

          assertThat(heard("1", soon(), "").split("}\\{"))
              .hasSize(64)
              .satisfies(all -> assertThat(all[0]).contains("\"e7\""))
              .satisfies(all -> assertThat(all[63]).contains("\"e70\""));
        });
  }

  @Test
  void onlyWhatHappenedInTheTimeThatIsAskedForIsTold() {
    tell(
        () -> {
          log("early", "1", "");
          clock.sleep(Duration.ofSeconds(10));
          log("in", "1", "");
          long then = time.seconds();
          clock.sleep(Duration.ofSeconds(10));
          log("late", "1", "");

          assertThat(heard("" + (then - 5), "" + (then + 5), ""))
              .contains("in")
              .doesNotContain("ly");
          assertThat(heard("" + then, soon(), ""))
              .contains("\"in\"", "late")
              .doesNotContain("early");
        });
  }

  @Test
  void newEventsAreHeardUntilTheTimeIsOver() {
    tell(
        () -> {
          List<String> heard = new ArrayList<>();
          Signal end = new Signal();
          String until = Long.toString(time.seconds() + 5);
          clock.go(
              () -> {
                try {
                  heard.add(heard("", until, ""));
                } catch (EngineException e) {
                  heard.add(e.getMessage());
                }
                end.fire();
              });
          clock.sleep(Duration.ofSeconds(1));
          log("one", "1", "");
          log("two", "1", "");
          clock.sleep(Duration.ofSeconds(6));
          log("three", "1", "");
          end.await();

          assertThat(heard.getFirst()).contains("one", "two").doesNotContain("three");
        });
  }

  @Test
  void whoDoesNotTakeAnEventHoldsUpAllBehindItForATenthOfASecond() {
    tell(
        () -> {
          Job slow = eng.job("events");
          slow.stdout.add(new NeverTaking());
          clock.go(() -> runQuietly(slow));
          clock.sleep(Duration.ofSeconds(1));
          log("one", "1", "");
          List<Long> times = new ArrayList<>();
          Job quick = eng.job("events");
          quick.stdout.add(new Timing(times));
          clock.go(() -> runQuietly(quick));
          clock.sleep(Duration.ofSeconds(1));
          long start = clock.now();
          log("two", "1", "");
          clock.sleep(Duration.ofSeconds(1));

          assertThat(times).containsExactly(start + 100_000_000L);
        });
  }

  /** Notes when something is written. */
  private final class Timing extends OutputStream {
    private final List<Long> times;

    Timing(List<Long> times) {
      this.times = times;
    }

    @Override
    public void write(int oneByte) {
      times.add(clock.now());
    }

    @Override
    public void write(byte[] from, int at, int length) {
      if (length > 0) {
        times.add(clock.now());
      }
    }
  }

  private static void runQuietly(Job job) {
    try {
      job.run();
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for ever in its first real write. */
  private static final class NeverTaking extends OutputStream {
    @Override
    public void write(int oneByte) throws IOException {
      new Signal().await();
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      if (length > 0) {
        new Signal().await();
      }
    }
  }

  @Test
  void filtersNarrowDownByStatusAndImage() {
    tell(
        () -> {
          log("start", "1", "busybox:latest");
          log("die", "1", "busybox:latest");
          log("start", "2", "other");

          assertThat(heard("1", soon(), "{\"event\":[\"die\"]}"))
              .contains("die")
              .doesNotContain("start");
          assertThat(heard("1", soon(), "{\"image\":[\"busybox\"]}")).doesNotContain("other");
        });
  }

  @Test
  void whoWaitsForTheEndOfOneContainerNeverHearsThatItIsGone() {
    tell(
        () -> {
          boolean[] there = {true};
          eng.register(
              "container_inspect",
              job -> {
                if (!there[0]) {
                  return job.errorf("no such id: %s", job.args[0]);
                }
                job.printf("%s", "{\"Id\":\"1\"}\n");
                return Status.OK;
              });
          log("die", "1", "");
          log("destroy", "1", "");

          assertThat(heard("1", soon(), "{\"container\":[\"web\"]}")).contains("die", "destroy");
          there[0] = false;
          assertThat(heard("1", soon(), "{\"container\":[\"web\"]}")).isEmpty();
        });
  }

  @Test
  void listenersAreCountedWhileTheyListen() {
    tell(
        () -> {
          String until = Long.toString(time.seconds() + 5);
          clock.go(
              () -> {
                try {
                  heard("", until, "");
                } catch (EngineException e) {
                  throw new IllegalStateException(e);
                }
              });
          clock.sleep(Duration.ofSeconds(1));
          assertThat(count()).isEqualTo("{\"count\":1}\n");
          clock.sleep(Duration.ofSeconds(9));
          assertThat(count()).isEqualTo("{\"count\":0}\n");
        });
  }

  private String count() throws EngineException {
    Job job = eng.job("subscribers_count");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    job.stdout.add(output);
    job.run();
    return output.toString(StandardCharsets.UTF_8);
  }
}
