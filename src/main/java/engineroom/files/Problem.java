package engineroom.files;

import java.util.Comparator;

/**
 * One reason why a book cannot be built.
 *
 * @param where the line to go to
 * @param what what is wrong, and what to do about it, on one line
 * @param shown lines that show it, each ended but the last; empty where the one line says all
 */
public record Problem(Location where, String what, String shown) implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.where().file())
          .thenComparing(problem -> problem.where().line())
          .thenComparing(Problem::what)
          .thenComparing(Problem::shown);

  /** An author's own words in it do not break the line. */
  public Problem {
    what = what.replaceAll("\\R+", " ");
  }

  /** What is wrong, and the lines that show it. */
  public String told() {
    return shown.isEmpty() ? what : what + "\n" + shown;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return where + ": " + told();
  }
}
