package engineroom.daemon.kernel;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output or error that goes outside. Closing it ends a write that is under way. */
final class OuterOutput extends OpenFile {

  private final OutputStream out;

  OuterOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Task writer, byte[] from, int at, int count) throws IOException {
    writer.step();
    try {
      synchronized (out) {
        out.write(from, at, count);
        out.flush();
      }
    } catch (IOException e) {
      writer.breakPipe();
    }
  }

  @Override
  protected void close() {
    Outside.close(out);
  }
}
