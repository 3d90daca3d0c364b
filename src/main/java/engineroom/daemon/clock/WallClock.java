package engineroom.daemon.clock;

import engineroom.engine.go.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time of day, told by a clock that only knows how much time has passed. */
public final class WallClock {

  private final Clock clock;
  private final long began;
  private final OffsetDateTime start;

  /**
   * A clock that is set once.
   *
   * @param clock what it goes by from then on
   * @param now the time that it is set to
   */
  public WallClock(Clock clock, OffsetDateTime now) {
    this.clock = clock;
    this.began = clock.now();
    this.start = now.withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** What goes by. */
  public Clock ticks() {
    return clock;
  }

  /** The time, in UTC. */
  public OffsetDateTime now() {
    return start.plusNanos(clock.now() - began);
  }

  /** The time in whole seconds since 1970. */
  public long seconds() {
    return now().toEpochSecond();
  }
}
