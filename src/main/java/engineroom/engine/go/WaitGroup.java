package engineroom.engine.go;

import java.time.Duration;

/**
 * Counts what is under way and lets others wait until nothing is: {@code sync.WaitGroup}.
 *
 * <p>The counter may rise again after it has reached zero; whoever waits by then has been let go.
 */
public final class WaitGroup {

  private int count;

  /** Fires when the counter is zero; there is none while nobody waits. */
  private Signal zero;

  /**
   * Changes the counter.
   *
   * @param delta by how much; may be negative
   * @throws IllegalStateException if the counter falls below zero, where Go panics
   */
  public synchronized void add(int delta) {
    if (count + delta < 0) {
      throw new IllegalStateException("sync: negative WaitGroup counter");
    }
    count += delta;
    if (count == 0 && zero != null) {
      zero.fire();
      zero = null;
    }
  }

  /**
   * Takes one from the counter.
   *
   * @throws IllegalStateException if it was zero already
   */
  public void done() {
    add(-1);
  }

  /** Waits, without limit, until the counter is zero. */
  public void await() {
    whenZero().await();
  }

  /**
   * Waits until the counter is zero or the time is over.
   *
   * @param clock the time to go by
   * @param limit how long at most
   * @return whether the counter was zero
   */
  public boolean await(Clock clock, Duration limit) {
    Signal zero = whenZero();
    clock.await(zero, limit);
    return zero.hasFired();
  }

  private synchronized Signal whenZero() {
    Signal signal = zero == null ? new Signal() : zero;
    if (count == 0) {
      signal.fire();
    } else {
      zero = signal;
    }
    return signal;
  }
}
