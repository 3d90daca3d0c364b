package engineroom.daemon.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A client's connection that the API has taken over: bytes both ways, and no HTTP any more. */
public interface Hijacked extends Closeable {

  /** What the client sends from now on; ends when it sends no more or has left. */
  InputStream in();

  /** Sends to the client at once, and fails once it has left. */
  OutputStream out();

  /**
   * Says that nothing more will be sent; what the client sends can still be read.
   *
   * @throws IOException if the client has left
   */
  void closeWrite() throws IOException;
}
