package engineroom.engine;

import java.io.OutputStream;

/**
 * Where {@link Engine#serveHTTP} sends its answer: headers first, then the status, then the body.
 *
 * <p>Stands for {@code http.ResponseWriter}. That is no closer, and so a job that ends does not
 * close it.
 */
public abstract class ResponseWriter extends OutputStream {

  /**
   * Sets a header, in place of all of that name.
   *
   * @param name its name
   * @param value its value
   */
  public abstract void setHeader(String name, String value);

  /**
   * Adds a header beside those of that name.
   *
   * @param name its name
   * @param value its value
   */
  public abstract void addHeader(String name, String value);

  /**
   * Sends the status and the headers.
   *
   * @param status the HTTP status
   */
  public abstract void writeHeader(int status);

  /** Does nothing: the server ends the answer, not the job. */
  @Override
  public final void close() {}
}
