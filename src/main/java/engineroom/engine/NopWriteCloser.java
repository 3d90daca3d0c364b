package engineroom.engine;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes on what is written and keeps a close to itself, so that one stream can serve several jobs.
 *
 * <p>Stands for {@code ioutils.NopWriteCloser}, which {@code engine.go} uses in line 131.
 */
public final class NopWriteCloser extends FilterOutputStream {

  /**
   * Wraps a stream.
   *
   * @param out where writes go; a null is noticed at the first write, as in the original
   */
  public NopWriteCloser(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] from, int at, int length) throws IOException {
    out.write(from, at, length);
  }

  /** Does nothing. */
  @Override
  public void close() {}
}
