package engineroom.stress;

import engineroom.engine.Engine;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;

/** A thread looks again and again at a field that nobody guards, until another one sets it. */
@JCStressTest(Mode.Termination)
@Description("A thread looks again and again at `logging`, until another thread turns it on")
@Outcome(id = "TERMINATED", expect = Expect.ACCEPTABLE, desc = "the loop ends")
@Outcome(
    id = "STALE",
    expect = Expect.ACCEPTABLE_INTERESTING,
    desc = "the loop goes on as if nothing had been written")
public class LoggingIsAwaited {

  private final Engine engine = QuietEngines.one();

  @Actor
  public void looks() {
    while (!engine.logging) {}
  }

  @Signal
  public void turnsItOn() {
    engine.logging = true;
  }
}
