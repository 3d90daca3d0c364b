package engineroom.daemon.api;

import engineroom.engine.ResponseWriter;
import engineroom.engine.go.Signal;
import java.io.IOException;

/**
 * Takes the answer to a request: a {@code http.ResponseWriter} that is a {@code http.Flusher}, a
 * {@code http.Hijacker} and a {@code http.CloseNotifier} too, as the one of Go's server is.
 */
public abstract class ApiReply extends ResponseWriter {

  /**
   * Sends all that waits, at once: with the status 200 and the header, if they have not been sent.
   *
   * @throws IOException if the client has left
   */
  @Override
  public abstract void flush() throws IOException;

  /** The status that has been given; 0 as long as there is none. */
  public abstract int status();

  /**
   * Takes the connection over. From now on nothing goes out but what is written to it; the status
   * and the header too, unless they had been given before. The connection ends at the latest when
   * the request has been served.
   *
   * @return the connection
   * @throws IOException if it has been taken over before, if {@link #gone} has been asked for, or
   *     if the client has left
   */
  public abstract Hijacked hijack() throws IOException;

  /**
   * Fires when the client has left while it is being served. Whoever asks for it reads no more of
   * the request's body.
   */
  public abstract Signal gone();
}
