package engineroom.engine.go;

import java.util.ArrayList;
import java.util.List;

/**
 * A channel that nobody sends on and that is closed once: whoever waits for it goes on, then and
 * ever after.
 *
 * <p>Stands for {@code chan struct{}} as {@code engine.go} and {@code job.go} use it.
 */
public final class Signal {

  private List<Runnable> listeners = List.of();
  private volatile boolean fired;

  /** Lets all who wait go on. Firing again changes nothing. */
  public void fire() {
    List<Runnable> toTell;
    synchronized (this) {
      if (fired) {
        return;
      }
      fired = true;
      toTell = listeners;
      listeners = List.of();
      notifyAll();
    }
    toTell.forEach(Runnable::run);
  }

  /** Whether {@link #fire} has been called: what Go learns from a receive that does not block. */
  public boolean hasFired() {
    return fired;
  }

  /**
   * Waits without limit, as a receive does. An interrupt does not end the wait; it is kept for the
   * caller to see afterwards.
   */
  public void await() {
    Waiting.on(this, () -> fired);
  }

  /**
   * Waits for whichever of the two comes first: a {@code select} with two cases.
   *
   * @param one a signal
   * @param other another
   */
  public static void awaitEither(Signal one, Signal other) {
    Signal either = new Signal();
    one.whenFired(either::fire);
    other.whenFired(either::fire);
    either.await();
  }

  /** Runs something once this fires, on the thread that fires it; at once if it has fired. */
  void whenFired(Runnable listener) {
    synchronized (this) {
      if (!fired) {
        if (listeners.isEmpty()) {
          listeners = new ArrayList<>(1);
        }
        listeners.add(listener);
        return;
      }
    }
    listener.run();
  }
}
