package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.daemon.clock.WallClock;
import engineroom.daemon.events.Events;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TwiceIsOnceTest {

  @Test
  void aSecondInstallationIsRefused() throws EngineException {
    Goroutines goroutines = Goroutines.virtualThreads();
    WallClock clock =
        new WallClock(Clock.ofTheMachine(goroutines), OffsetDateTime.parse("2015-05-13T12:00Z"));
    Events events = new Events(goroutines, clock);
    Engine eng = new Engine();
    events.install(eng);

    assertThatThrownBy(() -> events.install(eng)).isInstanceOf(EngineException.class);
  }
}
