package engineroom.chapters;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.chapters.walks.KeptReply;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.HttpDoor;
import engineroom.engine.Output;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import engineroom.engine.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chapter 11, where answers to its steps have gone wrong. */
@Timeout(30)
class Chapter11AnswersTest {

  private static final int MANY = Dictionary.beyond(5_000);
  private static final String LONG = "x".repeat(Dictionary.beyond(20_000));

  private final JobLog log = new JobLog();
  private final Engine eng = newEngine();

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(new Host(machine.goroutines(), machine.clock(), log, new GlobalHandlers()));
    made.logging = false;
    return made;
  }

  /** Asks through a server, in bytes; gives the answer as it comes over the wire. */
  private String onTheWire(String target) throws IOException {
    try (HttpServer server = open(0);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request = "GET " + target + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpServer open(int port) throws IOException {
    return HttpDoor.open(eng, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  @Test
  @Behaviour({"the-status-goes-out-before-the-job-runs", "the-error-of-a-run-goes-nowhere"})
  @DisplayName("but what a handler throws goes through to the server")
  void aPanicIsNoError() throws Exception {
    eng.register(
        "boom",
        job -> {
          throw new IllegalStateException("boom");
        });
    int[] status = new int[1];
    ResponseWriter response =
        new ResponseWriter() {
          @Override
          public void setHeader(String name, String value) {}

          @Override
          public void addHeader(String name, String value) {}

          @Override
          public void writeHeader(int code) {
            status[0] = code;
          }

          @Override
          public void write(int oneByte) {}
        };

    assertThatThrownBy(() -> eng.serveHTTP(response, Url.parse("/boom")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("boom");
    assertThat(status).containsExactly(200);
  }

  @Test
  @Behaviour("requests-are-served-side-by-side")
  @DisplayName("at the address that was asked for, or nowhere")
  void theDoorIsWhereItWasWanted() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    try (HttpServer server = open(free)) {
      assertThat(server.address().getPort()).isEqualTo(free);
      assertThat(server.address().getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
      assertThatThrownBy(() -> open(free).close()).isInstanceOf(BindException.class);
    }
  }

  @Test
  @Behaviour("a-handler-that-throws-breaks-the-answer-off")
  @DisplayName("and the log of the engine's host hears of it")
  void theHostsLogIsTold() throws Exception {
    eng.register(
        "boom",
        job -> {
          throw new IllegalStateException("boom");
        });
    int before = log.asked();
    assertThat(onTheWire("/boom")).isEmpty();
    assertThat(log.asked()).isGreaterThan(before);
  }

  @Test
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  @DisplayName("a carriage return as well, each for itself, and in the name too")
  void everySignOfALineEndBecomesABlank() throws IOException {
    assertThat(onTheWire("/a%0Ab?a=one%0D%0Atwo&a=x%0Dy&a=%0D%0Az%0D%0A"))
        .contains(
            "\r\nJob-Name: a b\r\n",
            "\r\nJob-Args: one  two\r\n",
            "\r\nJob-Args: x y\r\n",
            "\r\nJob-Args: z\r\n");
  }

  @Test
  @Behaviour({"a-short-answer-tells-its-length", "both-outputs-make-one-body"})
  @DisplayName("of a part of an array that part is the body")
  void theMiddleOfAnArrayIsTheBody() throws IOException, EngineException {
    eng.register(
        "part",
        job -> {
          try {
            job.stdout.write("..body..".getBytes(StandardCharsets.UTF_8), 2, 4);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          return Status.OK;
        });

    assertThat(onTheWire("/part")).endsWith("\r\n\r\nbody").contains("\r\nContent-Length: 4\r\n");
  }

  @Test
  @Behaviour("the-arguments-are-what-a-holds")
  @DisplayName("decoded once, and not once more")
  void aPlusThatWasEscapedStaysOne() throws Exception {
    eng.register(
        "echo",
        job -> {
          job.printf("%s", String.join("|", job.args));
          return Status.OK;
        });

    assertThat(onTheWire("/echo?a=1%2B1&a=1+1&a=%2541")).endsWith("1+1|1 1|%41");
  }

  @Test
  @Behaviour("a-handler-that-throws-breaks-the-answer-off")
  @DisplayName("an error of Java's as well")
  void anErrorBreaksItOffToo() throws Exception {
    eng.register(
        "bang",
        job -> {
          job.printf("lost");
          throw new StackOverflowError("bang");
        });
    assertThat(onTheWire("/bang")).isEmpty();
  }

  @Test
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  @DisplayName("and nothing else that stands inside: a tab is sent as a tab")
  void whatIsNoNewlineStays() throws Exception {
    assertThat(onTheWire("/a%09b?a=one%09%20%09two&a=%0B%0Cx%C2%A0&a=a%C2%85b%E2%80%A8c%E2%80%A9d"))
        .contains(
            "\r\nJob-Name: a\tb\r\n",
            "\r\nJob-Args: one\t \ttwo\r\n",
            "\r\nJob-Args: \u000b\fx\u00a0\r\n",
            "\r\nJob-Args: a\u0085b\u2028c\u2029d\r\n");
  }

  /** The type that is guessed of a body of bytes. */
  private String typeOf(String body) throws IOException {
    bodies.put("body", body);
    return onTheWire("/body").replaceFirst("(?s).*\r\nContent-Type: ([^\r]*)\r\n.*", "$1");
  }

  private final Map<String, String> bodies = new HashMap<>();

  private void registerBody() throws EngineException {
    eng.register(
        "body",
        job -> {
          try {
            job.stdout.write(bodies.get("body").getBytes(StandardCharsets.ISO_8859_1));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return Status.OK;
        });
  }

  @Test
  @Behaviour("the-type-of-a-body-is-guessed")
  @DisplayName("by each of the 256 bytes, and by none behind the 512th")
  void everyByteIsTextOrNot() throws Exception {
    registerBody();
    String text = "text/plain; charset=utf-8";
    String binary = "application/octet-stream";
    for (char c = 0; c < 256; c++) {
      boolean isBinary = c < ' ' && "\t\n\f\r\u001b".indexOf(c) < 0;
      assertThat(typeOf("body" + c)).as("%02x", (int) c).isEqualTo(isBinary ? binary : text);
    }
    assertThat(typeOf("x".repeat(511) + "\0")).isEqualTo(binary);
    assertThat(typeOf("x".repeat(512) + "\0")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-, application/pdf",
    "%!PS-Adobe-, application/postscript",
    "GIF87a, image/gif",
    "GIF89a, image/gif",
    "'\u0089PNG\r\n\u001a\n', image/png",
    "\u00ff\u00d8\u00ff, image/jpeg",
    "BM, image/bmp",
    "RIFF1234WEBPVP, image/webp",
    "RIFF1234WAVE, audio/wave",
    "'\0\0\1\0', image/vnd.microsoft.icon",
    "'OggS\0', application/ogg",
    "'\u001aE\u00df\u00a3', video/webm",
    "'Rar \u001a\7\0', application/x-rar-compressed",
    "'PK\3\4', application/zip",
    "'\u001f\u008b\b', application/x-gzip"
  })
  @Behaviour("the-type-of-a-body-is-guessed")
  @DisplayName("a mark counts whole, and at the very beginning")
  void aMarkIsWhole(String mark, String type) throws Exception {
    registerBody();
    assertThat(typeOf(mark)).isEqualTo(type);
    assertThat(typeOf(mark + "and more")).isEqualTo(type);
    assertThat(typeOf(mark.substring(0, mark.length() - 1))).isNotEqualTo(type);
    assertThat(typeOf(mark.substring(0, mark.length() - 1) + "~")).isNotEqualTo(type);
    assertThat(typeOf(" " + mark)).isNotEqualTo(type);
  }

  @Test
  @Behaviour({"a-newline-becomes-a-blank-in-the-header", "name-and-arguments-come-back-as-headers"})
  @DisplayName("however short the one line is, and however long")
  void anEmptyValueIsAHeaderAndALongOneTo() throws IOException {
    String length = "x".repeat(3000);
    assertThat(onTheWire("/a?a=&a=%0A&a=" + length + "&a="))
        .containsSubsequence(
            "\r\nJob-Args: \r\n",
            "Job-Args: \r\n",
            "Job-Args: " + length + "\r\n",
            "Job-Args: \r\n");
  }

  @Test
  @Behaviour("requests-are-served-side-by-side")
  @DisplayName("beside clients that say nothing, or not all of what they have to say")
  void aSilentClientHoldsNobodyUp() throws Exception {
    eng.register("fast", job -> job.errorf("served"));
    try (HttpServer server = open(0);
        Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      slow.getOutputStream().write("GET /fast HTTP/1.1\r\nHost".getBytes(StandardCharsets.UTF_8));
      String request = "GET /fast HTTP/1.0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.setSoTimeout(5_000);
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .endsWith("served\n");
      assertThat(silent.isConnected()).isTrue();
    }
  }

  @Test
  @Behaviour({"requests-are-served-side-by-side", "both-outputs-make-one-body"})
  @DisplayName("and no word of one answer gets into another")
  void answersDoNotMix() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    eng.register(
        "prints",
        job -> {
          for (int i = 0; i < 3; i++) {
            job.printf("%s%d", job.args[0], i);
            meet(both);
          }
          return Status.OK;
        });
    List<String> answers = new CopyOnWriteArrayList<>();
    Thread beside = Thread.ofVirtual().start(() -> answers.add(body("/prints?a=one")));
    answers.add(body("/prints?a=two"));
    beside.join();
    assertThat(answers).containsExactlyInAnyOrder("one0one1one2", "two0two1two2");
  }

  @Test
  @Behaviour({"a-short-answer-tells-its-length", "the-answer-is-always-200"})
  @DisplayName("in the ten digits, whatever the country writes")
  void anAnswerHasNoCountry() throws Exception {
    eng.register("prints", job -> job.errorf("%s", "x".repeat(3 * job.args.length)));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(onTheWire("/prints?a&a&a"))
          .startsWith("HTTP/1.1 200 OK\r\n")
          .contains("\r\nContent-Length: 10\r\n");
      assertThat(onTheWire("/prints?" + "a&".repeat(1000)))
          .contains("\r\n\r\nbb9\r\nxxx", "\r\n0\r\n\r\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Behaviour("the-type-of-a-body-is-guessed")
  @DisplayName("in however many pieces they come, and from either output")
  void theFirstBytesMayComeOneByOne() throws Exception {
    eng.register(
        "page",
        job -> {
          for (char sign : "\n<html>".toCharArray()) {
            job.printf("%s", "" + sign);
          }
          return job.errorf("no page");
        });
    assertThat(onTheWire("/page")).contains("\r\nContent-Type: text/html; charset=utf-8\r\n");
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String body(String target) {
    try {
      String answer = onTheWire(target);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour({"both-outputs-make-one-body", "a-short-answer-tells-its-length"})
  @DisplayName("also from one array that is filled again and again")
  void anArrayMayBeUsedAgain() throws Exception {
    eng.register(
        "fills",
        job -> {
          byte[] array = new byte[1000];
          for (char letter : job.args[0].toCharArray()) {
            Arrays.fill(array, (byte) letter);
            write(letter % 2 == 0 ? job.stdout : job.stderr, array);
          }
          Arrays.fill(array, (byte) '?');
          return Status.OK;
        });
    for (String letters : List.of("x", "xy", "xyz", "uvwxyz")) {
      String answer = onTheWire("/fills?a=" + letters);
      assertThat(answer.substring(answer.indexOf("\r\n\r\n")).replaceAll("[^g-z?]", ""))
          .isEqualTo(
              letters.chars().mapToObj(c -> ("" + (char) c).repeat(1000)).collect(joining()));
    }
  }

  private static void write(Output output, byte[] bytes) {
    try {
      output.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour({"requests-are-served-side-by-side", "an-engine-has-no-queue"})
  @DisplayName("by the engine itself, whatever stands before it")
  void theEngineServesSideBySide() {
    try (Story story = new Story()) {
      story.register("slow", job -> story.sleep(5));
      story.register("fast", job -> story.say("fast"));
      assertThat(
              story.tell(
                  () -> {
                    story.beside(() -> serve(story.eng, "/slow"));
                    story.sleep(1);
                    serve(story.eng, "/fast");
                    story.say("over");
                  }))
          .containsExactly("1 s: fast", "1 s: over");
    }
  }

  private static void serve(Engine on, String target) {
    try {
      on.serveHTTP(new KeptReply(), Url.parse(target));
    } catch (UrlException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  @Behaviour({"the-arguments-are-what-a-holds", "name-and-arguments-come-back-as-headers"})
  @DisplayName("as many as there are, and as long")
  void aTargetHasAnyNumberOfArguments() throws EngineException, UrlException {
    List<Integer> counts = new ArrayList<>();
    eng.register(
        LONG,
        job -> {
          counts.add(job.args.length);
          return Status.OK;
        });
    KeptReply reply = new KeptReply();
    eng.serveHTTP(reply, Url.parse("/" + LONG + "?a=" + LONG + "&a=1".repeat(MANY - 1)));

    assertThat(counts).containsExactly(MANY);
    String expected =
        "Job-Name: " + LONG + ", Job-Args: " + LONG + ", Job-Args: 1".repeat(MANY - 1) + ", 200 ";
    assertThat(reply.toString().equals(expected)).isTrue();
  }

  @Test
  @Behaviour({"both-outputs-make-one-body", "a-newline-becomes-a-blank-in-the-header"})
  @DisplayName("headers and body are as long as they are")
  void anAnswerIsOfAnyLength() throws EngineException, IOException {
    String body = "#".repeat(Dictionary.beyond(4 << 20));
    eng.register(
        "long",
        job -> {
          job.printf("%s", body);
          return Status.OK;
        });
    String answer = onTheWire("/long?a=" + LONG);

    assertThat(answer.contains("\r\nJob-Args: " + LONG + "\r\n")).isTrue();
    assertThat(answer.chars().filter(sign -> sign == '#').count()).isEqualTo(body.length());
  }

  @Test
  @Behaviour({"the-last-name-of-the-path-is-the-job", "both-outputs-make-one-body"})
  @DisplayName("also on a thread that is interrupted, which stays so")
  void anInterruptStopsNoAnswer() throws EngineException, UrlException {
    eng.register("info", job -> job.errorf("busy"));
    KeptReply reply = new KeptReply();
    Thread.currentThread().interrupt();
    eng.serveHTTP(reply, Url.parse("/info"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(reply.toString()).isEqualTo("Job-Name: info, 200 [busy\n]");
  }
}
