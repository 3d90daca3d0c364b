package engineroom.engine;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream with at most one source, for life.
 *
 * <p>Ports {@code Input}, {@code streams.go} lines 120-163.
 */
public final class Input extends InputStream {

  private volatile InputStream src;

  /** An input without a source: at its end from the beginning. Ports {@code NewInput}. */
  public Input() {}

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** Reads from the source, one caller at a time. Ports {@code Input.Read}, lines 132-139. */
  @Override
  public synchronized int read(byte[] into, int at, int length) throws IOException {
    return src == null ? -1 : src.read(into, at, length);
  }

  /**
   * Closes the source, each time it is called, and does not wait for a read under way; that is why
   * it takes no lock. The source stays. Ports {@code Input.Close}, lines 143-150.
   */
  @Override
  public void close() throws IOException {
    InputStream source = src;
    if (source != null) {
      source.close();
    }
  }

  /**
   * Gives this input its source. Ports {@code Input.Add}, lines 155-163.
   *
   * @param src where to read from; a null does not count
   * @throws EngineException if there is a source already, closed or not
   */
  public synchronized void add(InputStream src) throws EngineException {
    if (this.src != null) {
      throw new EngineException("Maximum number of sources reached: 1");
    }
    this.src = src;
  }
}
