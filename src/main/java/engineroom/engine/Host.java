package engineroom.engine;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;

/**
 * What an engine asks of the world around it, and who hears of what it does. The original takes the
 * first four from Go's runtime and from package variables; here they are given, so that a test can
 * turn the clock and a page can bring threads of its own.
 *
 * @param goroutines starts what runs beside the caller
 * @param clock tells how much time has passed
 * @param log takes the line that opens a job and the line that closes it, at level INFO
 * @param globals the handlers that a new engine copies
 * @param listener hears what the engine does; null where nobody listens
 */
public record Host(
    Goroutines goroutines,
    Clock clock,
    System.Logger log,
    GlobalHandlers globals,
    EngineListener listener) {

  /** A host with or without a listener. */
  public Host {
    if (listener != null) {
      AnyListener.listens();
    }
  }

  /** A host where nobody listens. */
  public Host(Goroutines goroutines, Clock clock, System.Logger log, GlobalHandlers globals) {
    this(goroutines, clock, log, globals, null);
  }

  /** Virtual threads, real time, the logger {@code engineroom.engine}, and the process's table. */
  public static Host ofTheMachine() {
    Goroutines goroutines = Goroutines.virtualThreads();
    return new Host(
        goroutines,
        Clock.ofTheMachine(goroutines),
        System.getLogger("engineroom.engine"),
        GlobalHandlers.OF_THE_PROCESS);
  }

  /**
   * This host with a listener in place of the one before.
   *
   * @param listener hears what every engine on the new host does; null for nobody
   */
  public Host heardBy(EngineListener listener) {
    return new Host(goroutines, clock, log, globals, listener);
  }
}
