package engineroom.races.scenario;

import engineroom.engine.go.WaitGroup;
import org.jetbrains.lincheck.datastructures.Operation;

/** One thread takes the last from a counter, the other waits: nobody is forgotten. */
public class DoneAgainstAwait {

  private final WaitGroup group = new WaitGroup();
  private volatile boolean done;

  public DoneAgainstAwait() {
    group.add(1);
  }

  @Operation(runOnce = true)
  public void done() {
    done = true;
    group.done();
  }

  @Operation(runOnce = true, blocking = true)
  public String await() {
    group.await();
    return done ? "back when it was done" : "back too early";
  }
}
