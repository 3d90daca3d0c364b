package engineroom.book.reach;

import engineroom.files.Location;

/**
 * A line through which no test takes every way: it is never come to, or one side of a condition on
 * it is never taken.
 *
 * @param file the file's name from the project's folder
 * @param line its number
 */
public record UnreachedLine(String file, int line) {

  /** Where it stands. */
  public Location location() {
    return new Location(file, line);
  }
}
