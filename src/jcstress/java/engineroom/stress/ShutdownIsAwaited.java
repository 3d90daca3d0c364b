package engineroom.stress;

import engineroom.engine.Engine;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;

/** A thread looks again and again whether an engine is shut down, until another one does it. */
@JCStressTest(Mode.Termination)
@Description(
    "A thread asks again and again for `isShutdown`, until another thread shuts the engine down")
@Outcome(id = "TERMINATED", expect = Expect.ACCEPTABLE, desc = "the loop ends")
@Outcome(
    id = "STALE",
    expect = Expect.FORBIDDEN,
    desc = "the loop goes on as if nothing had been written")
public class ShutdownIsAwaited {

  private final Engine engine = QuietEngines.one();

  @Actor
  public void looks() {
    while (!engine.isShutdown()) {}
  }

  @Signal
  public void shutsDown() {
    engine.shutdown();
  }
}
