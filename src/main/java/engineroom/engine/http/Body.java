package engineroom.engine.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The body of a request: read by the service, and what that leaves is passed over to find the next
 * request. Stands for Go's {@code body} and {@code expectContinueReader}.
 */
final class Body extends InputStream {

  private static final String SPACE_AT_END = "[ \\t\\r]+\\z";
  private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INVITATION =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EMPTY_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Incoming in;
  private final boolean chunked;

  /** How many bytes are left, or how many of this chunk; without a sign. */
  private long left;

  private final long length;
  private boolean ended;
  private boolean closed;
  private IOException failure;

  /** Where the client waits for word to send the body; null where it does not wait. */
  private OutputStream waiting;

  private Body(long length, boolean chunked, Incoming in) {
    this.length = length;
    this.left = chunked ? 0 : length;
    this.chunked = chunked;
    this.in = in;
    this.ended = length == 0;
  }

  static Body ofLength(long bytes, Incoming in) {
    return new Body(bytes, false, in);
  }

  static Body inChunks(Incoming in) {
    return new Body(-1, true, in);
  }

  /** How many bytes it has in all; -1 where nobody knows before its end. */
  long length() {
    return length;
  }

  synchronized boolean isEmpty() {
    return ended;
  }

  synchronized void inviteThrough(OutputStream out) {
    waiting = ended ? null : out;
  }

  /** Whether the client waits for word to send it. */
  synchronized boolean isWaitedFor() {
    return waiting != null;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Reads what is there, and waits only where nothing is.
   *
   * @throws IOException if it is broken, if its client has left, or if the server has passed over
   *     it
   */
  @Override
  public synchronized int read(byte[] into, int at, int most) throws IOException {
    if (closed) {
      throw new IOException("http: invalid Read on closed Body");
    }
    if (failure != null) {
      throw failure;
    }
    if (waiting != null) {
      OutputStream out = waiting;
      waiting = null;
      out.write(INVITATION);
      out.flush();
    }
    long count = 0;
    while (!ended && count < Math.min(1, most)) {
      count = take(into, at, most);
    }
    return ended && count == 0 && most > 0 ? -1 : (int) count;
  }

  /**
   * Passes over a part. A body that is broken, or whose client has left, ends there.
   *
   * @param most how many bytes at most
   * @return how many were passed over: fewer only if the body has ended
   */
  @Override
  public synchronized long skip(long most) {
    long skipped = 0;
    try {
      while (!ended && skipped < most) {
        skipped += take(null, 0, most - skipped);
      }
    } catch (IOException broken) {
      // Whatever comes next is read as a request, as in Go.
    }
    return skipped;
  }

  /** Passes over all that is left; nobody may read it any more. */
  @Override
  public synchronized void close() {
    skip(Long.MAX_VALUE);
    waiting = null;
    closed = length != 0;
  }

  /** Takes a part, or what stands before it; without a place to put it, it is passed over. */
  private long take(byte[] into, int at, long most) throws IOException {
    try {
      return takeSome(into, at, most);
    } catch (IOException broken) {
      ended = true;
      failure = broken;
      throw broken;
    }
  }

  private long takeSome(byte[] into, int at, long most) throws IOException {
    if (left == 0) {
      beginChunk();
      return 0;
    }
    long wanted = left < 0 ? most : Math.min(left, most);
    long taken = into == null ? in.skip(wanted) : Math.max(0, in.read(into, at, (int) wanted));
    if (taken == 0) {
      throw new EOFException("unexpected EOF");
    }
    left -= taken;
    if (left == 0 && chunked) {
      take(LINE_END);
    } else if (left == 0) {
      ended = true;
    }
    return taken;
  }

  private void beginChunk() throws IOException {
    if (!in.comes(new byte[] {'\n'})) {
      throw new BadRequestException("malformed chunked encoding");
    }
    String size = new String(in.line(), StandardCharsets.ISO_8859_1).replaceFirst(SPACE_AT_END, "");
    for (int i = 0; i < size.length(); i++) {
      int digit = Character.digit(size.charAt(i), 16);
      if (digit < 0) {
        throw new BadRequestException("invalid byte in chunk length");
      }
      left = left << 4 | digit;
    }
    if (left == 0) {
      ended = true;
      passTrailer();
    }
  }

  private void passTrailer() throws IOException {
    if (in.startsWith(LINE_END)) {
      take(LINE_END);
    } else if (in.comes(EMPTY_LINE)) {
      Header.read(in);
    }
  }

  private void take(byte[] expected) throws IOException {
    if (!in.startsWith(expected)) {
      throw new BadRequestException("malformed chunked encoding");
    }
    in.skip(expected.length);
  }
}
