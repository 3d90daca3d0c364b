package engineroom.engine.http;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The body of a request, which nobody reads: it is passed over to find the next request. */
final class Body {

  private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EMPTY_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Incoming in;
  private final boolean chunked;

  /** How many bytes are left, or how many of this chunk; without a sign. */
  private long left;

  private boolean ended;

  private Body(long left, boolean chunked, Incoming in) {
    this.left = left;
    this.chunked = chunked;
    this.in = in;
    this.ended = !chunked && left == 0;
  }

  static Body ofLength(long bytes, Incoming in) {
    return new Body(bytes, false, in);
  }

  static Body inChunks(Incoming in) {
    return new Body(0, true, in);
  }

  boolean isEmpty() {
    return ended;
  }

  /**
   * Passes over a part. A body that is broken, or whose client has left, ends there.
   *
   * @param most how many bytes at most
   * @return how many were passed over: fewer only if the body has ended
   */
  long skip(long most) {
    long skipped = 0;
    try {
      while (!ended && skipped < most) {
        skipped += skipSome(most - skipped);
      }
    } catch (IOException broken) {
      ended = true; // whatever comes next is read as a request, as in Go
    }
    return skipped;
  }

  private long skipSome(long most) throws IOException {
    if (left == 0) {
      beginChunk();
      return 0;
    }
    long skipped = in.skip(left < 0 ? most : Math.min(left, most));
    if (skipped == 0) {
      throw new EOFException();
    }
    left -= skipped;
    if (left == 0 && chunked) {
      take(LINE_END);
    } else if (left == 0) {
      ended = true;
    }
    return skipped;
  }

  private void beginChunk() throws IOException {
    if (!in.comes(new byte[] {'\n'})) {
      throw new BadRequestException("no chunk");
    }
    String size = new String(in.line(), StandardCharsets.ISO_8859_1).stripTrailing();
    for (int i = 0; i < size.length(); i++) {
      char c = size.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw new BadRequestException("no length of a chunk: " + size);
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
      throw new BadRequestException("a chunk without an end");
    }
    in.skip(expected.length);
  }
}
