package engineroom.engine.go;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

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

  /**
   * Needs no thread that sleeps for the limit. Parks rather than waits on a monitor: a virtual
   * thread that is unparked goes on at once, while one that is notified is first handed to a thread
   * of the system.
   */
  @Override
  public void await(Signal signal, Duration limit) {
    Thread waiter = Thread.currentThread();
    long end = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    signal.whenFired(() -> LockSupport.unpark(waiter));
    for (long left = limit.toNanos();
        left > 0 && !signal.hasFired();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(this, left);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      waiter.interrupt();
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
