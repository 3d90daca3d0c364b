package engineroom.mutants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which lines of the port have run since the last look; the instrumented port tells it. */
public final class TouchedLines {

  private static final int MOST = 1 << 16;

  private static final List<String> LINES = new ArrayList<>();
  private static final boolean[] TOUCHED = new boolean[MOST];

  private TouchedLines() {}

  /** Called by the port before each of its lines. */
  public static void touch(int number) {
    TOUCHED[number] = true;
  }

  /** A new number for a line, given as {@code File.java:12}. */
  static synchronized int number(String line) {
    LINES.add(line);
    return LINES.size() - 1;
  }

  /** The lines touched since the last call. */
  static synchronized Collection<String> take() {
    List<String> touched = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      if (TOUCHED[i]) {
        TOUCHED[i] = false;
        touched.add(LINES.get(i));
      }
    }
    return touched;
  }
}
