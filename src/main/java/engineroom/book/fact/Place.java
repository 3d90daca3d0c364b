package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A line of docker.
 *
 * @param path a file's path in docker's repository
 * @param line the line, from 1
 */
record Place(String path, int line) {

  /** Reads {@code docker/daemon.go:84}. */
  @JsonCreator
  static Place of(String text) {
    int colon = text.lastIndexOf(':');
    return new Place(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return path + ":" + line;
  }
}
