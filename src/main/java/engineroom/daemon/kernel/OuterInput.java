package engineroom.daemon.kernel;

import java.io.IOException;
import java.io.InputStream;

/**
 * Standard input that comes from outside. A goroutine fetches it, from the first read on, so that
 * whoever reads can be ended while nothing comes.
 */
final class OuterInput extends OpenFile {

  private final Namespace namespace;
  private final InputStream in;
  private final TaskPipe fetched;
  private boolean fetching;

  OuterInput(Namespace namespace, InputStream in) {
    this.namespace = namespace;
    this.in = in;
    this.fetched = new TaskPipe(namespace);
  }

  @Override
  public int read(Task reader, byte[] into, int at, int count) throws IOException {
    synchronized (namespace) {
      if (!fetching) {
        fetching = true;
        namespace.kernel().goroutines().go(this::fetch);
      }
    }
    return fetched.readEnd().read(reader, into, at, count);
  }

  private void fetch() {
    byte[] some = new byte[4096];
    try {
      int count = in.read(some);
      while (count >= 0 && fetched.feed(some, count)) {
        count = in.read(some);
      }
    } catch (IOException e) {
      // whoever writes is gone, which to a reader is the end
    }
    fetched.writeEnd().close();
  }

  @Override
  protected void close() {
    fetched.readEnd().close();
    Outside.close(in);
  }
}
