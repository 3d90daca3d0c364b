package engineroom.book;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a book on this machine alone: the files of its folder, to be read. A client that says
 * nothing for ten seconds, or takes longer than that to ask, is cut off.
 */
public final class BookServer implements AutoCloseable {

  private static final int LARGEST_BODY = 1024 * 1024;
  private static final int HEARD_OUT = 16 * LARGEST_BODY;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "epub", "application/epub+zip",
          "woff2", "font/woff2");

  private static final Set<String> TEXTS = Set.of("html", "css", "js", "json", "txt", "svg");
  private static final int WORTH_COMPRESSING = 1024;

  static {
    // The JDK's server reads them once, and would wait for the end of a request for ever.
    for (String limit : new String[] {"maxReqTime", "idleInterval"}) {
      String property = "sun.net.httpserver." + limit;
      System.setProperty(property, System.getProperty(property, "10"));
    }
  }

  private static final String NEWS = "/live/news";
  private static final String SCRIPT = "/live/live.js";

  private final Path folder;
  private final Optional<LiveUpdates> live;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private BookServer(Path folder, Optional<LiveUpdates> live, HttpServer server) {
    this.folder = folder;
    this.live = live;
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param folder the book's folder
   * @param port the port on 127.0.0.1, or 0 for any that is free
   * @throws PortTakenException where another program listens there
   */
  public static BookServer start(Path folder, int port) throws IOException {
    return start(folder, port, Optional.empty());
  }

  /**
   * Starts serving a book that may change, and shows each change in the pages that are open.
   *
   * @param live who knows of the changes, if there are to be any
   */
  public static BookServer start(Path folder, int port, Optional<LiveUpdates> live)
      throws IOException {
    HttpServer server;
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    } catch (BindException e) {
      throw new PortTakenException(port, e);
    }
    BookServer book = new BookServer(folder, live, server);
    server.setExecutor(book.threads);
    server.createContext("/", book::answer);
    server.start();
    return book;
  }

  /** Where the book is to be read. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Stops at once. */
  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isAskedHere(exchange.getRequestHeaders().getFirst("Host"))) {
        refuse(exchange, 421, "this book is served as 127.0.0.1 or localhost alone");
        return;
      }
      if (bodyIsTooLarge(exchange)) {
        refuse(exchange, 413, "a request may hold one megabyte");
        return;
      }
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, 405, "this book can only be read");
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = find(path);
      if (live.isPresent() && NEWS.equals(path)) {
        tellNews(exchange, live.get());
      } else if (live.isPresent() && SCRIPT.equals(path)) {
        respond(exchange, 200, type("js"), liveScript());
      } else if (file.isPresent()) {
        send(exchange, file.get());
      } else {
        refuse(exchange, 404, "the book has no such page");
      }
    }
  }

  /**
   * Under another name, a page of another site would read the book through its reader's browser.
   */
  private static boolean isAskedHere(String host) {
    return host == null || host.matches("(?i)(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
  }

  private static void tellNews(HttpExchange exchange, LiveUpdates live) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    if (!query.matches("after=\\d{1,18}")) {
      refuse(exchange, 400, "ask for the news after a build: /live/news?after=1");
      return;
    }
    String news = live.newsAfter(Long.parseLong(query.substring("after=".length())));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    byte[] content = news.getBytes(StandardCharsets.UTF_8);
    respond(exchange, news.isEmpty() ? 204 : 200, type("json"), content);
  }

  private static byte[] liveScript() throws IOException {
    try (InputStream in = BookServer.class.getResourceAsStream("/engineroom/book/live.js")) {
      return in.readAllBytes();
    }
  }

  /** A page that knows which build it is of. */
  private static byte[] withScript(byte[] page, long build) {
    String tag = "<script src=\"%s\" data-number=\"%d\"></script>".formatted(SCRIPT, build);
    String text = new String(page, StandardCharsets.UTF_8);
    return text.replace("</body>", tag + "\n</body>").getBytes(StandardCharsets.UTF_8);
  }

  /** Hears the client out, within reason: one that is cut off never reads the answer. */
  private static boolean bodyIsTooLarge(HttpExchange exchange) throws IOException {
    long read = 0;
    byte[] some = new byte[8192];
    InputStream body = exchange.getRequestBody();
    int count = body.read(some);
    while (count >= 0 && read <= HEARD_OUT) {
      read += count;
      count = body.read(some);
    }
    return read > LARGEST_BODY;
  }

  /** The file of a path, if the book has it; links that lead out of the book are not followed. */
  private Optional<Path> find(String path) throws IOException {
    if (path == null || !path.startsWith("/") || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Path root = folder.toRealPath();
    Path wanted;
    try {
      wanted = root.resolve(path.substring(1)).normalize();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!wanted.startsWith(root)) {
      return Optional.empty();
    }
    Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
    boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(root);
    return inside ? Optional.of(file) : Optional.empty();
  }

  private void send(HttpExchange exchange, Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = type(ending);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    long build = live.map(LiveUpdates::shown).orElse(0L); // before the file is read: better too old
    byte[] content = Files.readAllBytes(file);
    if (live.isPresent() && ending.equals("html")) {
      content = withScript(content, build);
    }
    if (TEXTS.contains(ending) && content.length >= WORTH_COMPRESSING) {
      exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
      if (takesGzip(exchange)) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        content = compressed(content);
      }
    }
    respond(exchange, 200, type, content);
  }

  private static boolean takesGzip(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null
        && accepted.matches("(?i)(.*,)?\\s*(x-)?gzip\\s*(;\\s*q=(1|0\\.\\d*[1-9])\\S*)?\\s*(,.*)?");
  }

  private static byte[] compressed(byte[] content) throws IOException {
    ByteArrayOutputStream smaller = new ByteArrayOutputStream(content.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(smaller)) {
      out.write(content);
    }
    return smaller.toByteArray();
  }

  private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
    byte[] text = (status + ": " + why + "\n").getBytes(StandardCharsets.UTF_8);
    respond(exchange, status, type("txt"), text);
  }

  private static String type(String ending) {
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static void respond(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (isHead) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
    }
    exchange.sendResponseHeaders(status, isHead || content.length == 0 ? -1 : content.length);
    if (!isHead) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(content);
      }
    }
  }
}
