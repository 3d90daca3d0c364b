package engineroom.engine.go;

import java.time.Duration;

/** Real time, from {@link System#nanoTime}. */
final class MachineClock implements Clock {

  private final Goroutines goroutines;

  MachineClock(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  @Override
  public long now() {
    return System.nanoTime() | 1;
  }

  @Override
  public Signal after(Duration delay) {
    Signal signal = new Signal();
    if (!delay.isPositive()) {
      signal.fire();
      return signal;
    }
    goroutines.go(
        () -> {
          sleep(delay);
          signal.fire();
        });
    return signal;
  }

  @Override
  public void sleep(Duration delay) {
    long end = System.nanoTime() + delay.toNanos();
    boolean interrupted = false;
    for (long left = delay.toNanos(); left > 0; left = end - System.nanoTime()) {
      try {
        Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
