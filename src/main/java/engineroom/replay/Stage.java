package engineroom.replay;

import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;

/**
 * Where a case is played: on real time, on a clock that is turned, or in a page.
 *
 * @param goroutines starts whatever a case runs beside itself
 * @param clock the time that it sees
 */
public record Stage(Goroutines goroutines, Clock clock) {

  /** Virtual threads and real time. */
  public static Stage ofTheMachine() {
    Goroutines goroutines = Goroutines.virtualThreads();
    return new Stage(goroutines, Clock.ofTheMachine(goroutines));
  }

  /** A host for one case: no global handlers yet, and a log that keeps its lines. */
  public Host host() {
    return new Host(goroutines, clock, new KeptLog(), new GlobalHandlers());
  }
}
