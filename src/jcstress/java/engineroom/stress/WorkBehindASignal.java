package engineroom.stress;

import engineroom.engine.go.Signal;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZI_Result;

/** What a thread has written before it fires a signal is there for whoever has seen it fired. */
@JCStressTest
@Description("A thread writes and fires a signal, and another looks whether it has fired and reads")
@Outcome(id = "false, 0", expect = Expect.ACCEPTABLE, desc = "the signal has not fired")
@Outcome(id = "false, 1", expect = Expect.ACCEPTABLE, desc = "the work is seen before the signal")
@Outcome(
    id = "true, 1",
    expect = Expect.ACCEPTABLE,
    desc = "the signal has fired, and the work is seen")
@Outcome(
    id = "true, 0",
    expect = Expect.FORBIDDEN,
    desc = "the signal has fired, and the work is not seen")
@State
public class WorkBehindASignal {

  private final Signal signal = new Signal();
  private int work;

  @Actor
  public void works() {
    work = 1;
    signal.fire();
  }

  @Actor
  public void looks(ZI_Result seen) {
    seen.r1 = signal.hasFired();
    seen.r2 = work;
  }
}
