package engineroom.engine;

import engineroom.engine.http.HttpServer;
import engineroom.engine.http.Reply;
import engineroom.engine.http.Request;
import engineroom.engine.http.Service;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Puts an engine behind a server: what makes an {@code http.Handler} of it in Go is that it has
 * {@code ServeHTTP}.
 */
public final class HttpDoor implements Service {

  private final Engine eng;

  /**
   * A service that runs jobs.
   *
   * @param eng the engine that runs them
   */
  public HttpDoor(Engine eng) {
    this.eng = eng;
  }

  /**
   * Serves an engine, one virtual thread for each client.
   *
   * @param eng the engine; its host's log is told of handlers that throw
   * @param address where to listen
   * @return the server; closing it is the caller's
   * @throws IOException if the address cannot be had
   */
  public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
    return HttpServer.open(address, new HttpDoor(eng), eng.host.log());
  }

  @Override
  public void serve(Request request, Reply reply) {
    eng.serveHTTP(new Response(reply), request.target());
  }

  static final class Response extends ResponseWriter {

    private final Reply reply;

    Response(Reply reply) {
      this.reply = reply;
    }

    @Override
    public void setHeader(String name, String value) {
      reply.set(name, onOneLine(value));
    }

    @Override
    public void addHeader(String name, String value) {
      reply.add(name, onOneLine(value));
    }

    /** As Go's server sends it: newlines as blanks, no blanks and tabs at the ends. */
    private static String onOneLine(String value) {
      String line = value.replace('\r', ' ').replace('\n', ' ');
      int start = 0;
      int end = line.length();
      while (start < end && isBlank(line.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(line.charAt(end - 1))) {
        end--;
      }
      return line.substring(start, end);
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t';
    }

    @Override
    public void writeHeader(int status) {
      reply.begin(status);
    }

    @Override
    public void write(int oneByte) throws IOException {
      reply.write(oneByte);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      reply.write(from, at, length);
    }
  }
}
