package engineroom.engine.go;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Real time, from {@link System#nanoTime}. */
final class MachineClock implements Clock {

  private final Goroutines goroutines;

  MachineClock(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  @Override
  public long now() {
    return System.nanoTime();
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

  /** Waits on the monitor itself, so that no thread sleeps on for a limit that was not needed. */
  @Override
  public void await(Object monitor, BooleanSupplier condition, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    synchronized (monitor) {
      long left = limit.toNanos();
      while (left > 0 && !condition.getAsBoolean()) {
        try {
          monitor.wait(left / 1_000_000 + 1);
        } catch (InterruptedException e) {
          interrupted = true;
        }
        left = end - System.nanoTime();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
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
