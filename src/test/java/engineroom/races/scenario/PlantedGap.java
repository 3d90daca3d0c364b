package engineroom.races.scenario;

import org.jetbrains.lincheck.datastructures.Operation;

/** Whoever comes first is to be told so, and a lock is taken too late for that. */
public class PlantedGap {

  private volatile boolean taken;
  private int order;

  @Operation(runOnce = true)
  public int lineUp() {
    return next();
  }

  @Operation(runOnce = true)
  public int lineUpToo() {
    return next();
  }

  private int next() {
    if (taken) {
      return 2;
    }
    synchronized (this) {
      taken = true;
      return 1;
    }
  }
}
