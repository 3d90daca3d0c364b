package engineroom.daemon.kernel;

import java.io.Closeable;
import java.io.IOException;

/** The streams that processes were given. */
final class Outside {

  private Outside() {}

  static void close(Closeable stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // the process has ended, and nobody is left to hear of it
    }
  }
}
