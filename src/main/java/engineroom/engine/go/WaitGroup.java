package engineroom.engine.go;

/**
 * Counts what is under way and lets others wait until nothing is: {@code sync.WaitGroup}.
 *
 * <p>The counter may rise again after it has reached zero; whoever waits by then has been let go.
 */
public final class WaitGroup {

  private int count;

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
    if (count == 0) {
      notifyAll();
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
    Waiting.on(this, () -> count == 0);
  }
}
