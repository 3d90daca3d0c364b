package engineroom.book.original;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A host on this machine that has files, and writes down which of them it was asked for. */
public final class GoHostFixture implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> files;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int failing;

  private GoHostFixture(Map<String, String> files) throws IOException {
    this.files = new ConcurrentHashMap<>(files);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Starts one with files, by their names. */
  public static GoHostFixture with(Map<String, String> files) throws IOException {
    return new GoHostFixture(files);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().replaceFirst("^/engine/", "");
    asked.add(name);
    String text = files.get(name);
    int status = failing > 0 ? failing : text == null ? 404 : 200;
    byte[] body = (status == 200 ? text : "").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** The address of the folder with the files. */
  public URI folder() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/engine/");
  }

  /** Replaces a file. */
  public void put(String name, String text) {
    files.put(name, text);
  }

  /** Takes a file away. */
  public void remove(String name) {
    files.remove(name);
  }

  /** Answers everything with a status from now on. */
  public void fail(int status) {
    failing = status;
  }

  /** The names that were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
