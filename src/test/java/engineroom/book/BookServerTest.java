package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookServerTest {

  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private Path place;
  private final HttpClient client = HttpClient.newHttpClient();
  private BookServer server;

  @BeforeEach
  void serveABook() throws IOException {
    Path book = Files.createDirectories(place.resolve("book/source"));
    Files.writeString(book.resolve("Engine.html"), "source");
    Files.writeString(place.resolve("book/index.html"), "the title page");
    Files.writeString(place.resolve("book/book.css"), "a{}");
    Files.writeString(place.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(place.resolve("book/link.txt"), place.resolve("secret.txt"));
    Files.createSymbolicLink(place.resolve("book/up"), place);
    server = BookServer.start(place.resolve("book"), 0);
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void aFolderGivesItsIndex() throws Exception {
    HttpResponse<String> response = get("");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("the title page");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({"source/Engine.html, text/html; charset=utf-8", "book.css, text/css; charset=utf-8"})
  void aFileHasItsType(String path, String type) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/source/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/link.txt",
        "/up/secret.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
        "///etc/passwd",
        "/nothing.html",
        "/source",
        "/source/",
        "/index.html%00.css",
        "*"
      })
  void whatIsOutsideTheBookIsNotFoundAndNeverAFile(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContain("secret\n", "root:");
    assertThat(answer).doesNotEndWith("secret");
  }

  @Test
  void aPathOutsideIsAFourOhFour() throws Exception {
    assertThat(raw("GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 404 ");
  }

  @Test
  void aRequestOfMoreThanAMegabyteIsTooLarge() throws Exception {
    assertThat(post(HttpRequest.BodyPublishers.ofByteArray(new byte[MEGABYTE + 1]))).isEqualTo(413);
  }

  @Test
  void aLargeRequestOfUnknownLengthIsTooLargeAsWell() throws Exception {
    var chunked =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(new byte[2 * MEGABYTE]));
    assertThat(post(chunked)).isEqualTo(413);
  }

  @Test
  void aRequestOfAMegabyteIsNotTooLarge() throws Exception {
    assertThat(post(HttpRequest.BodyPublishers.ofByteArray(new byte[MEGABYTE]))).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void aBookCanOnlyBeRead(String method) throws Exception {
    var request = request("").method(method, HttpRequest.BodyPublishers.noBody()).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void headGivesTheLengthAndNoBody() throws Exception {
    HttpResponse<String> response =
        client.send(request("").HEAD().build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Length")).hasValue("14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example:80", "localhost.evil", "10.0.0.1"})
  void askedUnderAnotherNameItSaysNothing(String host) throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("the title page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost:8080", "LocalHost", "[::1]:4243"})
  void throughATunnelItAnswers(String host) throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("the title page");
  }

  @ParameterizedTest
  @CsvSource({
    "gzip, true",
    "'br, gzip', true",
    "'deflate, GZIP;q=0.5, br', true",
    "'gzip;q=0', false",
    "'gzip;q=0.0, br', false",
    "gzipped, false",
    "br, false"
  })
  void aLongTextIsCompressedForWhoeverTakesIt(String accepted, boolean compressed)
      throws Exception {
    String text = "a word and ".repeat(1000);
    Files.writeString(place.resolve("book/long.html"), text);
    var response =
        client.send(
            request("long.html").header("Accept-Encoding", accepted).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
    var body = new ByteArrayInputStream(response.body());
    byte[] read = (compressed ? new GZIPInputStream(body) : body).readAllBytes();
    assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(text);
    if (compressed) {
      assertThat(response.body()).hasSizeLessThan(text.length() / 10);
    }
  }

  /** Real time is the point: the limit belongs to the server of the JDK. */
  @Test
  @Tag("slow")
  void whoeverNeverEndsTheQuestionIsCutOff() throws Exception {
    int port = URI.create(server.address()).getPort();
    try (Socket silent = new Socket("127.0.0.1", port);
        Socket slow = new Socket("127.0.0.1", port)) {
      slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
      for (Socket each : new Socket[] {silent, slow}) {
        each.setSoTimeout(60_000);
        assertThat(each.getInputStream().read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void aBookThatIsGoneIsNotFound() throws Exception {
    Files.move(place.resolve("book"), place.resolve("elsewhere"));
    assertThat(get("").statusCode()).isEqualTo(404);
  }

  @Test
  void aTakenPortIsNamedInOneLine() {
    int port = URI.create(server.address()).getPort();
    assertThatThrownBy(() -> BookServer.start(place, port))
        .isInstanceOf(PortTakenException.class)
        .hasMessage(
            "port %1$d is taken: choose another with --port %2$d, or mvn -Dport=%2$d"
                .formatted(port, port + 1));
  }

  @Test
  void aStillBookIsServedAsItLies() throws Exception {
    assertThat(get("index.html").body()).isEqualTo("the title page");
    assertThat(get("live/news?after=0").statusCode()).isEqualTo(404);
    assertThat(get("live/live.js").statusCode()).isEqualTo(404);
  }

  @Test
  void aLiveBookTellsItsPagesTheNews() throws Exception {
    Path page = Files.writeString(place.resolve("book/page.html"), "<body>a</body>");
    server.close();
    server = BookServer.start(place.resolve("book"), 0, Optional.of(new AfterFour()));
    assertThat(get("page.html").body())
        .isEqualTo("<body>a<script src=\"/live/live.js\" data-number=\"4\"></script>\n</body>");
    assertThat(page).hasContent("<body>a</body>");
    assertThat(get("book.css").body()).isEqualTo("a{}");
    assertThat(get("live/live.js").body()).contains("/live/news?after=");
    assertThat(get("live/news?after=4").body()).isEqualTo("{\"number\":5}");
    assertThat(get("live/news?after=5").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?", "?after=", "?after=-1", "?after=x", "?after=9999999999999999999"})
  void newsAreToldAfterANumberOnly(String query) throws Exception {
    server.close();
    server = BookServer.start(place.resolve("book"), 0, Optional.of(new AfterFour()));
    assertThat(get("live/news" + query).statusCode()).isEqualTo(400);
  }

  /** A book whose fifth build has just failed. */
  private static final class AfterFour implements LiveUpdates {

    @Override
    public long shown() {
      return 4;
    }

    @Override
    public String newsAfter(long number) {
      return number < 5 ? "{\"number\":5}" : "";
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private int post(HttpRequest.BodyPublisher body) throws Exception {
    var request = request("index.html").POST(body).build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** A request as no well-behaved client would write it. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(server.address()).getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
