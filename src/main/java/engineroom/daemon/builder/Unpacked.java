package engineroom.daemon.builder;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** What was compressed by {@code gzip}, as it was before; anything else as it is. */
final class Unpacked {

  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

  private Unpacked() {}

  /**
   * The bytes that are meant.
   *
   * @param in compressed, or not
   */
  static InputStream of(InputStream in) throws IOException {
    byte[] first = in.readNBytes(GZIP.length);
    PushbackInputStream whole = new PushbackInputStream(in, GZIP.length);
    whole.unread(first);
    return Arrays.equals(first, GZIP) ? new GZIPInputStream(whole) : whole;
  }
}
