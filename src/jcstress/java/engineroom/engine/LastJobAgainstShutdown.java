package engineroom.engine;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/**
 * The last job ends while a shutdown begins to wait: each of the two writes first and then looks
 * for the other.
 */
@JCStressTest
@Description("The last job ends while a shutdown begins to wait for it")
@Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "the shutdown goes on")
@Outcome(
    id = "false",
    expect = Expect.FORBIDDEN,
    desc = "neither sees the other, and the shutdown waits for nobody")
@State
public class LastJobAgainstShutdown {

  private final JobCount jobs = new JobCount();
  private final Waiter waiter = new Waiter();

  /** Stripes belong to threads, so the job begins on the thread that ends it. */
  @Actor
  public void ends() {
    jobs.begin();
    jobs.end();
  }

  @Actor
  public void waits() {
    jobs.await(waiter, Duration.ofSeconds(5));
  }

  @Arbiter
  public void goesOn(Z_Result result) {
    result.r1 = waiter.awaited == null || waiter.awaited.hasFired();
  }

  /** Notes what it would have to wait for. */
  private static final class Waiter implements Clock {

    private Signal awaited;

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
      awaited = signal;
    }
  }
}
