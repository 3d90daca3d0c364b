package engineroom.engine;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import org.jetbrains.lincheck.datastructures.Operation;

/** A job begins and ends while another is under way and waited for: the wait is not cut short. */
public class ShortJobAgainstWait {

  private final JobCount jobs = new JobCount();
  private boolean waited;

  public ShortJobAgainstWait() {
    jobs.begin(); // and never ends
  }

  @Operation(runOnce = true)
  public void beginAndEnd() {
    jobs.begin();
    jobs.end();
  }

  @Operation(runOnce = true)
  public String await() {
    jobs.await(new Noticed(), Duration.ofSeconds(5));
    return waited ? "waits for the long job" : "goes on without it";
  }

  /** A clock that notices being asked, and lets the time pass at once. */
  private final class Noticed implements Clock {

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
      waited = true;
    }
  }
}
