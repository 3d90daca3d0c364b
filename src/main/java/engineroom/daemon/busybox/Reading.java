package engineroom.daemon.busybox;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.OpenFile;
import engineroom.daemon.kernel.OpenFiles;
import engineroom.daemon.kernel.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How programs read what they are given: a file, or standard input. */
final class Reading {

  private static final int ROOM = 16 << 20;

  private Reading() {}

  /**
   * Opens a file.
   *
   * @param name a path, or - for standard input
   */
  static OpenFile open(Task self, String name) throws FileException {
    return name.equals("-") ? self.file(0) : OpenFiles.reading(self, name);
  }

  /** Reads what there is; -1 at the end. */
  static int some(Task self, OpenFile file, byte[] into) throws IOException {
    self.step();
    return file.read(self, into, 0, into.length);
  }

  /**
   * Reads all.
   *
   * @throws UsageException if that is more than a program has room for
   */
  static byte[] all(Task self, OpenFile file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    for (int count = some(self, file, some); count >= 0; count = some(self, file, some)) {
      all.write(some, 0, count);
      if (all.size() > ROOM) {
        throw new UsageException("out of memory");
      }
    }
    return all.toByteArray();
  }

  /** Takes bytes for text. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
