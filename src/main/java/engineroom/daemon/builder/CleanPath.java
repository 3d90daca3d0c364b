package engineroom.daemon.builder;

import java.util.ArrayDeque;
import java.util.Deque;

/** The shortest path that means the same, links left aside: Go's {@code filepath.Clean}. */
final class CleanPath {

  private CleanPath() {}

  /** A path without dots and doubled slashes; of an absolute one nothing leads above the root. */
  static String of(String path) {
    boolean absolute = path.startsWith("/");
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      boolean up = name.equals("..");
      if (up && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".") && !(up && absolute)) {
        names.add(name);
      }
    }
    String joined = String.join("/", names);
    return absolute ? "/" + joined : joined.isEmpty() ? "." : joined;
  }
}
