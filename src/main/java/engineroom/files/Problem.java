package engineroom.files;

import java.util.Comparator;

/**
 * One reason why a book cannot be built.
 *
 * @param where the line to go to
 * @param what what is wrong, and what to do about it
 */
public record Problem(Location where, String what) implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.where().file())
          .thenComparing(problem -> problem.where().line())
          .thenComparing(Problem::what);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
