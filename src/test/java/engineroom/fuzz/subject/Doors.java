package engineroom.fuzz.subject;

import engineroom.engine.http.HttpServer;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server at a socket: whatever a client sends, what comes back is whole answers, no more than
 * there were requests, and then the end; and who comes next is answered.
 */
public record Doors(HttpServer server) implements Target {

  private static final int PATIENCE = 5_000;
  private static final int CHECKED_EVERY = 16;
  private static final Set<String> STATUSES = Set.of("100", "200", "400", "413", "417");
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) [^\\r\\n]*");
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: (\\d+)\\r?$");
  private static final Pattern CHUNK = Pattern.compile("([0-9a-f]+)\\r\\n");

  @Override
  public List<byte[]> seeds() {
    return Target.utf8(
        "GET /echo?a=1&a=two HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /echo?a=%0d%0aX:%20y HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "POST /x HTTP/1.1\r\nContent-Length: 4\r\n\r\nbodyGET /echo?a=b HTTP/1.1\r\n\r\n",
        "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
        "PUT /v1/nosuch HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok",
        "GET /echo?a=%C3%A9 HTTP/1.1\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
  }

  @Override
  public List<byte[]> words() {
    return Target.utf8(
        "\r\n",
        "\r\n\r\n",
        "HTTP/1.1",
        "HTTP/1.0",
        "Content-Length: ",
        "Connection: close\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Expect: x\r\n",
        "%0a",
        "%",
        "?a=",
        "//",
        "..",
        "-1",
        "ffffffffffffffff\r\n",
        "Trailer: A\r\n",
        ":",
        " ");
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String sent = new String(input, StandardCharsets.ISO_8859_1);
    String came = new String(answer(input), StandardCharsets.ISO_8859_1);
    if (!sent.contains("HEAD")) { // its answers tell of a body that does not come
      int answers = answers(came);
      int requests = sent.split("HTTP/", -1).length - 1;
      Law.that(answers <= 2 * requests + 1, answers + " answers to " + requests + " requests");
    }
    if (input.length % CHECKED_EVERY == 0) {
      String good =
          new String(
              answer("GET /echo?a=here HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
              StandardCharsets.ISO_8859_1);
      Law.that(good.endsWith("\r\n\r\nhere"), "who comes next is answered: " + good);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private byte[] answer(byte[] input) throws IOException {
    try (Socket client = new Socket(server.address().getAddress(), server.address().getPort())) {
      client.setSoTimeout(PATIENCE);
      try {
        client.getOutputStream().write(input);
        client.shutdownOutput();
      } catch (SocketException refused) {
        return new byte[0]; // the server has had enough of it
      }
      try {
        return client.getInputStream().readAllBytes();
      } catch (SocketException reset) {
        return new byte[0]; // an end with something unread takes the answer with it
      }
    }
  }

  /** How many answers there are; what is none of them is a fault. */
  private static int answers(String came) {
    int count = 0;
    int at = 0;
    while (at < came.length()) {
      int end = came.indexOf("\r\n\r\n", at);
      Law.that(end >= 0, "an answer has a header: " + came.substring(at));
      String[] lines = came.substring(at, end).split("\r\n", -1);
      Matcher status = STATUS.matcher(lines[0]);
      Law.that(status.matches(), "an answer begins: " + lines[0]);
      Law.that(STATUSES.contains(status.group(1)), "a status that Go's server has: " + lines[0]);
      for (int i = 1; i < lines.length; i++) {
        Law.that(lines[i].matches("[^\r\n:]+:[^\r\n]*"), "a field on a line: " + lines[i]);
      }
      count++;
      String fields = String.join("\n", lines);
      at = bodyEnd(came, end + 4, status.group(1), fields);
    }
    return count;
  }

  private static int bodyEnd(String came, int body, String status, String fields) {
    if (status.equals("100") || status.equals("400") || status.equals("413")) {
      return body;
    }
    if (fields.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
      return chunksEnd(came, body);
    }
    Matcher length = LENGTH.matcher(fields);
    if (!length.find()) {
      return came.length(); // the body ends with the connection
    }
    int end = body + Integer.parseInt(length.group(1));
    Law.that(end <= came.length(), "a body is as long as it says");
    return end;
  }

  private static int chunksEnd(String came, int from) {
    int at = from;
    Matcher chunk = CHUNK.matcher(came);
    while (true) {
      Law.that(chunk.find(at) && chunk.start() == at, "a chunk begins: " + came.substring(at));
      int length = Integer.parseInt(chunk.group(1), 16);
      at = chunk.end() + length;
      Law.that(came.startsWith("\r\n", at), "a chunk ends where it says");
      at += 2;
      if (length == 0) {
        return at;
      }
    }
  }
}
