package engineroom.chapters.walks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what it is told: each write in brackets, and an exclamation mark for each close. */
public final class Destination extends OutputStream {

  public final String name;
  public final IOException full;
  public final Exception stuck;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  /**
   * A destination.
   *
   * @param full what each write throws, once it is kept; null for nothing
   * @param stuck what each close throws, once it is kept, be it an error of a stream or unchecked;
   *     null for nothing
   */
  public Destination(String name, IOException full, Exception stuck) {
    this.name = name;
    this.full = full;
    this.stuck = stuck;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) throws IOException {
    told.write('[');
    told.write(from, at, length);
    told.write(']');
    if (full != null) {
      throw full;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    told.write('!');
    if (stuck instanceof RuntimeException broken) {
      throw broken;
    }
    if (stuck != null) {
      throw (IOException) stuck;
    }
  }

  /** Byte by byte, a sign for each. */
  public String bytes() {
    return told.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
