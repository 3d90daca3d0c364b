package engineroom.lab;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.time.Duration;

/** Real time with the part of the JDK that a page has: milliseconds, and plain threads. */
final class CooperativeClock implements Clock {

  private final Goroutines goroutines;

  CooperativeClock(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  @Override
  public long now() {
    return System.currentTimeMillis() * 1_000_000;
  }

  @Override
  public Signal after(Duration delay) {
    Signal signal = new Signal();
    goroutines.go(
        () -> {
          pause(Math.max(0, delay.toMillis()));
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
