package engineroom.files;

/**
 * A line of a file, as messages print it.
 *
 * @param file the path from the project's folder, with forward slashes
 * @param line the line, from 1; 0 where the file as a whole is meant
 */
public record Location(String file, int line) {

  /** The same file, another line. */
  public Location at(int otherLine) {
    return new Location(file, otherLine);
  }

  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
