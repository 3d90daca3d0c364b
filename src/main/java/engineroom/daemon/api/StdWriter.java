package engineroom.daemon.api;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Sends two streams over one, each piece with eight bytes in front: which stream, three noughts,
 * how many bytes. Models {@code pkg/stdcopy} of docker 1.6.2.
 */
final class StdWriter extends OutputStream {

  static final int STDOUT = 1;
  static final int STDERR = 2;

  private static final int HEADER = 8;

  private final OutputStream out;
  private final int stream;

  /**
   * A writer of one of the two.
   *
   * @param out what both are sent over; a piece is one write to it
   * @param stream which
   */
  StdWriter(OutputStream out, int stream) {
    this.out = out;
    this.stream = stream;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  /** A piece of nothing gets no header, but what is below hears of it. */
  @Override
  public void write(byte[] from, int at, int length) throws IOException {
    if (length == 0) {
      out.write(from, at, 0);
      return;
    }
    byte[] piece = new byte[HEADER + length];
    piece[0] = (byte) stream;
    for (int i = 0; i < 4; i++) {
      piece[HEADER - 1 - i] = (byte) (length >>> 8 * i);
    }
    System.arraycopy(from, at, piece, HEADER, length);
    synchronized (out) {
      out.write(piece, 0, piece.length);
    }
  }
}
