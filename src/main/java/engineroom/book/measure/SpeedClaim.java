package engineroom.book.measure;

import engineroom.files.Mistake;
import java.util.Locale;

/**
 * What a sentence says of two measurements. A sentence may say faster only where no time of one
 * interval reaches into the other.
 */
public enum SpeedClaim {
  /** The first takes less time. */
  FASTER {
    @Override
    boolean holds(Measurement first, Measurement second) {
      return first.isFasterThan(second);
    }
  },
  /** The first takes more time. */
  SLOWER {
    @Override
    boolean holds(Measurement first, Measurement second) {
      return second.isFasterThan(first);
    }
  },
  /** The two cannot be told apart. */
  LEVEL {
    @Override
    boolean holds(Measurement first, Measurement second) {
      return first.overlaps(second);
    }
  };

  abstract boolean holds(Measurement first, Measurement second);

  /**
   * Checks the claim.
   *
   * @throws Mistake where the measurements do not bear it out
   */
  public void check(Measurement first, Measurement second) {
    if (!holds(first, second)) {
      throw new Mistake(
          "%s against %s is not %s: %s"
              .formatted(
                  first.time(),
                  second.time(),
                  name().toLowerCase(Locale.ROOT),
                  first.overlaps(second)
                      ? "the intervals overlap, so nothing may be said"
                      : "say it the other way round"));
    }
  }
}
