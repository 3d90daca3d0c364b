package engineroom.engine.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A connection that a service has taken over from the server: bytes both ways. Stands for the
 * {@code net.Conn} that {@code Hijack} gives.
 */
public final class RawConnection implements Closeable {

  private final Incoming in;
  private final Client client;

  RawConnection(Incoming in, Client client) {
    this.in = in;
    this.client = client;
  }

  /** What the client sends, beginning with what the server had read ahead. */
  public InputStream in() {
    return in;
  }

  /** Sends what is written, at once. */
  public OutputStream out() {
    return client.out();
  }

  /**
   * Says that nothing more will be sent; what comes can still be read.
   *
   * @throws IOException if the client has left
   */
  public void closeWrite() throws IOException {
    client.closeWrite();
  }

  /** Ends it, and whatever is being read or written, without waiting for the client. */
  @Override
  public void close() throws IOException {
    client.close();
  }
}
