package engineroom.book;

import engineroom.files.Problem;
import java.time.Duration;
import java.util.List;

/**
 * How a build went.
 *
 * @param problems what is wrong; where anything is, nothing was written
 * @param following how many more problems there are, which may follow from those
 * @param pages the pages that were written, from the book's folder
 * @param time how long it took
 */
public record BookResult(List<Problem> problems, int following, List<String> pages, Duration time) {

  /** True if the book was written. */
  public boolean built() {
    return problems.isEmpty();
  }

  /** What to say after the problems; empty where they are all. */
  public String more() {
    return switch (following) {
      case 0 -> "";
      case 1 -> "and one more that may follow";
      default -> "and " + following + " more that may follow";
    };
  }
}
