package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import engineroom.Behaviour;
import engineroom.engine.http.HttpServer;
import engineroom.engine.http.Reply;
import engineroom.engine.http.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 11: the server before the engine, whatever it serves. */
@Timeout(30)
class Chapter11ServerTest {

  private static final System.Logger LOG = System.getLogger(Chapter11ServerTest.class.getName());
  private static final String LAST = "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n";
  private static final String REFUSED = "HTTP/1.1 400 Bad Request\r\n\r\n";

  private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
  private HttpServer server;

  /** A service that may fail as streams do. */
  private interface Answer {
    void serve(Request request, Reply reply) throws IOException;
  }

  @AfterEach
  void theServerStops() throws IOException {
    server.close();
  }

  private void serve(Answer answer) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server =
        HttpServer.open(
            address,
            (request, reply) -> {
              try {
                seen.add(request.method() + " " + request.uri());
                answer.serve(request, reply);
              } catch (IOException e) {
                seen.add(e);
              }
            },
            LOG);
  }

  private Object next() throws InterruptedException {
    return seen.poll(20, TimeUnit.SECONDS);
  }

  private Socket connect(String text) throws IOException {
    Socket client = new Socket(server.address().getAddress(), server.address().getPort());
    client.setSoTimeout(20_000);
    client.getOutputStream().write(text.getBytes(UTF_8));
    return client;
  }

  private static String readToTheEnd(Socket client) throws IOException {
    return new String(client.getInputStream().readAllBytes(), UTF_8);
  }

  /** Sends a text, and gives what comes until the server closes the connection. */
  private String raw(String text) throws IOException {
    try (Socket client = connect(text)) {
      return readToTheEnd(client);
    }
  }

  private static void write(Reply reply, String text) throws IOException {
    reply.write(text.getBytes(UTF_8));
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  private static String header(String answer) {
    return answer.substring(0, answer.indexOf("\r\n\r\n")).replaceAll("\r\nDate: [^\r]*", "");
  }

  @Test
  @Behaviour("what-is-no-target-is-refused")
  void whatCameBeforeIsAnswered() throws Exception {
    serve((request, reply) -> write(reply, "served"));

    assertThat(raw("GET /one HTTP/1.1\r\n\r\nGET two HTTP/1.1\r\n\r\nGET /three HTTP/1.1\r\n\r\n"))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("\r\n\r\nserved" + REFUSED);
    assertThat(seen).containsExactly("GET /one");
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "'GET /one HTTP/1.1\r\n\r\n', served"})
  @Behaviour("what-is-no-target-is-refused")
  void whoeverSaysNothingMoreIsNotRefused(String before, String answer) throws Exception {
    serve((request, reply) -> write(reply, "served"));

    try (Socket client = connect(before)) {
      client.shutdownOutput();
      assertThat(readToTheEnd(client)).endsWith(answer).doesNotContain("400");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no colon\r\n\r\n", "A: b\r\nno colon\r\n\r\n"})
  @Behaviour("a-header-has-a-megabyte")
  void aShortOneThatIsWrongIsNotTooLong(String header) throws Exception {
    serve((request, reply) -> write(reply, "served"));

    assertThat(raw("GET /one HTTP/1.1\r\n" + header)).isEqualTo(REFUSED);
    assertThat(seen).isEmpty();
  }

  @Test
  @Behaviour("a-body-is-passed-over")
  void oneThatWaitsToBeAskedForIsPassedOverBehindTheAnswer() throws Exception {
    serve((request, reply) -> reply.begin(404));
    String waits = "PUT /one HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n";

    try (Socket client = connect(waits)) {
      assertThat(client.getInputStream().readNBytes(24))
          .asString(UTF_8)
          .isEqualTo("HTTP/1.1 404 Not Found\r\n");
      client.getOutputStream().write(("abc" + LAST).getBytes(UTF_8));
      assertThat(readToTheEnd(client)).contains("HTTP/1.1 404").doesNotContain("Continue");
    }
    assertThat(seen).containsExactly("PUT /one", "GET /last");
  }

  @ParameterizedTest
  @CsvSource({
    "'no number\r\n', 'GET /last'",
    "'3\r\nabcGET /lost HTTP/1.1\r\n\r\n', 'GET /lost'",
  })
  @Behaviour("a-body-is-passed-over")
  void oneThatIsBrokenEndsWhereItBreaks(String body, String next) throws Exception {
    serve((request, reply) -> write(reply, "served"));

    assertThat(raw("PUT /one HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + body + LAST))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .doesNotContain("400")
        .endsWith("served");
    assertThat(seen).startsWith("PUT /one", next);
  }

  @ParameterizedTest
  @CsvSource({"GET, 204", "GET, 304", "HEAD, 204", "GET, 100"})
  @Behaviour("a-short-answer-tells-its-length")
  void oneThatHasNoBodyTellsNone(String method, int status) throws Exception {
    serve(
        (request, reply) -> {
          reply.begin(status);
          seen.add(catchThrowable(() -> write(reply, "x")).getMessage());
        });

    String answer = raw(method + " /one HTTP/1.1\r\nConnection: close\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + ' ')
        .doesNotContain("Content-", "Transfer-Encoding")
        .endsWith("\r\n\r\n");
    assertThat(next()).isEqualTo(method + " /one");
    assertThat(next())
        .isEqualTo("http: request method or response status code does not allow body");
  }

  @ParameterizedTest
  @CsvSource({"5000, 1.0", "5000, 1.1", "5, 1.0", "5, 1.1"})
  @Behaviour("a-short-answer-tells-its-length")
  void oneOfWhichTheLengthWasToldNeedsNoChunksHoweverLong(int bytes, String version)
      throws Exception {
    String text = "x".repeat(bytes);
    serve(
        (request, reply) -> {
          reply.set("Content-Length", "" + bytes);
          reply.set("Content-Type", "x/y");
          write(reply, text);
          seen.add(catchThrowable(() -> write(reply, "too much")).getMessage());
        });

    assertThat(raw("GET /one HTTP/" + version + "\r\nConnection: close\r\n\r\n"))
        .containsOnlyOnce("\r\nContent-Length: " + bytes + "\r\n")
        .contains("\r\nContent-Type: x/y\r\n")
        .containsOnlyOnce("Content-Type")
        .doesNotContain("chunked")
        .endsWith("\r\n\r\n" + text);
    assertThat(next()).isEqualTo("GET /one");
    assertThat(next()).isEqualTo("Conn.Write wrote more than the declared Content-Length");
  }

  @Test
  @Behaviour("a-short-answer-tells-its-length")
  void toOldClientsItHasNoHeaderAtAll() throws Exception {
    serve((request, reply) -> write(reply, "served"));

    assertThat(raw("GET /one HTTP/0.9\r\n\r\n")).isEqualTo("served");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, 5, 5, keep-alive",
    "GET, 0, 0, keep-alive",
    "HEAD, 5, 5, keep-alive",
    "HEAD, 0, none, keep-alive",
    "HEAD, 5000, none, keep-alive",
    "GET, 5000, none, none"
  })
  @Behaviour("a-short-answer-tells-its-length")
  void aConnectionIsKeptWhereTheEndOfTheAnswerIsKnown(
      String method, int bytes, String told, String kept) throws Exception {
    serve((request, reply) -> write(reply, "x".repeat(bytes)));

    try (Socket client =
        connect(method + " /one HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET two HTTP/1.0\r\n")) {
      client.shutdownOutput();
      String answer = readToTheEnd(client);
      boolean told200 = answer.contains("\r\nContent-Length: " + bytes + "\r\n");
      assertThat(told200).isEqualTo(!told.equals("none"));
      assertThat(answer.contains("\r\nConnection: keep-alive\r\n"))
          .isEqualTo(answer.endsWith(REFUSED))
          .isEqualTo(!kept.equals("none"));
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 1.0", "5, 1.1", "5000, 1.0", "5000, 1.1"})
  @Behaviour("a-head-request-runs-the-job")
  void itsHeaderIsThatOfTheWholeAnswer(int bytes, String version) throws Exception {
    String text = "x".repeat(bytes);
    serve(
        (request, reply) -> {
          write(reply, text);
          reply.flush();
          reply.flush();
        });
    String line = " /one HTTP/" + version + "\r\nConnection: close\r\n\r\n";
    boolean chunks = version.equals("1.1");

    String whole = raw("GET" + line);
    String head = raw("HEAD" + line);

    assertThat(body(whole))
        .isEqualTo(chunks ? "%x\r\n%s\r\n0\r\n\r\n".formatted(bytes, text) : text);
    assertThat(body(head)).isEmpty();
    assertThat(header(head)).isEqualTo(header(whole).replace("\r\nTransfer-Encoding: chunked", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "GET"})
  @Behaviour("a-head-request-runs-the-job")
  void toItsEndAlsoWhereTheClientHasLeft(String method) throws Exception {
    String large = "x".repeat(5_000);
    serve(
        (request, reply) -> {
          reply.set("Large", large);
          reply.gone().await();
          Throwable first = catchThrowable(() -> write(reply, large));
          seen.add(first instanceof IOException);
          seen.add(catchThrowable(() -> write(reply, large)) == first);
          seen.add("the end");
        });

    try (Socket client = connect(method + " /one HTTP/1.1\r\n\r\n")) {
      client.setSoLinger(true, 0);
    }

    assertThat(next()).isEqualTo(method + " /one");
    assertThat(next()).isEqualTo(true);
    assertThat(next()).isEqualTo(true);
    assertThat(next()).isEqualTo("the end");
  }
}
