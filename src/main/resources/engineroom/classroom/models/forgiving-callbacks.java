package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ForgivingCallbacksTest {

  @Test
  void aCallbackThatThrowsCostsTenSeconds() {
    try (TurnedClock clock = new TurnedClock()) {
      Goroutines quiet = body -> clock.go(() -> swallowing(body));
      Engine eng =
          new Engine(new Host(quiet, clock, Host.ofTheMachine().log(), new GlobalHandlers()));
      eng.onShutdown(
          () -> {
            throw new IllegalStateException("cannot unmount");
          });
      AtomicLong took = new AtomicLong();
      Signal end = new Signal();
      clock.go(
          () -> {
            long start = clock.now();
            eng.shutdown();
            took.set(clock.now() - start);
            end.fire();
          });
      end.await();

      assertThat(Duration.ofNanos(took.get())).isEqualTo(Duration.ofSeconds(10));
    }
  }

  private static void swallowing(Runnable body) {
    try {
      body.run();
    } catch (IllegalStateException expected) {
      // The thread ends, and with it the callback.
    }
  }
}
