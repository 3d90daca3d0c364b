package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.HttpDoor;
import engineroom.engine.Output;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.Written;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import engineroom.engine.http.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 11: the HTTP door. With a server where the server matters, and without one elsewhere. */
@Timeout(30)
class Chapter11HttpDoorTest {

  private final Engine eng = new Engine();
  private final Kept kept = new Kept();
  private HttpServer server;
  private HttpClient client;

  /** An answer that is kept instead of sent. */
  private static final class Kept extends ResponseWriter {
    private final List<String> headers = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status;

    @Override
    public void setHeader(String name, String value) {
      headers.add(name + ": " + value);
    }

    @Override
    public void addHeader(String name, String value) {
      headers.add(name + ": " + value);
    }

    @Override
    public void writeHeader(int status) {
      this.status = status;
    }

    @Override
    public void write(int oneByte) {
      body.write(oneByte);
    }

    String body() {
      return body.toString(UTF_8);
    }
  }

  @BeforeEach
  void anEngineThatEchoes() throws EngineException {
    eng.logging = false;
    eng.register(
        "echo",
        job -> {
          job.printf("%s", job.name + List.of(job.args));
          return Status.OK;
        });
  }

  @AfterEach
  void theServerStops() throws IOException {
    if (server != null) {
      client.shutdownNow();
      server.close();
    }
  }

  /** Asks the engine, without a server. */
  private Kept ask(String target) throws UrlException {
    eng.serveHTTP(kept, Url.parse(target));
    return kept;
  }

