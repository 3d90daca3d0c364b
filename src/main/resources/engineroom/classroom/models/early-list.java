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
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class EarlyListTest {

  @Test
  void aJobThatIsWaitedForMayRegisterACallback() throws EngineException {
    try (TurnedClock clock = new TurnedClock()) {
      Engine eng =
          new Engine(new Host(clock, clock, Host.ofTheMachine().log(), new GlobalHandlers()));
      eng.logging = false;
      AtomicBoolean called = new AtomicBoolean();
      Signal underWay = new Signal();
      eng.register(
          "create",
          job -> {
            underWay.fire();
            clock.sleep(Duration.ofSeconds(2));
            eng.onShutdown(() -> called.set(true));
            return Status.OK;
          });
      Signal end = new Signal();
      clock.go(
          () -> {
            clock.go(() -> run(eng));
            underWay.await();
            eng.shutdown();
            end.fire();
          });
      end.await();

      assertThat(called).isTrue();
    }
  }

  private static void run(Engine eng) {
    try {
      eng.job("create").run();
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }
}
