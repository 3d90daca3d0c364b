package engineroom.engine.json;

import engineroom.engine.go.Text;
import java.io.IOException;
import java.io.InputStream;

/**
 * The characters of a stream of UTF-8, a piece at a time.
 *
 * <p>It asks the stream for more only when it is itself asked, and then takes what is there.
 */
final class Characters {

  /** As much as Go's decoder asks for first: a reader that gives up leaves the rest unread. */
  private static final int PIECE = 512;

  private final InputStream source;
  private final byte[] bytes = new byte[PIECE];
  private int held;

  Characters(InputStream source) {
    this.source = source;
  }

  /** The most characters that one {@link #read} gives. */
  static int most() {
    return PIECE;
  }

  /**
   * Waits for at least one character.
   *
   * @param into takes them; it needs room for {@link #most} from {@code at} on
   * @param at where the first goes
   * @return the place behind the last, or {@code at} at the end of the stream
   */
  int read(char[] into, int at) throws IOException {
    while (true) {
      int count = source.read(bytes, held, PIECE - held);
      if (count < 0) {
        int end = Text.decode(bytes, 0, held, into, at);
        held = 0;
        return end;
      }
      int all = held + count;
      int whole = Text.endOfWhole(bytes, 0, all);
      int end = Text.decode(bytes, 0, whole, into, at);
      held = all - whole;
      System.arraycopy(bytes, whole, bytes, 0, held);
      if (end > at) {
        return end;
      }
    }
  }
}
