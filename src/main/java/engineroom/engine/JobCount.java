package engineroom.engine;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Counts the jobs that are under way, so that a shutdown can wait for them.
 *
 * <p>Stands for the field {@code tasks} and the lock around it, {@code job.go} lines 66-71. There
 * every job passes one lock and one counter, twice, and so two processors run no more jobs than
 * one. Here each thread counts in a stripe of its own; only who waits adds the stripes up.
 */
final class JobCount {

  private static final int STRIPES = 16;

  /** Jobs begun and jobs ended, both only ever rising. */
  private final Stripe[] stripes = new Stripe[STRIPES];

  /** Fires when no job is under way; there is none while nobody waits. */
  private volatile Signal idle;

  JobCount() {
    this(Stripe::new);
  }

  JobCount(Supplier<Stripe> eachStripe) {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = eachStripe.get();
    }
  }

  /** A job begins on this thread. */
  void begin() {
    mine().begun.getAndIncrement();
  }

  /** The job that began on this thread ends. */
  void end() {
    mine().ended.getAndIncrement();
    Signal awaited = idle;
    if (awaited != null && isIdle()) {
      awaited.fire();
    }
  }

  /**
   * Waits until no job is under way, or until the time is over. For one who waits: an engine is
   * shut down once.
   */
  void await(Clock clock, Duration limit) {
    if (isIdle()) {
      return;
    }
    Signal awaited = new Signal();
    idle = awaited;
    if (!isIdle()) { // the last one may have ended before it could see the signal
      clock.await(awaited, limit);
    }
  }

  /**
   * Whether there was a moment, between the first look and the last, in which no job was under way.
   * Ends are added up before beginnings: a job that is missed in the first sum can only make the
   * second greater.
   */
  boolean isIdle() {
    long ended = 0;
    for (Stripe stripe : stripes) {
      ended += stripe.ended();
    }
    long begun = 0;
    for (Stripe stripe : stripes) {
      begun += stripe.begun();
    }
    return begun == ended;
  }

  @SuppressWarnings("deprecation") // threadId() is what a page does not have
  private Stripe mine() {
    return stripes[(int) Thread.currentThread().getId() & STRIPES - 1];
  }

  /** Far enough from the next one that two processors do not fight over a line of their cache. */
  static class Stripe {
    final Padded begun = new Padded();
    final Padded ended = new Padded();

    long begun() {
      return begun.get();
    }

    long ended() {
      return ended.get();
    }
  }

  static final class Padded extends AtomicLong {
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
