package engineroom.soak;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the heap stays as it was: measured after a collection, at even distances.
 *
 * <p>Of the measurements the first half is left out, in which caches and the compiler fill theirs;
 * through the others a line is laid, and it may not rise.
 */
final class FlatHeap {

  private static final long MOST_RISE = 2 << 20;
  private static final int COLLECTIONS = 3;

  private final List<Long> bytes = new ArrayList<>();

  /** Measures once. */
  void measure() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    bytes.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  /** Begins anew. */
  void forget() {
    bytes.clear();
  }

  /**
   * How many bytes more the line has at its end than at its beginning. Its slope is the middle one
   * of those between any two measurements: one alone that comes too early does not tilt it.
   */
  long rise() {
    List<Long> late = bytes.subList(bytes.size() / 2, bytes.size());
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < late.size(); i++) {
      for (int j = i + 1; j < late.size(); j++) {
        slopes.add((double) (late.get(j) - late.get(i)) / (j - i));
      }
    }
    slopes.sort(null);
    return Math.round(slopes.get(slopes.size() / 2) * (late.size() - 1));
  }

  /** What is wrong, if anything is. */
  Optional<String> complaint() {
    return rise() <= MOST_RISE
        ? Optional.empty()
        : Optional.of("the heap rises by " + rise() + " bytes: " + bytes);
  }
}
