package engineroom.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import engineroom.engine.go.Signal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service sees of a request, and what it can do with its reply; on the wire. */
@Timeout(60)
class ServiceTest {

  private static final System.Logger LOG = System.getLogger(ServiceTest.class.getName());
  private static final String GET = "GET /x HTTP/1.1\r\n\r\n";
  private static final String LAST = "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n";

  private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
  private HttpServer server;

  /** A service that may fail as streams do. */
  private interface Answer {
    void serve(Request request, Reply reply) throws Exception;
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
                if (request.uri().equals("/last")) {
                  reply.write("the last".getBytes(UTF_8));
                } else {
                  answer.serve(request, reply);
                }
              } catch (Exception e) {
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

  /** Sends a text, and gives what comes until the server closes the connection. */
  private String raw(String text) throws IOException {
    try (Socket client = connect(text)) {
      return new String(client.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String read(Socket client, int bytes) throws IOException {
    return new String(client.getInputStream().readNBytes(bytes), UTF_8);
  }

  private static String readTo(Socket client, String end) throws IOException {
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    while (!came.toString(UTF_8).endsWith(end)) {
      int next = client.getInputStream().read();
      assertThat(next).as("more than: " + came.toString(UTF_8)).isNotNegative();
      came.write(next);
    }
    return came.toString(UTF_8);
  }

  private static void write(Reply reply, String text) throws IOException {
    reply.write(text.getBytes(UTF_8));
  }

  private static void readAndWait(InputStream body) throws IOException {
    assertThat(body.readAllBytes()).isNotNull();
  }

  @Test
  void aRequestIsSeenAsItCame() throws Exception {
    serve((request, reply) -> seen.add(request.method() + ' ' + request.uri()));

    raw("DELETE /a%2Fb?c=é HTTP/1.0\r\n\r\n");

    assertThat(next()).isEqualTo("DELETE /a%2Fb?c=é");
  }

  @Test
  void theFieldsAreSpeltAsGoSpellsThem() throws Exception {
    serve(
        (request, reply) -> {
          seen.add(request.headers().toString());
          seen.add(request.header("X-META-size") + request.header("none"));
        });

    raw("GET / HTTP/1.0\r\nx-meta-SIZE: 1\r\nfoo bar : é\r\nX-Meta-Size:\t2\r\n 3\r\n\t4\r\n\r\n");

    assertThat(next()).isEqualTo("{X-Meta-Size=[1, 2 3 4], Foo-Bar=[é]}");
    assertThat(next()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "'1a: x\r\n', {1a=[x]}",
    "'{a: x\r\n', {{a=[x]}",
    "'A: x\nb: y\n', '{A=[x], B=[y]}'",
    "' \t\r\nA: x\r\nGET /x', {}"
  })
  void whateverTheFieldsAreCalled(String fields, String spelt) throws Exception {
    serve((request, reply) -> seen.add(request.headers().toString()));

    raw("GET /x HTTP/1.0\n" + fields + "\n");

    assertThat(next()).isEqualTo(spelt);
  }

  @Test
  void aFieldWithoutANameHidesNoOther() throws Exception {
    serve((request, reply) -> seen.add(request.header("A") + request.header("B")));

    raw("GET /x HTTP/1.0\r\nA: 1\r\n: 2\r\nB: 3\r\n\r\n");

    assertThat(next()).isEqualTo("13");
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 5', 'hello', 5",
    "'Transfer-Encoding: chunked', '2\r\nhe\r\n3\r\nllo\r\n0\r\nT: x\r\n\r\n', -1",
    "'Transfer-Encoding: chunked', '5 \t\r\nhello\r\n\r\n\r\n', -1",
    "'Transfer-Encoding: Chunked, identity, x', '5\r\nhello\r\n0\r\n\r\n', -1",
    "'Transfer-Encoding: chunked\r\nTrailer: T', '5\r\nhello\r\n0\r\nT: x\r\n\r\n', -1",
    "'Transfer-Encoding: identity, chunked\r\nContent-Length: 5', 'hello', 5",
    "'Expect:\r\nTrailer:\r\nContent-Length: 5', 'hello', 5",
    "'Content-Length: ', '', 0",
    "'Expect: 100-continue', '', 0",
    "'X: y', '', 0",
    "'Content-Length: 0', '', 0"
  })
  void aBodyIsReadToItsEndAndNoFurther(String field, String sent, long length) throws Exception {
    serve(
        (request, reply) -> {
          seen.add(request.contentLength());
          write(reply, '[' + new String(request.body().readAllBytes(), UTF_8) + ']');
        });
    boolean empty = length == 0;

    assertThat(raw("POST /x HTTP/1.1\r\n" + field + "\r\n\r\n" + sent + LAST))
        .containsSubsequence(empty ? "[]" : "[hello]", "the last")
        .doesNotContain("100 Continue");
    assertThat(next()).isEqualTo(length);
  }

  /** To Go, U+0085 and U+00A0 are space, and the signs that separate files and records are none. */
  @ParameterizedTest
  @CsvSource({
    "'Content-Length: \u00a05\u2003', 'hello', 200",
    "'Content-Length: \u001c5', 'hello', 400",
    "'Content-Length: \u00a0', '', 200",
    "'Transfer-Encoding:\u0085chunked\u00a0', '0\r\n\r\n', 200",
    "'Transfer-Encoding: chunked\u001f', '0\r\n\r\n', 400",
    "'Transfer-Encoding: chunked\r\nTrailer: \u00a0trailer\u00a0', '0\r\n\r\n', 400",
    "'Transfer-Encoding: chunked\r\nTrailer: \u001ctrailer', '0\r\n\r\n', 200"
  })
  void whatIsSpaceToGoIsSpaceAroundAValue(String field, String sent, int status) throws Exception {
    serve((request, reply) -> readAndWait(request.body()));

    assertThat(raw("POST /x HTTP/1.1\r\nConnection: close\r\n" + field + "\r\n\r\n" + sent))
        .startsWith("HTTP/1.1 " + status);
  }

  @Test
  void aPartOfABodyIsThereBeforeTheRest() throws Exception {
    serve(
        (request, reply) -> {
          byte[] some = new byte[100];
          int count = request.body().read(some);
          seen.add(new String(some, 0, count, UTF_8));
          readAndWait(request.body());
        });

    try (Socket client = connect("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")) {
      client.getOutputStream().write("5\r\nhello\r\n".getBytes(UTF_8));
      assertThat(next()).isEqualTo("hello");
      client.getOutputStream().write("0\r\n\r\n".getBytes(UTF_8));
      assertThat(readTo(client, "\r\n\r\n")).startsWith("HTTP/1.1 200 OK\r\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 9', 'abc', unexpected EOF",
    "'Transfer-Encoding: chunked', '9\r\nabc', unexpected EOF",
    "'Transfer-Encoding: chunked', 'zz\r\nabc\r\n', invalid byte in chunk length",
    "'Transfer-Encoding: chunked', '2\r\nabc\r\n0\r\n\r\n', malformed chunked encoding",
    "'Transfer-Encoding: chunked', '3\r\nabc\r', malformed chunked encoding",
    "'Transfer-Encoding: chunked', '3²\r\nabc\r\n', invalid byte in chunk length",
    "'Transfer-Encoding: chunked', '3\f\r\nabc\r\n', invalid byte in chunk length",
    "'Transfer-Encoding: chunked', '8000000000000000\r\nabc', unexpected EOF",
    "'Transfer-Encoding: chunked', '3', malformed chunked encoding"
  })
  void aBodyThatIsBrokenSaysSoEachTime(String field, String sent, String message) throws Exception {
    serve(
        (request, reply) -> {
          seen.add(catchThrowable(() -> request.body().readAllBytes()));
          seen.add(catchThrowable(() -> request.body().readAllBytes()));
        });

    try (Socket client = connect("POST /x HTTP/1.1\r\n" + field + "\r\n\r\n" + sent)) {
      client.shutdownOutput();
      assertThat(((Throwable) next()).getMessage()).isEqualTo(message);
      assertThat(((Throwable) next()).getMessage()).isEqualTo(message);
    }
  }

  @Test
  void aSizeOfAChunkHasNoSign() throws Exception {
    serve(
        (request, reply) -> {
          byte[] some = new byte[9];
          int count = request.body().read(some);
          seen.add(new String(some, 0, count, UTF_8));
        });

    try (Socket client =
        connect(
            "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n8000000000000000\r\nhello")) {
      assertThat(next()).isEqualTo("hello");
      client.shutdownOutput();
    }
  }

  @Test
  void aTrailerWithoutAnEndIsReadAsTheNextRequest() throws Exception {
    serve((request, reply) -> readAndWait(request.body()));
    String trailer = LAST.replace("Connection", "A: " + "x".repeat(5_000) + "\r\nConnection");

    assertThat(raw("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + trailer))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("the last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: x",
        "Content-Length: -1",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding:",
        "Trailer: T",
        "Transfer-Encoding: identity\r\nTrailer: T",
        "Transfer-Encoding: chunked\r\nTrailer: T, content-LENGTH",
        "Transfer-Encoding: chunked\r\nTrailer: Transfer Encoding",
        "no colon"
      })
  void aHeaderThatIsWrongIsRefused(String field) throws IOException {
    serve((request, reply) -> seen.add(request));

    assertThat(raw("POST /x HTTP/1.1\r\n" + field + "\r\n\r\n0\r\n\r\n"))
        .isEqualTo("HTTP/1.1 400 Bad Request\r\n\r\n");
    assertThat(seen).isEmpty();
  }

  @Test
  void aHeaderThatEndsInALineThatGoesOnIsRefused() throws IOException {
    serve((request, reply) -> seen.add(request));

    try (Socket client = connect("GET /x HTTP/1.1\r\nA: b\r\n ")) {
      client.shutdownOutput();
      assertThat(client.getInputStream().readAllBytes())
          .asString(UTF_8)
          .isEqualTo("HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.x", "x.1", "-1.1", "1.-1", "1.1000001", "1.1.1", "1.1 "})
  void aVersionThatIsWrongIsRefused(String version) throws IOException {
    serve((request, reply) -> seen.add(request));

    assertThat(raw("GET /x HTTP/" + version + "\r\n\r\n"))
        .isEqualTo("HTTP/1.1 400 Bad Request\r\n\r\n");
    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9", "0.1000000"})
  void beforeTheFirstVersionThereWasNoHeader(String version) throws IOException {
    serve((request, reply) -> write(reply, "served"));

    assertThat(raw("GET /x HTTP/" + version + "\r\n\r\n")).isEqualTo("served");
  }

  @Test
  void laterVersionsAreAnsweredAsTheLastOne() throws IOException {
    serve(
        (request, reply) -> {
          write(reply, "one");
          reply.flush();
        });

    assertThat(raw("GET /x HTTP/2.0\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("\r\n\r\n3\r\none\r\n0\r\n\r\n");
  }

  @Test
  void aByteIsReadAndWrittenAsItIs() throws Exception {
    serve(
        (request, reply) -> {
          for (int b = request.body().read(); b >= 0; b = request.body().read()) {
            seen.add(b);
            reply.write(b);
          }
        });

    assertThat(raw("POST /x HTTP/1.0\r\nContent-Length: 2\r\n\r\né")).endsWith("\r\n\r\né");
    assertThat(seen).containsExactly(0xc3, 0xa9);
  }

  @Test
  void aClientThatWaitsIsToldToGoOnWhenItsBodyIsRead() throws Exception {
    serve((request, reply) -> write(reply, new String(request.body().readAllBytes(), UTF_8)));

    try (Socket client =
        connect("PUT /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n")) {
      assertThat(read(client, 25)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
      client.getOutputStream().write(("body" + LAST).getBytes(UTF_8));
      assertThat(new String(client.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 200 OK\r\n")
          .containsSubsequence("\r\n\r\nbodyHTTP/1.1 200 OK", "the last")
          .doesNotContain("100 Continue");
    }
  }

  @Test
  void aClientThatWaitsIsAnsweredWithoutItsBody() throws Exception {
    serve((request, reply) -> reply.begin(404));

    try (Socket client =
        connect("PUT /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n")) {
      assertThat(readTo(client, "\r\n\r\n")).startsWith("HTTP/1.1 404 Not Found\r\n");
    }
  }

  @Test
  void aBodyIsPassedOverOnceTheAnswerIsOnItsWay() throws Exception {
    serve(
        (request, reply) -> {
          seen.add(request.body().read());
          reply.flush();
          seen.add(catchThrowable(() -> request.body().read()));
        });

    assertThat(raw("POST /x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc" + LAST)).contains("the last");

    assertThat(next()).isEqualTo((int) 'a');
    assertThat(((Throwable) next()).getMessage()).isEqualTo("http: invalid Read on closed Body");
  }

  @Test
  void aLargeBodyThatIsReadKeepsTheConnection() throws Exception {
    serve((request, reply) -> readAndWait(request.body()));
    int large = 1 << 20;

    assertThat(
            raw(
                "POST /x HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s"
                    .formatted(large, "x".repeat(large) + LAST)))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("the last");
  }

  @ParameterizedTest
  @CsvSource({
    "201, Created",
    "301, Moved Permanently",
    "404, Not Found",
    "405, Method Not Allowed",
    "409, Conflict",
    "418, I'm a teapot",
    "500, Internal Server Error",
    "511, Network Authentication Required",
    "99, status code 99",
    "299, status code 299"
  })
  void aStatusHasTheNameThatGoGivesIt(int status, String name) throws IOException {
    serve(
        (request, reply) -> {
          reply.begin(status);
          reply.begin(200);
        });

    assertThat(raw("GET /x HTTP/1.0\r\n\r\n"))
        .startsWith("HTTP/1.0 " + status + ' ' + name + "\r\n")
        .contains("\r\nContent-Length: 0\r\n", "\r\nContent-Type: text/plain; charset=utf-8\r\n");
  }

  @ParameterizedTest
  @CsvSource({"100, ''", "101, 7", "199, ''", "204, ''", "204, 7", "304, ''", "304, 7"})
  void aStatusWithoutABodySaysNothingOfOne(int status, String length) throws Exception {
    serve(
        (request, reply) -> {
          if (!length.isEmpty()) {
            reply.set("Content-Length", length);
          }
          reply.begin(status);
          seen.add(catchThrowable(() -> write(reply, "x")));
          reply.flush();
        });

    String came = raw(GET + LAST);

    String first = came.substring(0, came.indexOf("\r\n\r\n"));
    assertThat(first)
        .startsWith("HTTP/1.1 " + status)
        .doesNotContain("Content-", "Transfer-Encoding", "Connection");
    assertThat(came).startsWith(first + "\r\n\r\nHTTP/1.1 200 OK\r\n").endsWith("the last");
    assertThat(((Throwable) next()).getMessage())
        .isEqualTo("http: request method or response status code does not allow body");
  }

  @ParameterizedTest
  @CsvSource({"200, true", "204, true", "304, false"})
  void aTypeThatIsSaidIsNotGuessed(int status, boolean kept) throws IOException {
    serve(
        (request, reply) -> {
          reply.set("content-TYPE", "application/json");
          reply.set("Date", "today");
          reply.begin(status);
        });

    String came = raw("GET /x HTTP/1.0\r\n\r\n");

    assertThat(came.contains("\r\nContent-Type: application/json\r\n")).isEqualTo(kept);
    assertThat(came).doesNotContain("text/plain").contains("\r\nDate: today\r\n");
    assertThat(came).containsOnlyOnce("\r\nDate: ");
  }

  @Test
  void behindTheStatusAFieldComesTooLate() throws IOException {
    serve(
        (request, reply) -> {
          reply.set("X-One", "1");
          reply.add("X-One", "2");
          reply.begin(200);
          reply.set("X-One", "3");
          reply.add("X-Two", "4");
        });

    assertThat(raw("GET /x HTTP/1.0\r\n\r\n"))
        .contains("\r\nX-One: 1\r\nX-One: 2\r\n")
        .doesNotContain("3\r\n", "X-Two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nX-Two: b", "a\rb"})
  void aFieldIsOneLine(String value) throws Exception {
    serve(
        (request, reply) -> {
          seen.add(catchThrowable(() -> reply.set("X-One", value)));
          seen.add(catchThrowable(() -> reply.add("X-One", value)));
        });

    assertThat(raw("GET /x HTTP/1.0\r\n\r\n")).doesNotContain("X-");
    for (int i = 0; i < 2; i++) {
      assertThat(next())
          .isInstanceOf(IllegalArgumentException.class)
          .hasToString(
              "java.lang.IllegalArgumentException: a header of more than one line: " + value);
    }
  }

  @Test
  void aLengthThatIsSaidIsHeldTo() throws Exception {
    serve(
        (request, reply) -> {
          reply.set("Content-Length", "4");
          write(reply, "abc");
          reply.flush();
          if (request.uri().equals("/x")) {
            seen.add(catchThrowable(() -> write(reply, "de")));
            return;
          }
          write(reply, "d");
        });

    assertThat(raw("GET /whole HTTP/1.1\r\n\r\n" + LAST))
        .contains("\r\nContent-Length: 4\r\n", "\r\n\r\nabcdHTTP/1.1 200 OK\r\n")
        .doesNotContain("chunked")
        .endsWith("the last");
    assertThat(raw(GET + LAST)).endsWith("\r\n\r\nabc");
    assertThat(((Throwable) next()).getMessage())
        .isEqualTo("Conn.Write wrote more than the declared Content-Length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "99999999999999999999"})
  void aLengthThatIsNoneIsLeftOut(String length) throws IOException {
    serve(
        (request, reply) -> {
          reply.set("Content-Length", length);
          write(reply, "abc");
        });

    assertThat(raw("GET /x HTTP/1.0\r\n\r\n"))
        .contains("\r\nContent-Length: 3\r\n")
        .containsOnlyOnce("\r\nContent-Length: ");
  }

  @ParameterizedTest
  @CsvSource({"close, true", "'x, Close', false", "x, false"})
  void whatAServiceSaysOfTheConnectionCounts(String said, boolean closes) throws IOException {
    serve((request, reply) -> reply.set("Connection", said));

    String came = raw(GET + LAST);

    assertThat(came).contains("\r\nConnection: " + said + "\r\n");
    assertThat(came.endsWith("the last")).isEqualTo(!closes);
  }

  @Test
  void whatAServiceSaysOfAnOlderConnectionIsAllThatIsSaid() throws IOException {
    serve((request, reply) -> reply.set("Connection", "x"));
    String old = "GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";

    assertThat(raw(old + LAST))
        .contains("\r\nConnection: x\r\n")
        .doesNotContain("keep-alive")
        .endsWith("the last");
  }

  @Test
  void aBodyThatIsTooLargeOverrulesWhatTheServiceSays() throws IOException {
    serve((request, reply) -> reply.set("Connection", "x, close"));
    int most = 256 << 10;

    assertThat(raw("POST /x HTTP/1.1\r\nContent-Length: " + most + "\r\n\r\n" + "x".repeat(most)))
        .contains("\r\nConnection: close\r\n")
        .containsOnlyOnce("Connection:");
  }

  @Test
  void whatIsFlushedIsThereAtOnce() throws Exception {
    Signal read = new Signal();
    serve(
        (request, reply) -> {
          write(reply, "one");
          reply.flush();
          read.await();
          write(reply, "two");
        });

    try (Socket client = connect(GET)) {
      assertThat(readTo(client, "3\r\none\r\n")).contains("Transfer-Encoding: chunked\r\n\r\n3");
      read.fire();
      assertThat(readTo(client, "0\r\n\r\n")).isEqualTo("3\r\ntwo\r\n0\r\n\r\n");
    }
  }

  @Test
  void aFlushOfNothingSendsTheHeader() throws Exception {
    Signal read = new Signal();
    serve(
        (request, reply) -> {
          reply.begin(202);
          reply.flush();
          reply.flush();
          read.await();
        });

    try (Socket client = connect(GET)) {
      assertThat(readTo(client, "\r\n\r\n"))
          .startsWith("HTTP/1.1 202 Accepted\r\n")
          .contains("Transfer-Encoding: chunked\r\n");
      read.fire();
      assertThat(readTo(client, "0\r\n\r\n")).isEqualTo("0\r\n\r\n");
    }
  }

  @Test
  void aConnectionThatIsTakenOverCarriesBytesBothWays() throws Exception {
    serve(
        (request, reply) -> {
          RawConnection connection = reply.hijack();
          connection.out().write("HTTP/1.1 101 UPGRADED\r\n\r\n".getBytes(UTF_8));
          connection.out().write(connection.in().readNBytes(5));
          connection.closeWrite();
          seen.add(new String(connection.in().readAllBytes(), UTF_8));
        });

    try (Socket client = connect(GET + "hel")) {
      client.getOutputStream().write("lo".getBytes(UTF_8));
      assertThat(new String(client.getInputStream().readAllBytes(), UTF_8))
          .isEqualTo("HTTP/1.1 101 UPGRADED\r\n\r\nhello");
      client.getOutputStream().write("and more".getBytes(UTF_8));
      client.shutdownOutput();
      assertThat(next()).isEqualTo("and more");
    }
  }

  @Test
  void aClientOfATakenConnectionMaySaySoonerThatItHasSentAll() throws Exception {
    serve(
        (request, reply) -> {
          RawConnection connection = reply.hijack();
          String all = new String(connection.in().readAllBytes(), UTF_8);
          connection.out().write(("all: " + all).getBytes(UTF_8));
        });

    try (Socket client = connect(GET + "input")) {
      client.shutdownOutput();
      assertThat(new String(client.getInputStream().readAllBytes(), UTF_8)).isEqualTo("all: input");
    }
  }

  @Test
  void whatAClientSendsInVainTakesNoAnswerWithIt() throws Exception {
    String answer = "x".repeat(100_000);
    serve((request, reply) -> reply.hijack().out().write(answer.getBytes(UTF_8)));

    Instant start = Instant.now();
    for (int i = 0; i < 20; i++) {
      assertThat(raw(GET + "unread".repeat(10_000))).isEqualTo(answer);
    }
    assertThat(Duration.between(start, Instant.now()))
        .as("nobody waits out the half second that a client has to read")
        .isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void aStatusThatWasGivenBeforeATakeoverGoesOut() throws Exception {
    serve(
        (request, reply) -> {
          reply.begin(200);
          write(reply, "lost");
          reply.hijack().out().write("raw".getBytes(UTF_8));
        });

    assertThat(raw(GET))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("\r\nTransfer-Encoding: chunked\r\n\r\nraw");
  }

  @Test
  void afterATakeoverTheReplyIsOfNoUse() throws Exception {
    serve(
        (request, reply) -> {
          RawConnection connection = reply.hijack();
          reply.begin(500);
          seen.add(catchThrowable(() -> write(reply, "x")));
          seen.add(catchThrowable(reply::flush));
          seen.add(catchThrowable(reply::hijack));
          connection.out().write("raw".getBytes(UTF_8));
        });

    assertThat(raw(GET + LAST)).isEqualTo("raw");
    for (int i = 0; i < 3; i++) {
      assertThat(((Throwable) next()).getMessage()).isEqualTo("Conn has been hijacked");
    }
  }

  @Test
  void whatIsTakenOverIsReadByteByByte() throws Exception {
    serve(
        (request, reply) -> {
          InputStream in = reply.hijack().in();
          seen.add(in.read());
          seen.add(in.read());
          seen.add(in.read());
        });

    try (Socket client = connect(GET + "é")) {
      client.shutdownOutput();
      assertThat(next()).isEqualTo(0xc3);
      assertThat(next()).isEqualTo(0xa9);
      assertThat(next()).isEqualTo(-1);
    }
  }

  @Test
  void whatIsLeftOfATakenConnectionIsNoRequest() throws Exception {
    serve(
        (request, reply) -> {
          seen.add("served");
          reply.hijack();
        });

    assertThat(raw(GET + GET)).isEmpty();

    while (server.clients() > 0) {
      Thread.onSpinWait();
    }
    assertThat(seen).containsExactly("served");
  }

  @Test
  void aConnectionThatIsTakenOverIsNotWatched() throws Exception {
    serve(
        (request, reply) -> {
          InputStream in = reply.hijack().in();
          Signal gone = reply.gone();
          readAndWait(in);
          seen.add(gone.hasFired());
        });

    connect(GET).close();

    assertThat(next()).isEqualTo(false);
  }

  @Test
  void whoeverAsksTwiceForTheEndIsToldOnce() throws Exception {
    serve(
        (request, reply) -> {
          seen.add(reply.gone());
          seen.add(reply.gone());
          reply.gone().await();
          seen.add("gone");
        });

    connect(GET).close();

    assertThat(next()).isSameAs(next());
    assertThat(next()).isEqualTo("gone");
  }

  @Test
  void aFlushThatFailsSaysSoEachTime() throws Exception {
    serve(
        (request, reply) -> {
          reply.gone().await();
          reply.begin(200);
          seen.add(catchThrowable(reply::flush));
          seen.add(catchThrowable(reply::flush));
          seen.add(catchThrowable(() -> write(reply, "x")));
        });

    try (Socket client = connect(GET)) {
      client.setSoLinger(true, 0);
    }

    Object first = next();
    assertThat(first).isInstanceOf(IOException.class);
    assertThat(next()).isSameAs(first);
    assertThat(next()).isSameAs(first);
  }

  @Test
  void aConnectionThatIsWatchedCannotBeTakenOver() throws Exception {
    serve(
        (request, reply) -> {
          reply.gone();
          seen.add(catchThrowable(reply::hijack));
          write(reply, "answered");
        });

    assertThat(raw(GET + LAST)).contains("answered").endsWith("the last");
    assertThat(((Throwable) next()).getMessage())
        .isEqualTo("http: Hijack is incompatible with use of CloseNotifier");
  }

  @Test
  void closingATakenConnectionEndsWhatIsBeingRead() throws Exception {
    Signal enough = new Signal();
    serve(
        (request, reply) -> {
          RawConnection connection = reply.hijack();
          Thread.startVirtualThread(
              () -> {
                seen.add("reading");
                catchThrowable(() -> connection.in().read());
                seen.add("ended");
              });
          enough.await();
          connection.close();
        });

    try (Socket client = connect(GET)) {
      assertThat(next()).isEqualTo("reading");
      enough.fire();
      assertThat(next()).isEqualTo("ended");
      assertThat(client.getInputStream().read()).isNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aClientThatLeavesIsMissedAtOnce(boolean politely) throws Exception {
    serve(
        (request, reply) -> {
          write(reply, "waiting");
          reply.flush();
          reply.gone().await();
          seen.add("gone");
        });

    try (Socket client = connect(GET)) {
      readTo(client, "waiting\r\n");
      assertThat(seen).isEmpty();
      client.setSoLinger(!politely, 0);
    }
    assertThat(next()).isEqualTo("gone");
  }

  @Test
  void aClientThatHasLeftBeforeSomebodyAsksIsMissedToo() throws Exception {
    Signal left = new Signal();
    serve(
        (request, reply) -> {
          left.await();
          seen.add(catchThrowable(() -> request.body().readAllBytes()).getMessage());
          reply.gone().await();
          seen.add("gone");
        });

    connect("POST /x HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc").close();
    left.fire();

    assertThat(next()).isEqualTo("unexpected EOF");
    assertThat(next()).isEqualTo("gone");
  }

  @Test
  void aWriteThatFailsIsASignToo() throws Exception {
    serve(
        (request, reply) -> {
          Signal gone = reply.gone();
          try {
            while (true) {
              write(reply, "x".repeat(10_000));
            }
          } catch (IOException left) {
            gone.await();
            seen.add("gone");
          }
        });

    // What it sends and nobody reads hides its end from whoever watches.
    connect(GET + "x".repeat(10_000)).close();

    assertThat(next()).isEqualTo("gone");
  }

  @Test
  void watchingAClientLosesNothingOfWhatItSends() throws Exception {
    serve(
        (request, reply) -> {
          Signal gone = reply.gone();
          write(reply, request.body().readAllBytes().length + " read");
          seen.add(gone.hasFired());
        });
    String large = "POST /x HTTP/1.1\r\nContent-Length: 200000\r\n\r\n" + "x".repeat(200_000);

    assertThat(raw(large + large + GET + LAST))
        .containsSubsequence("200000 read", "200000 read", "0 read")
        .endsWith("the last");
    for (int i = 0; i < 3; i++) {
      assertThat(next()).isEqualTo(false);
    }
  }

  @Test
  void anUnknownHostIsNoAddress() throws IOException {
    serve((request, reply) -> {});

    assertThatThrownBy(
            () -> HttpServer.open(InetSocketAddress.createUnresolved("nosuch", 1), null, LOG))
        .isInstanceOf(SocketException.class)
        .hasMessage("nobody knows the host nosuch");
  }
}
