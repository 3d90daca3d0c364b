package engineroom.engine;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;

/**
 * Counts the jobs that are under way, so that a shutdown can wait for them.
 *
 * <p>Stands for the field {@code tasks} and the lock around it, {@code job.go} lines 66-71. There
 * every job passes one lock and one counter, twice, and so two processors run no more jobs than
 * one. Here no job waits for another; only who waits for them adds up.
 */
final class JobCount {

  private final StripedCount begun;
  private final StripedCount ended;

  /** Fires when no job is under way; there is none while nobody waits. */
  private volatile Signal idle;

  JobCount() {
    this(new StripedCount(), new StripedCount());
  }

  /** A count of jobs begun and jobs ended. */
  JobCount(StripedCount begun, StripedCount ended) {
    this.begun = begun;
    this.ended = ended;
  }

  /** A job begins on this thread. */
  void begin() {
    begun.increment();
  }

  /** The job that began on this thread ends. */
  void end() {
    ended.increment();
    Signal awaited = idle;
    if (awaited != null && isIdle()) {
      awaited.fire();
    }
  }

  /**
   * Waits until no job is under way, or until the time is over. For one who waits: an engine is
   * shut down once.
   *
   * @return whether there was a moment in which no job was under way
   */
  boolean await(Clock clock, Duration limit) {
    if (isIdle()) {
      return true;
    }
    Signal awaited = new Signal();
    idle = awaited;
    if (isIdle()) { // the last one may have ended before it could see the signal
      return true;
    }
    clock.await(awaited, limit);
    return awaited.hasFired();
  }

  /**
   * Whether there was a moment, between the two looks, in which no job was under way. Ends are
   * looked at before beginnings: a job that begins and ends in between can only make the second sum
   * greater.
   */
  private boolean isIdle() {
    long before = ended.sum();
    return begun.sum() == before;
  }
}
