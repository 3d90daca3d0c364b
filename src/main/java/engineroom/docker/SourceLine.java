package engineroom.docker;

/**
 * A line of docker.
 *
 * @param path a file's path in docker's repository
 * @param line the line, from 1
 */
public record SourceLine(String path, int line) {

  /** Reads {@code docker/daemon.go:84}. */
  public static SourceLine of(String text) {
    int colon = text.lastIndexOf(':');
    return new SourceLine(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return path + ":" + line;
  }
}
