package engineroom.files;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects what is wrong, so that one run tells all of it; the same problem counts once. Any number
 * of threads may add to it.
 */
public final class Problems {

  private final SortedSet<Problem> found = new TreeSet<>();

  /** Adds one problem. */
  public void add(Location where, String what) {
    add(where, what, "");
  }

  /** Adds one problem, with lines that show it. */
  public synchronized void add(Location where, String what, String shown) {
    found.add(new Problem(where, what, shown));
  }

  /** True as long as nothing is wrong. */
  public synchronized boolean none() {
    return found.isEmpty();
  }

  /** All problems, by file and line. */
  public synchronized List<Problem> all() {
    return List.copyOf(found);
  }
}
