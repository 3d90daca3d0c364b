package engineroom.daemon.client;

import engineroom.daemon.builtins.Builtins;
import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The daemon, as one command asks it. When Ctrl-C ends the command, it leaves all that it has not
 * read to its end. Models {@code api/client/utils.go} of docker 1.6.2.
 */
final class Daemon {

  private static final String TYPE = "Content-Type";
  private static final String JSON = "application/json";
  private static final byte[] NOTHING = new byte[0];
  private static final int REFUSED = 400;

  private final PageDoor door;
  private final Console console;

  Daemon(PageDoor door, Console console) {
    this.door = door;
    this.console = console;
  }

  /**
   * Asks, and reads the whole answer.
   *
   * @throws DaemonError if the daemon refuses
   */
  String call(String method, String path) throws ClientException {
    return text(open(method, path, Map.of(), NOTHING));
  }

  /** Asks with a value, as JSON; null is one too. */
  String call(String method, String path, Object value) throws ClientException {
    return text(openWith(method, path, value));
  }

  /** As {@link #open}, with a value. */
  Exchange openWith(String method, String path, Object value) throws ClientException {
    return open(method, path, Map.of(TYPE, JSON), json(value));
  }

  /** Asks for an object. */
  Env object(String method, String path) throws ClientException {
    return object(call(method, path));
  }

  /** Reads an answer as an object. */
  static Env object(String text) throws ClientException {
    try {
      Env env = new Env();
      env.decode(new ByteArrayInputStream(Text.bytes(text)));
      return env;
    } catch (IOException e) {
      throw new ClientException(e.getMessage());
    }
  }

  /** Asks for a list of objects. */
  List<Env> list(String method, String path) throws ClientException {
    return list(call(method, path));
  }

  /** Reads a text as a list of objects. */
  static List<Env> list(String text) throws ClientException {
    try {
      Table rows = new Table("", 0);
      rows.readListFrom(Text.bytes(text));
      return rows.data;
    } catch (IOException e) {
      throw new ClientException(e.getMessage());
    }
  }

  /**
   * Asks for what comes piece by piece.
   *
   * @return the answer, which has begun
   * @throws DaemonError if the daemon refuses
   */
  Exchange open(String method, String path, Map<String, String> headers, byte[] body)
      throws ClientException {
    Exchange exchange = send(method, path, headers, body);
    int status = exchange.awaitStatus();
    if (status >= 200 && status < REFUSED) {
      return exchange;
    }
    String said = text(exchange).strip();
    throw new DaemonError(
        said.isEmpty()
            ? "Error: request returned status "
                + status
                + " for API route and version "
                + path
                + ", check if the server supports the requested API version"
            : "Error response from daemon: " + said,
        status);
  }

  /** Asks for the connection itself: from then on it carries a program's streams. */
  Exchange hijack(String path, Object value) throws ClientException {
    Map<String, String> headers =
        Map.of(TYPE, "text/plain", "Connection", "Upgrade", "Upgrade", "tcp");
    Exchange exchange = send("POST", path, headers, value == null ? NOTHING : json(value));
    exchange.awaitStatus();
    return exchange;
  }

  private Exchange send(String method, String path, Map<String, String> headers, byte[] body)
      throws ClientException {
    if (console.isDead()) {
      throw ClientException.exit(Console.INTERRUPTED);
    }
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("User-Agent", "Docker-Client/" + Builtins.VERSION);
    if (method.equals("POST")) {
      all.putIfAbsent(TYPE, "text/plain");
    }
    Exchange exchange = door.send(method, "/v" + Builtins.API_VERSION + path, all, body);
    console.endsWith(exchange::leave);
    return exchange;
  }

  private static byte[] json(Object value) throws ClientException {
    try {
      return Text.bytes(Json.encode(value));
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }

  /** All that is still to come of an answer. */
  static String text(Exchange exchange) throws ClientException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[4096];
    InputStream in = exchange.body();
    try {
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        all.write(some, 0, count);
      }
    } catch (IOException left) {
      throw ClientException.exit(Console.INTERRUPTED);
    }
    exchange.expectWhole();
    return Text.ofBytes(all.toByteArray());
  }
}
