package engineroom.stress;

import engineroom.engine.go.WaitGroup;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** What a thread has written before it is done is there for whoever has waited for it. */
@JCStressTest
@Description("A thread writes and is done, and another waits for it and reads")
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "whoever has waited sees what was done")
@Outcome(
    id = "0",
    expect = Expect.FORBIDDEN,
    desc = "the wait is over, and what was done is not seen")
@State
public class WorkBehindAWaitGroup {

  private final WaitGroup underWay = new WaitGroup();
  private int work;

  public WorkBehindAWaitGroup() {
    underWay.add(1);
  }

  @Actor
  public void works() {
    work = 1;
    underWay.done();
  }

  @Actor
  public void waits(I_Result seen) {
    underWay.await();
    seen.r1 = work;
  }
}
