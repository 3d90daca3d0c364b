package engineroom.classroom.judge;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The time that all the runs of one engine have together: on the clock, and on the processors, of
 * which threads that spin use several at once.
 */
public final class Allowance {

  private final long limit;
  private final long end;
  private final AtomicLong used = new AtomicLong();

  private Allowance(long limit, long end) {
    this.limit = limit;
    this.end = end;
  }

  /** No limit but those of each test. */
  public static Allowance unlimited() {
    return new Allowance(Long.MAX_VALUE, Long.MAX_VALUE);
  }

  /** From now on, so much time on the clock, and as much on the processors. */
  public static Allowance of(Duration limit) {
    return new Allowance(limit.toNanos(), System.nanoTime() + limit.toNanos());
  }

  /** Takes note that processors have worked, for so many nanoseconds. */
  void worked(long nanos) {
    used.addAndGet(nanos);
  }

  /** Whether nothing is left. */
  public boolean isSpent() {
    return limit != Long.MAX_VALUE && (System.nanoTime() - end >= 0 || used.get() >= limit);
  }
}
