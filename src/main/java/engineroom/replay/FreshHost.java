package engineroom.replay;

import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;

/** The host of one case: no global handlers yet, and a log that keeps its lines. */
public final class FreshHost {

  private FreshHost() {}

  /**
   * A host that shares nothing with any other but threads and time.
   *
   * @param goroutines starts whatever a case runs beside itself
   * @param clock the time that it sees: real, turned, or a page's
   */
  public static Host of(Goroutines goroutines, Clock clock) {
    return new Host(goroutines, clock, new KeptLog(), new GlobalHandlers());
  }
}
