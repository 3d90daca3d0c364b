package engineroom.daemon.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Takes two streams apart that came over one: {@code stdcopy.StdCopy} of docker 1.6.2. Each piece
 * has eight bytes in front: which stream, three noughts, how many bytes.
 */
final class TwoStreams {

  private static final String NEITHER =
      """
      Unrecognized input header\
      """;
  private static final int HEADER = 8;
  private static final int STDERR = 2;

  private TwoStreams() {}

  /**
   * Hands on all that comes.
   *
   * @throws ClientException if a piece is of neither stream
   */
  static void copy(InputStream from, OutputStream stdout, OutputStream stderr)
      throws ClientException, IOException {
    byte[] header = new byte[HEADER];
    while (fill(from, header)) {
      if (header[0] < 0 || header[0] > STDERR) {
        throw new ClientException(NEITHER);
      }
      int length = 0;
      for (int i = HEADER - 4; i < HEADER; i++) {
        length = length << 8 | header[i] & 0xff;
      }
      byte[] piece = new byte[length];
      if (!fill(from, piece)) {
        return;
      }
      (header[0] == STDERR ? stderr : stdout).write(piece, 0, length);
    }
  }

  private static boolean fill(InputStream from, byte[] all) throws IOException {
    int at = 0;
    while (at < all.length) {
      int count = from.read(all, at, all.length - at);
      if (count < 0) {
        return false;
      }
      at += count;
    }
    return true;
  }
}
