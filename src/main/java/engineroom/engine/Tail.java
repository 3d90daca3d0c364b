package engineroom.engine;

import engineroom.engine.go.Space;
import engineroom.engine.go.Text;
import java.io.ByteArrayOutputStream;

/** The end of a text. Ports {@code Tail}, {@code streams.go} lines 24-40. */
public final class Tail {

  private Tail() {}

  /**
   * The last lines of a buffer, after the white space at its end is cut. Blank lines before that
   * count as lines.
   *
   * @param buffer what was written; null reads as {@code <nil>}
   * @param n how many lines; zero or less gives none
   * @return the lines, without a newline at the end
   */
  public static String of(ByteArrayOutputStream buffer, int n) {
    if (n <= 0) {
      return "";
    }
    String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
    String trimmed = Space.trimRight(text);
    int start = trimmed.length();
    for (int lines = 0; lines < n; lines++) {
      start = trimmed.lastIndexOf('\n', start - 1);
      if (start < 0) {
        return trimmed;
      }
    }
    return trimmed.substring(start + 1);
  }
}
