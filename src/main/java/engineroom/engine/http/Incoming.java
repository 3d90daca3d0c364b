package engineroom.engine.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What a client sends, byte by byte and line by line, up to a limit. */
final class Incoming extends InputStream {

  /** How many bytes can be looked at before they are taken. */
  static final int ROOM = 4096;

  private static final int END = -1;

  private final InputStream client;
  private final byte[] bytes = new byte[ROOM];
  private int at;
  private int end;
  private long left = Long.MAX_VALUE;

  Incoming(InputStream client) {
    this.client = client;
  }

  /** From now on, takes at most so many bytes from the client; then this seems to be at its end. */
  void limit(long most) {
    left = most;
  }

  boolean isExhausted() {
    return left == 0;
  }

  /** Makes the next bytes ready, waiting for them; gives how many are, fewer only at the end. */
  private int ready(int wanted) throws IOException {
    if (at == end || ROOM - at < wanted) {
      System.arraycopy(bytes, at, bytes, 0, end - at);
      end -= at;
      at = 0;
    }
    while (end - at < wanted && left > 0) {
      int count = client.read(bytes, end, (int) Math.min(ROOM - end, left));
      if (count < 0) {
        break;
      }
      end += count;
      left -= count;
    }
    return Math.min(end - at, wanted);
  }

  /** The next byte, not taken yet, or -1 at the end. */
  private int peek() throws IOException {
    return ready(1) == 0 ? END : bytes[at] & 0xff;
  }

  /** Whether these are the next bytes, as far as there are any; they are not taken. */
  boolean startsWith(byte[] expected) throws IOException {
    return matches(expected, 0, ready(expected.length));
  }

  /** Whether these bytes come within the next {@link #ROOM}; waits until that is certain. */
  boolean comes(byte[] expected) throws IOException {
    for (int skipped = 0; skipped + expected.length <= ROOM; skipped++) {
      int last = skipped + expected.length;
      if (ready(last) < last) {
        return false;
      }
      if (matches(expected, skipped, expected.length)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(byte[] expected, int skipped, int count) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= count || bytes[at + skipped + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read() throws IOException {
    int next = peek();
    at += next == END ? 0 : 1;
    return next;
  }

  /** Takes what is there, and waits only where nothing is. */
  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most > 0 && ready(1) == 0) {
      return END;
    }
    int count = Math.min(most, end - at);
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  /** Takes up to so many bytes and forgets them; gives how many, 0 at the end. */
  @Override
  public long skip(long most) throws IOException {
    int count = (int) Math.min(most, ready(1) == 0 ? 0 : end - at);
    at += count;
    return count;
  }

  /** Takes blanks and tabs; gives how many. */
  int skipBlanks() throws IOException {
    int count = 0;
    for (int c = peek(); c == ' ' || c == '\t'; c = peek()) {
      at++;
      count++;
    }
    return count;
  }

  /**
   * Takes a line.
   *
   * @return its bytes without the newline and a carriage return before it; what is there where the
   *     end comes first; null where nothing is
   */
  byte[] line() throws IOException {
    if (peek() == END) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean complete = false;
    while (!complete && ready(1) > 0) {
      int start = at;
      while (at < end && !complete) {
        complete = bytes[at++] == '\n';
      }
      line.write(bytes, start, at - start);
    }
    byte[] all = line.toByteArray();
    int length = all.length;
    if (complete) {
      length -= length > 1 && all[length - 2] == '\r' ? 2 : 1;
    }
    return Arrays.copyOf(all, length);
  }
}
