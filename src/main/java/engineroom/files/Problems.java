package engineroom.files;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects what is wrong, so that one run tells all of it; the same problem counts once. Any number
 * of threads may add to it.
 */
public final class Problems {

  private final SortedSet<Problem> causes = new TreeSet<>();
  private final SortedSet<Problem> found = new TreeSet<>();

  /** Adds one problem. */
  public void add(Location where, String what) {
    add(where, what, "");
  }

  /** Adds one problem, with lines that show it. */
  public synchronized void add(Location where, String what, String shown) {
    found.add(new Problem(where, what, shown));
  }

  /** Adds a problem that brings on others, which make no sense before it is mended. */
  public synchronized void addCause(Location where, String what) {
    causes.add(new Problem(where, what, ""));
  }

  /** True as long as nothing is wrong. */
  public synchronized boolean none() {
    return causes.isEmpty() && found.isEmpty();
  }

  /** All problems, by file and line, those first that bring on others. */
  public synchronized List<Problem> all() {
    return Stream.concat(causes.stream(), found.stream()).toList();
  }

  /** What is to be mended first: problems that bring on others, or else all. */
  public synchronized List<Problem> first() {
    return List.copyOf(causes.isEmpty() ? found : causes);
  }

  /** How many are left when those are mended that are to be mended first, at the most. */
  public synchronized int following() {
    return causes.isEmpty() ? 0 : found.size();
  }
}
