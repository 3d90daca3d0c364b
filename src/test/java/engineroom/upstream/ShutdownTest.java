package engineroom.upstream;

import static engineroom.upstream.Helpers.newEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The tests of {@code shutdown_test.go}, lines 8-80. */
@Timeout(30)
class ShutdownTest {

  /** Lines 8-17. */
  @Test
  void testShutdownEmpty() {
    Engine eng = newEngine();
    assertThat(eng.isShutdown()).isFalse();

    eng.shutdown();

    assertThat(eng.isShutdown()).isTrue();
  }

  /** Lines 19-33. Its handler sets a flag, which nothing reads. */
  @Test
  @Behaviour("after-a-shutdown-every-run-is-refused")
  @DisplayName("The original's TestShutdownAfterRun")
  void testShutdownAfterRun() throws EngineException {
    Engine eng = newEngine();
    eng.register("foo", job -> Status.OK);
    assertThatCode(() -> eng.job("foo").run()).doesNotThrowAnyException();

    eng.shutdown();

    assertThatThrownBy(() -> eng.job("foo").run()).isInstanceOf(EngineException.class);
  }

  /**
   * Lines 37-80. The original sleeps, measures, and takes whatever lies between 100 and 700 ms; on
   * a clock that is turned, what is left of the job's 500 ms comes out exactly.
   */
  @Test
  @Behaviour({"jobs-under-way-are-waited-for", "after-a-shutdown-every-run-is-refused"})
  @DisplayName("The original's TestShutdownDuringRun")
  void testShutdownDuringRun() throws Exception {
    try (TurnedClock clock = new TurnedClock()) {
      Engine eng = newEngine(clock, clock);
      AtomicBoolean completed = new AtomicBoolean();
      eng.register(
          "foo",
          job -> {
            clock.sleep(Duration.ofMillis(500));
            completed.set(true);
            return Status.OK;
          });
      FutureTask<Void> firstRun = new FutureTask<>(() -> run(eng));
      FutureTask<Duration> shutdown = new FutureTask<>(() -> timeOf(eng::shutdown, clock));
      FutureTask<Void> lateRun = new FutureTask<>(() -> run(eng));

      Signal end = new Signal();
      clock.go(
          () -> {
            clock.go(firstRun);
            clock.sleep(Duration.ofMillis(50));
            clock.go(
                () -> {
                  shutdown.run();
                  end.fire();
                });
            clock.sleep(Duration.ofMillis(50));
            lateRun.run();
          });
      Signal.awaitEither(end, clock.stuck());

      assertThat(lateRun.exceptionNow())
          .as("a run after the shutdown has begun")
          .isInstanceOf(EngineException.class);
      assertThat(shutdown.resultNow())
          .as("the shutdown waits for the job")
          .isEqualTo(Duration.ofMillis(450));
      assertThat(completed).isTrue();
    }
  }

  private static Void run(Engine eng) throws EngineException {
    eng.job("foo").run();
    return null;
  }

  private static Duration timeOf(Runnable what, TurnedClock clock) {
    long start = clock.now();
    what.run();
    return Duration.ofNanos(clock.now() - start);
  }
}
