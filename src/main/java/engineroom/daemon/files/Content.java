package engineroom.daemon.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The bytes of a file, which never change: what is longer is another content.
 *
 * <p>A content and what was appended to it share one array, as slices of Go do, so that writing a
 * file piece by piece copies each byte twice at most.
 */
public final class Content {

  /** No bytes. */
  public static final Content EMPTY = new Content(new Shared(new byte[0]), 0);

  private final Shared shared;
  private final int length;

  /** An array and how much of it is somebody's. */
  private static final class Shared {
    private final byte[] bytes;
    private int used;

    Shared(byte[] bytes) {
      this.bytes = bytes;
      this.used = bytes.length;
    }
  }

  private Content(Shared shared, int length) {
    this.shared = shared;
    this.length = length;
  }

  /**
   * A content of its own.
   *
   * @param bytes are copied
   */
  public static Content of(byte[] bytes) {
    return new Content(new Shared(bytes.clone()), bytes.length);
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /**
   * This and more.
   *
   * @param from what follows
   * @param at the first byte of it
   * @param count how many of them
   */
  public Content plus(byte[] from, int at, int count) {
    synchronized (shared) {
      if (shared.used == length && length + count <= shared.bytes.length) {
        System.arraycopy(from, at, shared.bytes, length, count);
        shared.used += count;
        return new Content(shared, length + count);
      }
    }
    Shared longer =
        new Shared(Arrays.copyOf(shared.bytes, Math.max(length + count, 2 * length + 64)));
    System.arraycopy(from, at, longer.bytes, length, count);
    longer.used = length + count;
    return new Content(longer, length + count);
  }

  /**
   * Copies bytes out.
   *
   * @param position the first byte wanted
   * @param into where they go
   * @param at from here on
   * @param count how many at most
   * @return how many there were; -1 past the end
   */
  public int read(int position, byte[] into, int at, int count) {
    if (position >= length) {
      return -1;
    }
    int taken = Math.min(count, length - position);
    System.arraycopy(shared.bytes, position, into, at, taken);
    return taken;
  }

  /** A copy of all bytes. */
  public byte[] bytes() {
    return Arrays.copyOf(shared.bytes, length);
  }

  /**
   * Writes all bytes.
   *
   * @param out where they go
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(shared.bytes, 0, length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content that
        && length == that.length
        && Arrays.equals(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }
}
