package engineroom.lab;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.time.Duration;

/**
 * Real time with the part of the JDK that a page has: milliseconds, and threads that take turns.
 * Every signal that is asked of it has a thread that sleeps until then.
 */
public final class CooperativeClock implements Clock {

  private final Goroutines goroutines;

  /**
   * A clock.
   *
   * @param goroutines starts the threads that sleep
   */
  public CooperativeClock(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  /** Nanoseconds, in steps of a millisecond; as a page's clock is set, they may go back. */
  @Override
  public long now() {
    return System.currentTimeMillis() * 1_000_000;
  }

  /** Fires at the first full millisecond after the delay. */
  @Override
  public Signal after(Duration delay) {
    Signal signal = new Signal();
    if (delay.isNegative() || delay.isZero()) { // a page's Duration has no isPositive
      signal.fire();
      return signal;
    }
    long milliseconds = delay.plusNanos(999_999).toMillis();
    goroutines.go(
        () -> {
          pause(milliseconds);
          signal.fire();
        });
    return signal;
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }
}
