package engineroom.stress;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import engineroom.engine.Status;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads run one job. */
@JCStressTest
@Description("Two threads run one job")
@Outcome(
    id = {"true, false", "false, true"},
    expect = Expect.ACCEPTABLE,
    desc = "the second run is refused")
@Outcome(id = "true, true", expect = Expect.ACCEPTABLE_INTERESTING, desc = "the job runs twice")
@State
public class TwoRuns {

  private static final Engine ENGINE = QuietEngines.one();

  static {
    QuietEngines.register(ENGINE, "pull", job -> Status.OK);
  }

  private final Job job = ENGINE.job("pull");

  @Actor
  public void runs(ZZ_Result ran) {
    ran.r1 = QuietEngines.run(job);
  }

  @Actor
  public void runsToo(ZZ_Result ran) {
    ran.r2 = QuietEngines.run(job);
  }
}
