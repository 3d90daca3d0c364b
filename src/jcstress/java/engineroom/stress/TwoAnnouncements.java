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

/**
 * Each of two threads writes a field of an engine that nobody guards, and then reads the other's.
 *
 * <p>In every order of the four steps the last write is seen. So a run that does not see the third
 * outcome has looked at nothing that a model checker would not find.
 */
@JCStressTest
@Description(
    "Each of two threads writes a field of an engine that nobody guards, and then reads the field"
        + " that the other one writes")
@Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "each sees what the other wrote")
@Outcome(
    id = {"true, false", "false, true"},
    expect = Expect.ACCEPTABLE,
    desc = "one of them was first")
@Outcome(
    id = "false, false",
    expect = Expect.ACCEPTABLE_INTERESTING,
    desc = "neither sees the other: no order of the steps gives that")
@State
public class TwoAnnouncements {

  private static final Handler HANDLER = job -> Status.OK;

  private final Engine engine = QuietEngines.one();

  @Actor
  public void registersACatchall(ZZ_Result seen) {
    engine.registerCatchall(HANDLER);
    seen.r1 = engine.logging;
  }

  @Actor
  public void turnsLoggingOn(ZZ_Result seen) {
    engine.logging = true;
    seen.r2 = engine.lookup("pull") != null;
  }
}
