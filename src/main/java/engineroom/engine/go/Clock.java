package engineroom.engine.go;

import java.time.Duration;

/**
 * What the port knows of time: how much has passed, and a signal that fires later.
 *
 * <p>An engine reads no other clock, so a test that turns its own decides when five seconds are
 * over.
 */
public interface Clock {

  /** Nanoseconds since some fixed moment; only differences mean anything. */
  long now();

  /**
   * A signal that fires once the duration is over: {@code time.After}.
   *
   * @param delay how long; nothing or less fires at once
   */
  Signal after(Duration delay);

  /**
   * Holds the caller until a signal fires, or until the time is over, and does not say which: a
   * {@code select} between a channel and {@link #after}.
   *
   * @param signal what is waited for
   * @param limit how long at most
   */
  default void await(Signal signal, Duration limit) {
    if (!signal.hasFired()) {
      Signal.awaitEither(signal, after(limit));
    }
  }

  /**
   * Holds the caller for a duration: {@code time.Sleep}.
   *
   * @param delay how long; nothing or less returns at once
   */
  default void sleep(Duration delay) {
    after(delay).await();
  }

  /**
   * The clock of the machine. Every signal that is asked of it has a thread that sleeps until then.
   *
   * @param goroutines what starts that thread
   */
  static Clock ofTheMachine(Goroutines goroutines) {
    return new MachineClock(goroutines);
  }
}
