package engineroom.chapters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.HttpDoor;
import engineroom.engine.Job;
import engineroom.engine.Output;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.Written;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import engineroom.engine.http.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 11: whatever comes to the door, and whatever the job does then. */
@Timeout(60)
class Chapter11WholeDoorTest {

  private final JobLog log = new JobLog();
  private final Engine eng = newEngine();
  private HttpServer server;

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(new Host(machine.goroutines(), machine.clock(), log, new GlobalHandlers()));
    made.stderr = OutputStream.nullOutputStream();
    made.stdin =
        new InputStream() {
          @Override
          public int read() {
            return 'e';
          }
        };
    return made;
  }

  @BeforeEach
  void jobs() throws EngineException {
    eng.register("look", Chapter11WholeDoorTest::look);
    eng.register("fail", job -> job.errorf("no space left"));
    eng.register("silent", job -> new Status(-1));
    eng.register("ghost", null);
    eng.register("quiet", job -> Status.OK);
    eng.register(
        "renamed",
        job -> {
          job.name = "other";
          job.args = new String[] {"changed"};
          job.setenv("K", "v");
          job.printf("done");
          return Status.OK;
        });
    eng.register(
        "long",
        job -> {
          job.printf("%s", "x".repeat(10_000));
          return Status.OK;
        });
    eng.register(
        "stuck",
        job -> {
          job.stdout.add(new Destination("d", null, new IOException("stuck")));
          return Status.OK;
        });
  }

  /** All that reaches a job. */
  private static Status look(Job job) {
    int read;
    try {
      read = job.stdin.read();
    } catch (IOException e) {
      read = -2;
    }
    List<String> args = List.of(job.args);
    job.printf("%s", job.name + args + job.env().entries() + read);
    return Status.OK;
  }

  @AfterEach
  void theServerStops() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private Socket open() throws IOException {
    if (server == null) {
      server = HttpDoor.open(eng, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }
    Socket socket = new Socket(server.address().getAddress(), server.address().getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** Sends a text, and gives what comes until the server closes the connection, in UTF-8. */
  private String raw(String text) throws IOException {
    try (Socket socket = open()) {
      socket.getOutputStream().write(text.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String onTheWire(String requestLine) throws IOException {
    return raw(requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** An answer of which all is kept, in its order: a sign for each call. */
  private static final class Kept extends ResponseWriter {
    private final StringBuilder all = new StringBuilder();

    @Override
    public void setHeader(String name, String value) {
      all.append(name).append("= ").append(value).append('|');
    }

    @Override
    public void addHeader(String name, String value) {
      all.append(name).append(": ").append(value).append('|');
    }

    @Override
    public void writeHeader(int status) {
      all.append(status).append('|');
    }

    @Override
    public void write(int oneByte) {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) {
      all.append(new String(from, at, length, UTF_8));
    }
  }

  /** Asks the engine, without a server. */
  private String ask(String target) throws UrlException {
    Kept kept = new Kept();
    eng.serveHTTP(kept, Url.parse(target));
    return kept.all.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 300, 5_000})
  @Behaviour({"the-arguments-are-what-a-holds", "name-and-arguments-come-back-as-headers"})
  void howeverManyThereAre(int count) throws UrlException {
    String target = IntStream.range(0, count).mapToObj(i -> "a=x" + i % 7).collect(joined("&"));
    String headers =
        IntStream.range(0, count).mapToObj(i -> "Job-Args: x" + i % 7 + "|").collect(joined(""));
    String args = IntStream.range(0, count).mapToObj(i -> "x" + i % 7).collect(joined(", "));

    assertThat(ask("/look?" + target))
        .isEqualTo("Job-Name= look|" + headers + "200|look[" + args + "][]-1");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined(String by) {
    return Collectors.joining(by);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "aa",
        "+a",
        "a+",
        "%20a",
        "a%20",
        "a%00",
        "%00a",
        "a%09",
        "%41",
        "a[]",
        "a%5B%5D",
        "b",
        "",
        "-a",
        "a.",
        "a1",
        "%C3%A4",
        "a%CC%88",
        "%EF%BD%81",
        "args",
        "a%3D",
        "a%26"
      })
  @Behaviour("the-arguments-are-what-a-holds")
  void whatIsOnlyNearlyAnADoesNotCount(String key) throws UrlException {
    String other = key + "=x";

    assertThat(ask("/look?" + other)).endsWith("look[][]-1");
    assertThat(ask("/look?a=1&" + other + "&a=2&" + other)).endsWith("look[1, 2][]-1");
    assertThat(ask("/look?" + other + ";%61=1;a;" + key)).endsWith("look[1, ][]-1");
  }

  /**
   * A text in which none of its parts is looked for in vain for long, as one of a single letter.
   */
  private static String digits(int from, int length) {
    String numbers = IntStream.range(from, from + length).mapToObj(i -> "" + i).collect(joined(""));
    return numbers.substring(0, length);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 255, 4_096, 10_000, 100_000})
  @Behaviour({
    "name-and-arguments-come-back-as-headers",
    "the-last-name-of-the-path-is-the-job",
    "the-arguments-are-what-a-holds"
  })
  void howeverLongTheyAre(int length) throws Exception {
    String name = digits(1, length);
    String arg = digits(100_000, length);
    eng.register(name, Chapter11WholeDoorTest::look);

    assertThat(onTheWire("GET /x/" + name + "?a=" + arg + "&a=" + arg))
        .contains("\r\nJob-Name: " + name + "\r\n")
        .contains("\r\nJob-Args: " + arg + "\r\nJob-Args: " + arg + "\r\n")
        .contains(name + "[" + arg + ", " + arg + "][]-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "...",
        "a\\b",
        "\\",
        "a;b",
        "a:b",
        "a?b",
        "a#b",
        "a&b=c",
        "a=b",
        "a b",
        " ",
        "a+b",
        "%2F",
        "%",
        "~a",
        "\u00e9",
        "\ud83d\ude00",
        "a,b",
        "'a'",
        "\"a\"",
        "<a>",
        "a|b",
        "-",
        "A"
      })
  @Behaviour({"the-last-name-of-the-path-is-the-job", "the-catchall-answers-at-the-door"})
  void whateverSignsAreInIt(String name) throws UrlException {
    eng.registerCatchall(Chapter11WholeDoorTest::look);
    for (String before : List.of("/", "/v1.18/", "//", "/../", "/a%5C", "/%2F")) {
      for (String behind : List.of("", "/", "///", "%2F", "/%2F/")) {
        String target = before + escaped(name) + behind + "?a=x";
        String expected = before.equals("/a%5C") ? "a\\" + name : name;

        Kept kept = new Kept();
        eng.serveHTTP(kept, Url.ofRequest(target.getBytes(UTF_8)));

        assertThat(kept.all.toString()).as(target).endsWith("|200|" + expected + "[x][]-1");
      }
    }
  }

  @Test
  @Behaviour("a-broken-escape-drops-its-parameter")
  void whereverItStandsAndHoweverItIsBroken() throws UrlException {
    for (String broken :
        List.of("%", "%4", "%zz", "%4z", "%z4", "x%", "x%4", "%zzx", "%41%", "%\u00e94", "+%")) {
      assertThat(ask("/look?a=" + broken)).as(broken).endsWith("|look[][]-1");
      assertThat(ask("/look?a=" + broken + "&a=1&a=2")).as(broken).endsWith("look[1, 2][]-1");
      assertThat(ask("/look?a=1&a=" + broken + "&a=2")).as(broken).endsWith("look[1, 2][]-1");
      assertThat(ask("/look?a=1&a=2&a=" + broken)).as(broken).endsWith("look[1, 2][]-1");
      assertThat(ask("/look?a=&a=" + broken + "&a")).as(broken).endsWith("look[, ][]-1");
      assertThat(ask("/look?b=" + broken + "&a=1")).as(broken).endsWith("look[1][]-1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "a", "TRACE"})
  @Behaviour("nothing-else-of-a-request-reaches-the-job")
  void whateverTheMethodIsAndWhateverItSends(String method) throws IOException {
    String target = "/look?b=1&overrideShutdown=1&A=2&aa=3&env=K%3Dv&stdin=x&name=other&";
    String form = "a=form&overrideShutdown=1";
    for (String body :
        List.of(
            "\r\n",
            "Content-Length: 3\r\n\r\nabc",
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length()
                + "\r\n\r\n"
                + form,
            "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"a\":\"b\"}",
            "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "overrideShutdown: 1\r\nA: 1\r\na: x\r\nCookie: a=1\r\nAuthorization: x\r\n\r\n")) {
      for (String version : List.of("1.0", "1.1")) {
        assertThat(
                raw(
                    method
                        + " "
                        + target
                        + " HTTP/"
                        + version
                        + "\r\nHost: h\r\nConnection: close\r\n"
                        + body))
            .endsWith("\r\n\r\nlook[][]-1");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/é?a=ü, é, ü",
    "/%C3%A9?a=%C3%BC, é, ü",
    "/😀?a=😀, 😀, 😀",
    "/あ?a=い, あ, い",
    "/a?a=a%00b, a, a\0b",
    "/a?a=%FF, a, \ufffd"
  })
  @Behaviour("name-and-arguments-come-back-as-headers")
  void inUtf8(String target, String name, String arg) throws IOException {
    assertThat(onTheWire("GET " + target))
        .contains("\r\nJob-Name: " + name + "\r\n", "\r\nJob-Args: " + arg + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "look",
        "fail",
        "silent",
        "ghost",
        "quiet",
        "renamed",
        "long",
        "stuck",
        "nothing",
        "commands"
      })
  @Behaviour({
    "the-status-goes-out-before-the-job-runs",
    "the-answer-is-always-200",
    "the-error-of-a-run-goes-nowhere",
    "after-a-shutdown-the-answer-is-200-and-empty",
    "name-and-arguments-come-back-as-headers"
  })
  void whateverTheJobDoesAndTakes(String name) throws UrlException, IOException {
    String reported =
        switch (name) {
          case "fail" -> "no space left\n";
          case "ghost", "nothing" -> name + ": command not found\n";
          case "renamed" -> "done";
          case "long" -> "x".repeat(10_000);
          case "commands" -> "commands\nfail\nghost\nlong\nlook\nquiet\nrenamed\nsilent\nstuck\n";
          default -> "";
        };
    for (boolean shutdown : List.of(false, true)) {
      if (shutdown) {
        eng.shutdown();
      }
      for (List<String> args : List.of(List.<String>of(), List.of("x"), List.of("x", "", "x"))) {
        String query = args.stream().map(arg -> "&a=" + arg).collect(joined(""));
        String headers = args.stream().map(arg -> "Job-Args: " + arg + "|").collect(joined(""));
        String looks = name.equals("look") ? "look" + args + "[]-1" : reported;
        int logged = log.lines().size();

        assertThat(ask("/v1.18/" + name + "?b=1" + query))
            .isEqualTo("Job-Name= " + name + "|" + headers + "200|" + (shutdown ? "" : looks));
        assertThat(onTheWire("GET /" + name + "?b=1" + query))
            .startsWith("HTTP/1.1 200 OK\r\n")
            .containsOnlyOnce("\r\nJob-Name: " + name + "\r\n")
            .satisfies(it -> assertThat(it.split("\r\nJob-Args: ", -1)).hasSize(args.size() + 1));
        assertThat(log.lines()).hasSize(logged + (shutdown ? 0 : 4));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/talk", "/talk?a=x", "/talk?a=x&a=y&a=z"})
  @Behaviour("both-outputs-make-one-body")
  void inTheOrderOfWritingHoweverOftenAndHoweverLong(String target) throws Exception {
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      expected.append(i).append(" out ").append(i).append(" err\n").append("y".repeat(i * 7));
    }
    eng.register(
        "talk",
        job -> {
          for (int i = 0; i < 100; i++) {
            job.printf("%d out ", i);
            job.errorf("%d err", i);
            job.printf("%s", "y".repeat(i * 7));
          }
          return Status.OK;
        });

    assertThat(ask(target)).endsWith("|200|" + expected);
    assertThat(raw("GET " + target + " HTTP/1.0\r\n\r\n")).endsWith("\r\n\r\n" + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no such network",
        "404 page not found",
        "-1",
        "1.5e3 is too much",
        "[]",
        "[{\"a\": 1}]",
        "\"quoted\"",
        "true",
        "nil",
        "null",
        "{",
        "{no}",
        "{\"a\": no}",
        "\u00e9",
        " "
      })
  @Behaviour("a-client-takes-a-failure-for-an-empty-answer")
  void whateverItsWordsAre(String words) throws Exception {
    eng.register("info", job -> job.errorf("%s", words));
    Output client = new Output();
    Env info = client.addEnv();
    String answer = ask("/info");

    client.write(answer.substring(answer.indexOf("200|") + 4).getBytes(UTF_8));
    client.close();

    assertThat(info.entries()).isEmpty();
  }

  @Test
  @Behaviour("a-client-that-has-left-stops-nothing")
  void eachOfItsWritesFailsAndItGoesOnToItsEnd() throws Exception {
    CountDownLatch left = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    List<Object> happened = new ArrayList<>();
    eng.register(
        "work",
        job -> {
          try {
            left.await();
          } catch (InterruptedException e) {
            return Status.ERR;
          }
          Written written = job.printf("%s", "x".repeat(100_000));
          while (written.error() == null) {
            written = job.printf("%s", "x".repeat(100_000));
          }
          for (int i = 0; i < 3; i++) {
            happened.add(job.printf("more").error() != null);
            job.errorf("and more");
          }
          boolean interrupted = Thread.currentThread().isInterrupted();
          happened.add("cancelled: " + (interrupted || job.waitCancelled().hasFired()));
          happened.add("the end");
          over.countDown();
          return Status.OK;
        });
    try (Socket socket = open()) {
      socket.getOutputStream().write("GET /work HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));
      socket.setSoLinger(true, 0);
    }
    left.countDown();
    assertThat(over.await(20, TimeUnit.SECONDS)).as("it comes to its end").isTrue();

    assertThat(happened).containsExactly(true, true, true, "cancelled: false", "the end");
  }

  @ParameterizedTest
  @CsvSource({
    "///look, look[]",
    "////x//look//, look[]",
    "//h:80/look?a=//x, look[//x]",
    "/look?a=#x&a=y, 'look[#x, y]'",
    "/look#?a=x, nothing",
    "/lo\\ok, nothing",
    "/look?a=\\, look[\\]",
    "/look?a=<>\"^`{|}, 'look[<>\"^`{|}]'",
    "/look?%zz=1&a=x&%, look[x]",
    "/look?a=é&a=あ&a=😀, 'look[é, あ, 😀]'",
    "/look?a=?&?=a&a=x?y, 'look[?, x?y]'",
    "/look?, look[]",
    "/look??a=x, look[]",
    "/look?a=x=y&a==, 'look[x=y, =]'",
    "/./x/../look, look[]"
  })
  @Behaviour("the-target-is-taken-as-it-comes")
  void whateverSignsTheTargetHas(String target, String answer) throws IOException {
    String looked = onTheWire("GET " + target);

    assertThat(looked).startsWith("HTTP/1.1 200 OK\r\n");
    assertThat(looked)
        .contains(answer.equals("nothing") ? "command not found" : "\r\n\r\n" + answer + "[]-1");
  }

  @ParameterizedTest
  @CsvSource({
    "http://h/look?a=x&a=y, 'look[x, y]'",
    "HTTPS://h/look?a=x, look[x]",
    "a1+b-c.d://h/look?a=x, look[x]",
    "h2://h/x/look/, look[]",
    "http://u:p@h:80//look?a=x, look[x]",
    "http:///look?a=x, look[x]",
    "x:/look?a=x, look[x]"
  })
  @Behaviour("a-target-may-be-a-whole-url")
  void withWhateverSchemeAndItsQueryCountsToo(String target, String answer) throws IOException {
    for (String method : List.of("GET", "POST", "OPTIONS")) {
      assertThat(onTheWire(method + " " + target)).contains("\r\n\r\n" + answer + "[]-1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "CONNECT", "options", "a"})
  @Behaviour("a-target-may-be-a-whole-url")
  void aStarOfAnyOtherMethodAsksForAJob(String method) throws IOException {
    assertThat(onTheWire(method + " *"))
        .contains("\r\nJob-Name: " + (method.equals("CONNECT") ? "." : "*") + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/look%",
        "/look%4",
        "/look%4/x",
        "/%zz/look",
        "/look%z4?a=x",
        "/look?a=x y",
        "/look?a= ",
        "/look ?a=x",
        "/ look",
        "/look  ",
        "look/",
        "1http://h/look",
        "http://h/look%",
        "#/look",
        "\t/look"
      })
  @Behaviour("what-is-no-target-is-refused")
  void whateverIsWrongWithIt(String target) throws IOException {
    for (String method : List.of("GET", "POST", "HEAD")) {
      assertThat(onTheWire(method + " " + target)).isEqualTo("HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    assertThat(log.lines()).isEmpty();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : text.getBytes(UTF_8)) {
      escaped.append('%').append(String.format("%02x", each & 0xff));
    }
    return escaped.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\n\nb",
        "a\r\nb",
        "a\r\n\r\nb",
        "\n",
        "\n\n\n",
        "\r",
        "a\n",
        "\na",
        " \ta \t",
        "\n a \n\t b\n \t",
        "a  b\t\tc",
        "\u00a0a\u3000",
        "a\n\u000b\n",
        "a: b\r\nX-Other: c"
      })
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  void whereverItStandsAndHoweverManyThereAre(String text) throws Exception {
    List<List<String>> got = new ArrayList<>();
    eng.registerCatchall(
        job -> {
          got.add(List.of(job.name, job.args[0], job.args[1]));
          return Status.OK;
        });
    String line = text.replace('\r', ' ').replace('\n', ' ').replaceAll("^[ \t]+|[ \t]+$", "");
    String value = escaped(text);

    assertThat(onTheWire("GET /" + value + "?a=" + value + "&a=" + value))
        .contains(
            "\r\nJob-Name: " + line + "\r\n",
            "\r\nJob-Args: " + line + "\r\nJob-Args: " + line + "\r\n");
    assertThat(got).containsExactly(List.of(text, text, text));
  }

  @Test
  @Behaviour("a-header-has-a-megabyte")
  void ofWhateverItConsistsAndWhicheverRequestItIs() throws Exception {
    int tooMuch = (1 << 20) + 3 * 4096; // some is read ahead
    String longTarget = "GET /look?b=" + "x".repeat(tooMuch) + " HTTP/1.0\r\n\r\n";
    String longField = "GET /look HTTP/1.0\r\nA: " + "x".repeat(tooMuch) + "\r\n\r\n";
    String longName = "GET /look HTTP/1.0\r\n" + "x".repeat(tooMuch) + ": a\r\n\r\n";
    String manyFields = "GET /look HTTP/1.0\r\n" + "A: b\r\n".repeat(tooMuch / 6 + 1) + "\r\n";
    String manyLines = "GET /look HTTP/1.0\r\nA: b\r\n" + " b\r\n".repeat(tooMuch / 4) + "\r\n";
    String first = "POST /quiet HTTP/1.1\r\nContent-Length: 200000\r\n\r\n" + "y".repeat(200_000);
    for (String longOne : List.of(longTarget, longField, longName, manyFields, manyLines)) {
      for (String before : List.of("", "GET /quiet HTTP/1.1\r\n\r\n", first, first + first)) {
        assertThat(raw(before + longOne)).endsWith("HTTP/1.1 413 Request Entity Too Large\r\n\r\n");
      }
    }
    assertThat(log.lines()).noneMatch(line -> line.contains("look"));
    String most = "x".repeat((1 << 20) - 200);
    assertThat(raw(first + "GET /look?b=" + most + " HTTP/1.0\r\n\r\n")).endsWith("look[][]-1");
    assertThat(raw(first + "GET /look HTTP/1.0\r\nA: " + most + "\r\n\r\n")).endsWith("look[][]-1");
  }

  private static String chunked(int bytes) {
    StringBuilder chunks = new StringBuilder();
    for (int left = bytes; left > 0; left -= 50_000) {
      int length = Math.min(left, 50_000);
      chunks.append(Integer.toHexString(length)).append("\r\n");
      chunks.append("y".repeat(length)).append("\r\n");
    }
    return chunks + "0\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 200_000, (256 << 10) - 1, 256 << 10, (256 << 10) + 1, 1 << 20})
  @Behaviour("a-body-is-passed-over")
  void howeverItComes(int bytes) throws IOException {
    for (String body :
        List.of(
            "Content-Length: " + bytes + "\r\n\r\n" + "y".repeat(bytes),
            "Transfer-Encoding: chunked\r\n\r\n" + chunked(bytes))) {
      String answers = raw("POST /quiet HTTP/1.1\r\n" + body + "GET /look HTTP/1.0\r\n\r\n");

      if (bytes < 256 << 10) {
        assertThat(answers).doesNotContain("Connection: close").endsWith("look[][]-1");
      } else {
        assertThat(answers)
            .startsWith("HTTP/1.1 200 OK\r\n")
            .contains("\r\nConnection: close\r\n")
            .doesNotContain("look");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Length: 4, look",
    "Transfer-Encoding: chunked, look",
    "Content-Length: 4, print much"
  })
  @Behaviour("a-body-is-passed-over")
  void noAnswerIsSentBeforeItsLastByteIsThere(String length, String name) throws Exception {
    eng.register("print much", job -> printed(job, "z".repeat(5_000)));
    boolean chunks = length.startsWith("Transfer");
    String target = name.replace(" ", "%20");
    try (Socket socket = open()) {
      socket.setSoTimeout(100);
      OutputStream out = socket.getOutputStream();
      out.write(("POST /" + target + " HTTP/1.1\r\n" + length + "\r\n\r\n").getBytes(UTF_8));
      out.write((chunks ? "4\r\nabcd\r\n0\r\n" : "abc").getBytes(UTF_8));

      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketTimeoutException.class);

      socket.setSoTimeout(20_000);
      out.write((chunks ? "\r\n" : "d").getBytes(UTF_8));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
  }

  private static Status printed(Job job, String text) {
    job.printf("%s", text);
    return Status.OK;
  }

  private static void printInPieces(Job job, int bytes, int piece) {
    if (bytes == 0 && piece == 1) {
      job.printf("");
    }
    for (int left = bytes; left > 0; left -= piece) {
      job.printf("%s", "z".repeat(Math.min(left, piece)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 2_047, 2_048, 2_049, 4_096, 10_000})
  @Behaviour("a-short-answer-tells-its-length")
  void inWhateverPiecesItIsWritten(int bytes) throws Exception {
    for (int piece : List.of(1, 100, 1_024, 2_047, 2_048, 1 << 20)) {
      String name = "print." + piece;
      eng.register(
          name,
          job -> {
            printInPieces(job, bytes, piece);
            return Status.OK;
          });
      String text = "z".repeat(bytes);
      String told = "\r\nContent-Length: " + bytes + "\r\n";
      String late = onTheWire("GET /" + name);
      String early = raw("GET /" + name + " HTTP/1.0\r\n\r\n");
      String kept =
          raw(
              "GET /"
                  + name
                  + " HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /x HTTP/1.0\r\n\r\n");

      if (bytes <= 2_048) {
        assertThat(late).contains(told).doesNotContain("chunked").endsWith("\r\n\r\n" + text);
        assertThat(early).contains(told).endsWith("\r\n\r\n" + text);
        assertThat(kept).contains(told).contains("\r\n\r\n" + text + "HTTP/1.0 200 OK");
      } else {
        assertThat(late)
            .contains("\r\nTransfer-Encoding: chunked\r\n")
            .doesNotContain("Content-Length")
            .endsWith("\r\n0\r\n\r\n");
        assertThat(unchunked(late.substring(late.indexOf("\r\n\r\n") + 4))).isEqualTo(text);
        assertThat(List.of(early, kept))
            .allSatisfy(
                it ->
                    assertThat(it)
                        .doesNotContain("Content-Length", "chunked")
                        .endsWith("\r\n\r\n" + text));
      }
    }
  }

  private static String unchunked(String chunks) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int end = chunks.indexOf("\r\n", at);
      int length = Integer.parseInt(chunks.substring(at, end), 16);
      text.append(chunks, end + 2, end + 2 + length);
      at = end + 4 + length;
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2_048, 2_049, 100_000})
  @Behaviour("a-head-request-runs-the-job")
  void howeverLongTheBodyWouldBe(int bytes) throws Exception {
    List<Object> happened = new ArrayList<>();
    for (int piece : List.of(1_000, 1 << 20)) {
      eng.register(
          "print." + piece,
          job -> {
            for (int left = bytes; left > 0; left -= piece) {
              int length = Math.min(left, piece);
              Written written = job.printf("%s", "z".repeat(length));
              if (!written.equals(new Written(length, null))) {
                happened.add(written);
              }
            }
            happened.add("the end");
            return Status.OK;
          });

      for (String version : List.of("1.0", "1.1")) {
        String answer =
            raw("HEAD /print." + piece + " HTTP/" + version + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/" + version + " 200 OK\r\n").endsWith("\r\n\r\n");
        assertThat(answer.indexOf("\r\n\r\n")).isEqualTo(answer.length() - 4);
      }
    }

    assertThat(happened).containsExactly("the end", "the end", "the end", "the end");
  }

  @Test
  @Behaviour("a-handler-that-throws-breaks-the-answer-off")
  void whateverItThrowsAndHoweverMuchItHasWritten() throws Exception {
    List<Throwable> all =
        List.of(
            new IllegalStateException("boom"),
            new AssertionError("bang"),
            new StackOverflowError(),
            new OutOfMemoryError("bang"),
            new NullPointerException());
    for (int i = 0; i < all.size(); i++) {
      Throwable thrown = all.get(i);
      eng.register(
          "boom." + i,
          job -> {
            job.printf("%s", "x".repeat(3_000 * job.args.length));
            job.printf("the last words");
            if (thrown instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) thrown;
          });
      for (String version : List.of("1.0", "1.1")) {
        for (String more : List.of("", "Connection: keep-alive\r\n")) {
          String line = " HTTP/" + version + "\r\n" + more + "\r\nGET /look HTTP/1.1\r\n\r\n";
          assertThat(raw("GET /boom." + i + line)).isEmpty();
          assertThat(raw("GET /boom." + i + "?a=x" + line))
              .startsWith("HTTP/" + version + " 200 OK\r\n")
              .endsWith(version.equals("1.1") ? "bb8\r\n" + "x".repeat(3_000) + "\r\n" : "x");
        }
      }
    }
    assertThat(onTheWire("GET /look")).as("the server lives on").endsWith("look[][]-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/meet", "/meet?a=x", "/nobody"})
  @Behaviour("requests-are-served-side-by-side")
  void aHundredAndFiftyOfOneJobMayWaitForEachOther(String target) throws Exception {
    int clients = 150;
    CountDownLatch all = new CountDownLatch(clients);
    Handler meets =
        job -> {
          all.countDown();
          try {
            all.await();
          } catch (InterruptedException e) {
            return Status.ERR;
          }
          job.printf("met");
          return Status.OK;
        };
    eng.register("meet", meets);
    eng.registerCatchall(meets);
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      sockets.add(open());
      sockets
          .getLast()
          .getOutputStream()
          .write(("GET " + target + " HTTP/1.0\r\n\r\n").getBytes(UTF_8));
    }

    for (Socket socket : sockets) {
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8)).endsWith("\r\n\r\nmet");
      socket.close();
    }
  }

  /** The type that an answer of these bytes, in Latin-1, is said to have. */
  private String typeOf(String bytes) throws Exception {
    printed = bytes.getBytes(ISO_8859_1);
    if (eng.lookup("print") == null) {
      eng.register(
          "print",
          job -> {
            try {
              job.stdout.write(printed);
            } catch (IOException e) {
              return Status.ERR;
            }
            return Status.OK;
          });
    }
    String answer = onTheWire("GET /print");
    int start = answer.indexOf("Content-Type: ") + "Content-Type: ".length();
    return answer.substring(start, answer.indexOf("\r\n", start));
  }

  private volatile byte[] printed = {};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!DOCTYPE HTML",
        "HTML",
        "HEAD",
        "SCRIPT",
        "IFRAME",
        "H1",
        "DIV",
        "FONT",
        "TABLE",
        "A",
        "STYLE",
        "TITLE",
        "B",
        "BODY",
        "BR",
        "P",
        "!--"
      })
  @Behaviour("the-type-of-a-body-is-guessed")
  void aPageBeginsWithATag(String tag) throws Exception {
    for (String spelt : List.of(tag, tag.toLowerCase(Locale.ROOT))) {
      for (String space : List.of("", " ", "\t\n\f\r ")) {
        for (String end : List.of(">", " x>")) {
          assertThat(typeOf(space + "<" + spelt + end)).isEqualTo("text/html; charset=utf-8");
        }
        assertThat(typeOf(space + "<" + spelt + "x>")).isEqualTo("text/plain; charset=utf-8");
      }
      assertThat(typeOf("x<" + spelt + ">")).isEqualTo("text/plain; charset=utf-8");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-', application/pdf",
    "'%!PS-Adobe-', application/postscript",
    "'\u00fe\u00ffab', text/plain; charset=utf-16be",
    "'\u00ff\u00feab', text/plain; charset=utf-16le",
    "'\u00ef\u00bb\u00bfa', text/plain; charset=utf-8",
    "GIF87a, image/gif",
    "GIF89a, image/gif",
    "'\u0089PNG\r\n\u001a\n', image/png",
    "'\u00ff\u00d8\u00ff', image/jpeg",
    "BM, image/bmp",
    "RIFFabcdWEBPVP, image/webp",
    "'\0\0\1\0', image/vnd.microsoft.icon",
    "'OggS\0', application/ogg",
    "RIFFabcdWAVE, audio/wave",
    "'\u001aE\u00df\u00a3', video/webm",
    "'Rar \u001a\7\0', application/x-rar-compressed",
    "'PK\3\4', application/zip",
    "'\u001f\u008b\b', application/x-gzip"
  })
  @Behaviour("the-type-of-a-body-is-guessed")
  void aFileBeginsWithAMarkOfItsOwn(String mark, String type) throws Exception {
    assertThat(typeOf(mark)).isEqualTo(type);
    assertThat(typeOf(mark + "\0more\u00ff")).isEqualTo(type);
    assertThat(typeOf(" " + mark)).isNotEqualTo(type.startsWith("text") ? "" : type);
    assertThat(typeOf(mark.substring(0, mark.length() - 1)))
        .isNotEqualTo(type.endsWith("utf-8") ? "" : type);
  }

  @Test
  @Behaviour("the-type-of-a-body-is-guessed")
  void textHasNoneOfTheSignsThatAreNone() throws Exception {
    for (int sign = 0; sign < 256; sign++) {
      boolean binary =
          sign <= 8 || sign == 0xb || sign >= 0xe && sign <= 0x1a || sign >= 0x1c && sign <= 0x1f;
      String type = binary ? "application/octet-stream" : "text/plain; charset=utf-8";

      assertThat(typeOf("text " + (char) sign)).as("sign %d", sign).isEqualTo(type);
    }
    String text = "t".repeat(511);
    assertThat(typeOf(text + "\1")).isEqualTo("application/octet-stream");
    assertThat(typeOf(text + "t\1")).isEqualTo("text/plain; charset=utf-8");
    assertThat(typeOf(text.repeat(5) + "\1")).isEqualTo("text/plain; charset=utf-8");
  }
}
