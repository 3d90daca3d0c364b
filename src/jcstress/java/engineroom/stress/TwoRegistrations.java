package engineroom.stress;

import engineroom.engine.Engine;
import engineroom.engine.Handler;
import engineroom.engine.Status;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads register one name. */
@JCStressTest
@Description("Two threads register one name")
@Outcome(
    id = {"true, false", "false, true"},
    expect = Expect.ACCEPTABLE,
    desc = "the second registration is refused")
@Outcome(
    id = "true, true",
    expect = Expect.ACCEPTABLE_INTERESTING,
    desc = "both succeed, and one handler is lost")
@State
public class TwoRegistrations {

  private static final Handler HANDLER = job -> Status.OK;

  private final Engine engine = QuietEngines.one();

  @Actor
  public void registers(ZZ_Result taken) {
    taken.r1 = QuietEngines.register(engine, "pull", HANDLER);
  }

  @Actor
  public void registersToo(ZZ_Result taken) {
    taken.r2 = QuietEngines.register(engine, "pull", HANDLER);
  }
}
