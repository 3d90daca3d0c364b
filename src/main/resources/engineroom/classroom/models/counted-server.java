package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CountedServerTest {

  @Test
  void aShutdownDoesNotWaitForServeapi() throws EngineException {
    try (TurnedClock clock = new TurnedClock()) {
      Engine eng =
          new Engine(new Host(clock, clock, Host.ofTheMachine().log(), new GlobalHandlers()));
      eng.logging = false;
      Signal underWay = new Signal();
      eng.register(
          "serveapi",
          job -> {
            underWay.fire();
            clock.sleep(Duration.ofSeconds(3));
            return Status.OK;
          });
      AtomicLong took = new AtomicLong();
      Signal end = new Signal();
      clock.go(
          () -> {
            clock.go(() -> run(eng));
            underWay.await();
            long start = clock.now();
            eng.shutdown();
            took.set(clock.now() - start);
            end.fire();
          });
      end.await();

      assertThat(Duration.ofNanos(took.get())).isZero();
    }
  }

  private static void run(Engine eng) {
    try {
      eng.job("serveapi").run();
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }
}
