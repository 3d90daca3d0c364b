package engineroom.chapters.walks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what it is told: each write in brackets, and an exclamation mark for each close. */
public final class Destination extends OutputStream {

  public final String name;
  public final boolean failsToWrite;
  public final boolean failsToClose;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  /**
   * A destination.
   *
   * @param failsToWrite whether each write fails, once it is kept
   * @param failsToClose whether each close fails, once it is kept
   */
  public Destination(String name, boolean failsToWrite, boolean failsToClose) {
    this.name = name;
    this.failsToWrite = failsToWrite;
    this.failsToClose = failsToClose;
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
    if (failsToWrite) {
      throw new IOException(name + " is full");
    }
  }

  @Override
  public synchronized void close() throws IOException {
    told.write('!');
    if (failsToClose) {
      throw new IOException(name + " is stuck");
    }
  }

  @Override
  public String toString() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
