package engineroom.replay.jvm;

import engineroom.engine.Host;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.replay.FreshHost;

/** The host of one case that is played on virtual threads and in real time. */
public final class MachineHost {

  private MachineHost() {}

  /** A host that shares nothing with any other but the machine. */
  public static Host fresh() {
    Goroutines goroutines = Goroutines.virtualThreads();
    return FreshHost.of(goroutines, Clock.ofTheMachine(goroutines));
  }
}
