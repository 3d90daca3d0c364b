package engineroom.engine;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A count that only rises. Each thread counts in a stripe of its own, so that none waits for
 * another; who asks adds the stripes up.
 */
class StripedCount {

  private static final int STRIPES = 16;

  private final Stripe[] stripes = new Stripe[STRIPES];

  StripedCount() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  /** Counts one more. */
  final void increment() {
    mine().getAndIncrement();
  }

  /** All that was counted before this was called, and perhaps some of what is counted meanwhile. */
  long sum() {
    long sum = 0;
    for (Stripe stripe : stripes) {
      sum += stripe.get();
    }
    return sum;
  }

  @SuppressWarnings("deprecation") // threadId() is what a page does not have
  private Stripe mine() {
    return stripes[(int) Thread.currentThread().getId() & STRIPES - 1];
  }

  /** Far enough from the next one that two processors do not fight over a line of their cache. */
  private static final class Stripe extends AtomicLong {
    private static final long serialVersionUID = 1L;
    long p1;
    long p2;
    long p3;
    long p4;
    long p5;
    long p6;
    long p7;
  }
}
