package engineroom.races.scenario;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;

/** A clock on which no limit ever passes: whoever waits, waits for what he waits for. */
final class PatientClock implements Clock {

  @Override
  public long now() {
    return 0;
  }

  @Override
  public Signal after(Duration delay) {
    return new Signal();
  }

  @Override
  public void await(Signal signal, Duration limit) {
    signal.await();
  }
}
