package engineroom.chapters.walks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** Streams that are lent: to close one is to go too far. */
public final class Lent {

  private Lent() {}

  /** Where these bytes can be read. */
  public static InputStream source(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public void close() {
        throw closed();
      }
    };
  }

  /** Where something can be written, and looked at. */
  public static ByteArrayOutputStream sink() {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw closed();
      }
    };
  }

  /** What is thrown at the one who closes. */
  public static AssertionError closed() {
    return new AssertionError("what was only lent has been closed");
  }
}
