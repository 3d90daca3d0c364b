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
import org.openjdk.jcstress.infra.results.Z_Result;

/** A name that has long been registered is looked up while one more makes the table grow. */
@JCStressTest
@Description(
    "A name that has long been registered is looked up while one more makes the table grow")
@Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "the handler is found")
@Outcome(
    id = "false",
    expect = Expect.ACCEPTABLE_INTERESTING,
    desc = "a name that is there is not found")
@State
public class LookupWhileTheTableGrows {

  /** With {@code commands} they fill a new map up to the point where one more makes it grow. */
  private static final int NAMES = 11;

  private static final Handler HANDLER = job -> Status.OK;

  private final Engine engine = QuietEngines.one();

  public LookupWhileTheTableGrows() {
    for (int i = 0; i < NAMES; i++) {
      QuietEngines.register(engine, "name" + i, HANDLER);
    }
  }

  @Actor
  public void registers() {
    QuietEngines.register(engine, "pull", HANDLER);
  }

  @Actor
  public void looksUp(Z_Result found) {
    found.r1 = engine.lookup("commands") != null;
  }
}
