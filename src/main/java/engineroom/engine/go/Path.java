package engineroom.engine.go;

/** Names separated by slashes: Go's package {@code path}. */
public final class Path {

  private Path() {}

  /**
   * The last name of a path: {@code path.Base}.
   *
   * @param path any text; slashes at its end do not count
   * @return the text behind the last slash; {@code .} for nothing, {@code /} for slashes alone
   */
  public static String base(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? "/" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }
}
