package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ImpatientSecondTest {

  @Test
  void theSecondCallerWaitsForTheSlowestCallback() {
    try (TurnedClock clock = new TurnedClock()) {
      Engine eng =
          new Engine(new Host(clock, clock, Host.ofTheMachine().log(), new GlobalHandlers()));
      eng.onShutdown(() -> clock.sleep(Duration.ofSeconds(30)));
      AtomicLong back = new AtomicLong();
      Signal end = new Signal();
      clock.go(
          () -> {
            long start = clock.now();
            clock.go(eng::shutdown);
            clock.sleep(Duration.ofSeconds(1));
            eng.shutdown();
            back.set(clock.now() - start);
            end.fire();
          });
      end.await();

      assertThat(Duration.ofNanos(back.get())).isEqualTo(Duration.ofSeconds(30));
    }
  }
}
