package engineroom.daemon.shell;

import engineroom.daemon.kernel.OpenFile;
import engineroom.daemon.kernel.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where the lines of a script come from. */
interface LineSource {

  /** The next line, with its end; null when there is none. */
  String next() throws IOException;

  /** A text's lines. */
  static LineSource of(String text) {
    int[] at = {0};
    return () -> {
      if (at[0] == text.length()) {
        return null;
      }
      int end = text.indexOf('\n', at[0]);
      String line = text.substring(at[0], end < 0 ? text.length() : end + 1);
      at[0] += line.length();
      return line;
    };
  }

  /** What is typed, or comes out of a pipe. */
  static LineSource typed(Task task) {
    return () -> {
      Line line = read(task);
      return line.text().isEmpty() && !line.isWhole() ? null : line.text() + "\n";
    };
  }

  /**
   * A line of standard input.
   *
   * @param text without its end
   * @param isWhole whether it had one
   */
  record Line(String text, boolean isWhole) {}

  /** How many bytes a shell has room for; what is longer is cut there. */
  int ROOM = 1 << 20;

  /** Reads a line byte by byte, for what follows it belongs to others. */
  static Line read(Task task) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] one = new byte[1];
    boolean whole = false;
    while (!whole && line.size() < ROOM && task.read(one) > 0) {
      whole = one[0] == '\n';
      if (!whole) {
        line.write(one[0]);
      }
    }
    return new Line(new String(line.toByteArray(), StandardCharsets.UTF_8), whole);
  }

  /** Reads all, without the line ends at its end; null if there is no room for it. */
  static String readAll(Task task, OpenFile file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[4096];
    for (int count = file.read(task, some, 0, some.length);
        count >= 0;
        count = file.read(task, some, 0, some.length)) {
      all.write(some, 0, count);
      if (all.size() > ROOM) {
        return null;
      }
    }
    String text = new String(all.toByteArray(), StandardCharsets.UTF_8);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }
}
