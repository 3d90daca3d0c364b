package engineroom.engine;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;

/**
 * What an engine asks of the world around it. The original takes all four from Go's runtime and
 * from package variables; here they are given, so that a test can turn the clock and a page can
 * bring threads of its own.
 *
 * @param goroutines starts what runs beside the caller
 * @param clock tells how much time has passed
 * @param log takes the line that opens a job and the line that closes it, at level INFO
 * @param globals the handlers that a new engine copies
 */
public record Host(Goroutines goroutines, Clock clock, System.Logger log, GlobalHandlers globals) {

  /** Virtual threads, real time, the logger {@code engineroom.engine}, and the process's table. */
  public static Host ofTheMachine() {
    Goroutines goroutines = Goroutines.virtualThreads();
    return new Host(
        goroutines,
        Clock.ofTheMachine(goroutines),
        System.getLogger("engineroom.engine"),
        GlobalHandlers.OF_THE_PROCESS);
  }
}