  private InetSocketAddress open() throws IOException {
    if (server == null) {
      server = HttpDoor.open(eng, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      client = HttpClient.newHttpClient();
    }
    return server.address();
  }

  private HttpRequest.Builder request(String target) throws IOException {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + open().getPort() + target));
  }

  /** Asks the engine through a server. */
  private HttpResponse<String> get(String target) throws IOException, InterruptedException {
    return client().send(request(target).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpClient client() throws IOException {
    open();
    return client;
  }

  /** Asks through a server, in bytes; gives the answer as it comes over the wire. */
  private String onTheWire(String requestLine) throws IOException {
    return raw(requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** Sends a text, and gives what comes until the server closes the connection. */
  private String raw(String text) throws IOException {
    try (Socket socket = new Socket(open().getAddress(), open().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(text.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  // The request

  @ParameterizedTest
  @ValueSource(strings = {"/echo", "/v1.18/echo", "/no/such/place/echo", "/echo/", "/x%2Fecho"})
  @Behaviour("the-last-name-of-the-path-is-the-job")
  void whatStandsBeforeTheLastSlashDoesNotMatter(String target) throws UrlException {
    assertThat(ask(target).body()).isEqualTo("echo[]");
  }

  @Test
  @Behaviour("a-path-without-a-name-asks-for-a-slash")
  void slashesAloneAreAJobCalledSlash() throws UrlException {
    assertThat(ask("//localhost///").body()).isEqualTo("/: command not found\n");
  }

  @Test
  @Behaviour("an-empty-path-asks-for-a-dot")
  void noPathAtAllIsAJobCalledDot() throws UrlException {
    assertThat(ask("?a=x").body()).isEqualTo(".: command not found\n");
  }

  @Test
  @Behaviour("the-arguments-are-what-a-holds")
  void everyAInOrderAndNothingElse() throws UrlException {
    assertThat(ask("/echo?a=one&b=two&a=&A=three&a=four+five").body())
        .isEqualTo("echo[one, , four five]");
  }

  @Test
  @Behaviour("a-broken-escape-drops-its-parameter")
  void anArgumentThatCannotBeDecodedIsLeftOut() throws UrlException {
    assertThat(ask("/echo?a=one&a=%zz&a=three").body()).isEqualTo("echo[one, three]");
  }

  @Test
  @Behaviour("nothing-else-of-a-request-reaches-the-job")
  void methodHeadersBodyAndOtherParametersAreIgnored() throws Exception {
    eng.register(
        "look",
        job -> {
          job.printf("%s", "env " + job.env().entries() + ", stdin " + readByte(job.stdin));
          return Status.OK;
        });

    HttpResponse<String> answer =
        client()
            .send(
                request("/look?overrideShutdown=1")
                    .header("Overrideshutdown", "1")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"overrideShutdown\": \"1\"}"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(answer.body()).isEqualTo("env [], stdin -1");
  }

  private static int readByte(InputStream in) {
    try {
      return in.read();
    } catch (IOException e) {
      return -2;
    }
  }

  @Test
  @Behaviour("the-catchall-answers-at-the-door")
  void aNameNobodyRegisteredGoesToTheCatchall() throws UrlException {
    eng.registerCatchall(
        job -> {
          job.printf("no %s here", job.name);
          return Status.OK;
        });

    assertThat(ask("/favicon.ico").body()).isEqualTo("no favicon.ico here");
  }

  // The answer

  @Test
  @Behaviour("name-and-arguments-come-back-as-headers")
  void theAnswerSaysWhatWasAsked() throws UrlException {
    assertThat(ask("/echo?a=one&a=two").headers)
        .containsExactly("Job-Name: echo", "Job-Args: one", "Job-Args: two");
  }

  @Test
  @Behaviour("the-answer-is-always-200")
  void unknownAndFailingJobsAnswerLikeAnyOther() throws Exception {
    eng.register("fail", job -> job.errorf("no space left"));

    HttpResponse<String> unknown = get("/nosuch");
    HttpResponse<String> failing = get("/fail");

    assertThat(unknown.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).isEqualTo("nosuch: command not found\n");
    assertThat(failing.statusCode()).isEqualTo(200);
    assertThat(failing.body()).isEqualTo("no space left\n");
  }

  @Test
  @Behaviour("the-error-of-a-run-goes-nowhere")
  void aJobThatFailsInSilenceLooksLikeOneThatSucceeds() throws Exception {
    eng.register("fail", job -> Status.ERR);

    assertThat(ask("/fail").status).isEqualTo(200);
    assertThat(kept.body()).isEmpty();
  }

  @Test
  @Behaviour("the-status-goes-out-before-the-job-runs")
  void theAnswerHasBegunWhenTheHandlerIsCalled() throws Exception {
    List<String> happened = new ArrayList<>();
    eng.register(
        "job",
        job -> {
          happened.add("the handler is called");
          return Status.ERR;
        });
    ResponseWriter response =
        new ResponseWriter() {
          @Override
          public void setHeader(String name, String value) {
            happened.add("set " + name + ": " + value);
          }

          @Override
          public void addHeader(String name, String value) {
            happened.add("add " + name + ": " + value);
          }

          @Override
          public void writeHeader(int status) {
            happened.add("status " + status);
          }

          @Override
          public void write(int oneByte) {
            happened.add("body");
          }
        };

    eng.serveHTTP(response, Url.parse("/job?a=x"));

    assertThat(happened)
        .startsWith("set Job-Name: job", "add Job-Args: x", "status 200", "the handler is called");
  }

  @Test
  @Behaviour("after-a-shutdown-the-answer-is-200-and-empty")
  void theDoorStaysOpenAndSaysNothing() throws Exception {
    open();
    eng.shutdown();

    HttpResponse<String> answer = get("/echo?a=hello");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Job-Name")).hasValue("echo");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  @Behaviour("both-outputs-make-one-body")
  void stdoutAndStderrMixInTheOrderOfWriting() throws Exception {
    eng.register(
        "talk",
        job -> {
          job.printf("result ");
          job.errorf("warning");
          job.printf("more result");
          return Status.OK;
        });

    assertThat(ask("/talk").body()).isEqualTo("result warning\nmore result");
  }

  @Test
  @Behaviour("a-client-that-has-left-stops-nothing")
  void theJobGoesOnWhenWritingFails() throws Exception {
    List<String> done = new ArrayList<>();
    eng.register(
        "work",
        job -> {
          job.printf("half of it");
          done.add("the other half");
          return Status.OK;
        });
    ResponseWriter gone =
        new ResponseWriter() {
          @Override
          public void setHeader(String name, String value) {}

          @Override
          public void addHeader(String name, String value) {}

          @Override
          public void writeHeader(int status) {}

          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException("broken pipe");
          }
        };

    eng.serveHTTP(gone, Url.parse("/work"));

    assertThat(done).containsExactly("the other half");
  }

  @Test
  @Behaviour("a-client-takes-a-failure-for-an-empty-answer")
  void theTextOfAnErrorDecodesToNothingWithoutAnError() throws Exception {
    eng.register("info", job -> job.errorf("no such network"));
    Output client = new Output();
    Env info = client.addEnv();

    client.write(ask("/info").body.toByteArray()); // as the command `docker info` does
    client.close();

    assertThat(info.entries()).isEmpty();
  }

  // Over the wire

  @Test
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  void theHeaderIsTidiedAndTheJobGetsTheExactText() throws IOException {
    assertThat(onTheWire("GET /echo?a=one&a=%20two%0Alines%20"))
        .contains("\r\nJob-Args: one\r\n", "\r\nJob-Args: two lines\r\n")
        .contains("echo[one,  two\nlines ]");
  }

  @Test
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  void theNameIsTidiedLikeTheArgumentsAndNothingMayBeLeft() throws IOException {
    assertThat(onTheWire("GET /%20%09two%0D%0Anames%20%20?a=%20%09&a=%0A"))
        .contains("\r\nJob-Name: two  names\r\n")
        .containsOnlyOnce("Job-Name: ")
        .contains("\r\nJob-Args: \r\nJob-Args: \r\n");
  }

  @Test
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  void onlyBlanksAndTabsAreLostAtTheEnds() throws IOException {
    assertThat(onTheWire("GET /echo?a=%E3%80%80x%E3%80%80&a=%09y%0B"))
        .contains("\r\nJob-Args: \u3000x\u3000\r\n", "\r\nJob-Args: y\u000b\r\n");
  }

  @Test
  @Behaviour("requests-are-served-side-by-side")
  void oneJobMayWaitForAnother() throws Exception {
    CountDownLatch firstRuns = new CountDownLatch(1);
    CountDownLatch secondRan = new CountDownLatch(1);
    eng.register(
        "first",
        job -> {
          try {
            firstRuns.countDown();
            job.printf(secondRan.await(10, TimeUnit.SECONDS) ? "the second came" : "nobody came");
          } catch (InterruptedException e) {
            return Status.ERR;
          }
          return Status.OK;
        });
    eng.register(
        "second",
        job -> {
          secondRan.countDown();
          return Status.OK;
        });

    var first = client().sendAsync(request("/first").build(), HttpResponse.BodyHandlers.ofString());
    firstRuns.await();
    get("/second");

    assertThat(first.get().body()).isEqualTo("the second came");
  }

  @Test
  @Behaviour("requests-are-served-side-by-side")
  void fortyJobsMayWaitForEachOther() throws Exception {
    CountDownLatch all = new CountDownLatch(40);
    eng.register(
        "meet",
        job -> {
          try {
            all.countDown();
            job.printf("%t", all.await(10, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            return Status.ERR;
          }
          return Status.OK;
        });

    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      answers.add(
          client().sendAsync(request("/meet").build(), HttpResponse.BodyHandlers.ofString()));
    }

    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      assertThat(answer.get().body()).isEqualTo("true");
    }
  }

  @Test
  @Behaviour("a-head-request-runs-the-job")
  void onlyTheBodyIsLeftOut() throws Exception {
    AtomicReference<Written> written = new AtomicReference<>();
    Signal ran = new Signal();
    eng.register(
        "work",
        job -> {
          written.set(job.printf("done"));
          ran.fire();
          return Status.OK;
        });

    HttpResponse<String> answer =
        client().send(request("/work").HEAD().build(), HttpResponse.BodyHandlers.ofString());

    ran.await();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(written).hasValue(new Written(4, null));
  }

  @ParameterizedTest
  @CsvSource({
    "/café, café: command not found",
    "/echo?a=é, echo[é]",
    "/echo?a=😀, echo[😀]",
    "/info#f, info#f: command not found",
    "/echo?a=x#f, echo[x#f]",
    "/echo?a=x|y, echo[x|y]",
    "/echo?a=%zz, echo[]",
    "//echo, echo[]"
  })
  @Behaviour("the-target-is-taken-as-it-comes")
  void rawUtf8AndWhatIsNoUriReachTheEngine(String target, String body) throws IOException {
    assertThat(onTheWire("GET " + target)).startsWith("HTTP/1.1 200 OK\r\n").contains(body);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, http://h/echo?a=x, echo[x]",
    "GET, http://h, .: command not found",
    "GET, mailto:echo, .: command not found",
    "CONNECT, echo:80, .: command not found",
    "CONNECT, /echo, echo[]",
    "GET, *, *: command not found"
  })
  @Behaviour("a-target-may-be-a-whole-url")
  void ofAUrlThePathCounts(String method, String target, String body) throws IOException {
    assertThat(onTheWire(method + " " + target)).contains("\r\n\r\n" + body);
  }

  @Test
  @Behaviour("a-target-may-be-a-whole-url")
  void whatTheServerCanDoIsNoJob() throws IOException {
    assertThat(onTheWire("OPTIONS *"))
        .startsWith("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n")
        .doesNotContain("Job-Name")
        .endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"echo", "?a=x", "", "/echo x", " /echo", "/echo%zz", ":echo", "http://%68/"})
  @Behaviour("what-is-no-target-is-refused")
  void theEngineDoesNotSeeIt(String target) throws IOException {
    assertThat(onTheWire("GET " + target)).isEqualTo("HTTP/1.1 400 Bad Request\r\n\r\n");
  }

  private void registerLong(int bytes) throws EngineException {
    eng.register(
        "long",
        job -> {
          job.printf("%s", "x".repeat(bytes));
          return Status.OK;
        });
  }

  @Test
  @Behaviour("a-short-answer-tells-its-length")
  void twoThousandFortyEightBytesAreShort() throws Exception {
    registerLong(2048);

    assertThat(onTheWire("GET /long"))
        .contains("\r\nContent-Length: 2048\r\n")
        .doesNotContain("Transfer-Encoding")
        .endsWith("\r\n\r\n" + "x".repeat(2048));
    assertThat(
            raw("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /echo HTTP/1.0\r\n\r\n"))
        .startsWith("HTTP/1.0 200 OK\r\n")
        .contains("\r\nConnection: keep-alive\r\n\r\necho[]HTTP/1.0 200 OK\r\n");
  }

  @Test
  @Behaviour("a-short-answer-tells-its-length")
  void oneByteMoreComesInChunks() throws Exception {
    registerLong(2049);

    assertThat(onTheWire("GET /long"))
        .contains("\r\nTransfer-Encoding: chunked\r\n")
        .doesNotContain("Content-Length")
        .endsWith("\r\n\r\n801\r\n" + "x".repeat(2049) + "\r\n0\r\n\r\n");
    assertThat(raw("GET /long HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"))
        .doesNotContain("Transfer-Encoding", "Content-Length", "Connection")
        .endsWith("\r\n\r\n" + "x".repeat(2049));
    assertThat(get("/long").body()).isEqualTo("x".repeat(2049));
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/plain; charset=utf-8",
    "hello, text/plain; charset=utf-8",
    "{}, text/plain; charset=utf-8",
    "'  <hTml>', text/html; charset=utf-8",
    "<!-- x -->, text/html; charset=utf-8",
    "<htmlx>, text/plain; charset=utf-8",
    "<?xml?>, text/xml; charset=utf-8",
    "%PDF-1.4, application/pdf",
    "BM and more, image/bmp",
    "RIFF....WAVE, audio/wave",
    "'a\0b', application/octet-stream"
  })
  @Behaviour("the-type-of-a-body-is-guessed")
  void theFirstBytesSayWhatItIs(String body, String type) throws Exception {
    eng.register(
        "print",
        job -> {
          job.printf("%s", body);
          return Status.OK;
        });

    assertThat(onTheWire("GET /print")).contains("\r\nContent-Type: " + type + "\r\n");
    assertThat(onTheWire("HEAD /print")).contains("\r\nContent-Type: " + type + "\r\n");
  }

  @Test
  @Behaviour("a-body-is-passed-over")
  void theNextRequestIsFoundBehindTheBody() throws IOException {
    String chunks = "3\r\nabc\r\n0\r\n\r\n";
    assertThat(
            raw(
                "POST /echo HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"
                    + "POST /echo?a=2 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunks
                    + "GET /echo?a=3 HTTP/1.0\r\n\r\n"))
        .containsSubsequence("echo[]HTTP/1.1 200", "echo[2]HTTP/1.0 200", "echo[3]");
  }

  @Test
  @Behaviour("a-body-is-passed-over")
  void aLargeBodyEndsTheConnection() throws IOException {
    String request = "POST /echo HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s";
    int most = 256 << 10;

    assertThat(raw(request.formatted(most, "x".repeat(most))))
        .contains("\r\nConnection: close\r\n");
    assertThat(
            raw(
                request.formatted(most - 1, "x".repeat(most - 1))
                    + "GET /echo?a=next HTTP/1.0\r\n\r\n"))
        .doesNotContain("Connection: close")
        .endsWith("echo[next]");
  }

  @Test
  @Behaviour("a-body-is-passed-over")
  void nobodyIsToldToContinue() throws IOException {
    assertThat(
            raw(
                "POST /echo HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"
                    + "Connection: close\r\n\r\nabc"))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("echo[]");
    assertThat(raw("GET /echo HTTP/1.1\r\nExpect: a miracle\r\n\r\n"))
        .startsWith("HTTP/1.1 417 Expectation Failed\r\nConnection: close\r\n");
  }

  @Test
  @Behaviour("a-header-has-a-megabyte")
  void aLongerHeaderIsRefused() throws IOException {
    String request = "GET /echo HTTP/1.0\r\nA: %s\r\n\r\n";

    assertThat(raw(request.formatted("x".repeat(1_000_000)))).endsWith("echo[]");
    assertThat(raw(request.formatted("x".repeat((1 << 20) + 4096))))
        .isEqualTo("HTTP/1.1 413 Request Entity Too Large\r\n\r\n");
  }

  @Test
  @Behaviour("a-header-has-a-megabyte")
  void theBodyIsNotCountedWithTheHeader() throws IOException {
    String request = "POST /echo HTTP/1.1\r\nContent-Length: 200000\r\nA: %s\r\n\r\n%s";

    assertThat(
            raw(
                request.formatted("x".repeat(1_000_000), "x".repeat(200_000))
                    + "GET /echo?a=next HTTP/1.0\r\n\r\n"))
        .endsWith("echo[next]");
  }

  @Test
  @Behaviour("a-handler-that-throws-breaks-the-answer-off")
  void whatWaitsIsLostAndTheAnswerHasNoEnd() throws Exception {
    eng.register(
        "boom",
        job -> {
          job.printf("%s", "x".repeat(job.args.length * 3000));
          job.printf("the last words");
          throw new IllegalStateException("boom");
        });

    assertThat(onTheWire("GET /boom")).isEmpty();
    assertThat(onTheWire("GET /boom?a=long"))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("bb8\r\n" + "x".repeat(3000) + "\r\n");
    assertThatThrownBy(() -> get("/boom")).isInstanceOf(IOException.class);
    assertThat(get("/echo").body()).as("the server lives on").isEqualTo("echo[]");
  }
}
