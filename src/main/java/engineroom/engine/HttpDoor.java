package engineroom.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import engineroom.engine.go.Url;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Puts an engine behind the JDK's HTTP server: what {@code http.Handler} is in Go.
 *
 * <p>The server refuses a target that is no URI by itself, with 400, before the engine sees it;
 * Go's lets a broken escape in a query through.
 */
public final class HttpDoor implements HttpHandler {

  private final Engine eng;

  /**
   * A handler that runs jobs.
   *
   * @param eng the engine that runs them
   */
  public HttpDoor(Engine eng) {
    this.eng = eng;
  }

  /**
   * Serves an engine, one virtual thread for each request.
   *
   * @param eng the engine
   * @param address where to listen
   * @return the server, started; stopping it is the caller's
   * @throws IOException if the address cannot be had
   */
  public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/", new HttpDoor(eng));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return server;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      eng.serveHTTP(new Response(exchange), Url.parse(exchange.getRequestURI().toString()));
    }
  }

  private static final class Response extends ResponseWriter {

    private final HttpExchange exchange;
    private final boolean bodiless;

    Response(HttpExchange exchange) {
      this.exchange = exchange;
      this.bodiless = exchange.getRequestMethod().equals("HEAD");
    }

    @Override
    public void setHeader(String name, String value) {
      exchange.getResponseHeaders().set(name, onOneLine(value));
    }

    @Override
    public void addHeader(String name, String value) {
      exchange.getResponseHeaders().add(name, onOneLine(value));
    }

    /** As Go's server sends it: UTF-8, newlines as blanks, no blanks at the ends. */
    private static String onOneLine(String value) {
      String line = value.replace('\r', ' ').replace('\n', ' ').strip();
      return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void writeHeader(int status) {
      try {
        exchange.sendResponseHeaders(status, bodiless ? -1 : 0);
      } catch (IOException unheard) {
        // Whoever asked has gone; the job runs all the same, as in the original.
      }
    }

    @Override
    public void write(int oneByte) throws IOException {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      if (!bodiless) { // what would be the body of an answer to HEAD is lost, and that is no error
        exchange.getResponseBody().write(from, at, length);
      }
    }
  }
}
