package engineroom.book;

import engineroom.files.Problem;
import java.time.Duration;
import java.util.List;

/**
 * How a build went.
 *
 * @param problems what is wrong; where anything is, nothing was written
 * @param pages the pages that were written, from the book's folder
 * @param time how long it took
 */
public record BookResult(List<Problem> problems, List<String> pages, Duration time) {

  /** True if the book was written. */
  public boolean built() {
    return problems.isEmpty();
  }
}
