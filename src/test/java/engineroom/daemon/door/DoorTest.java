package engineroom.daemon.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import engineroom.daemon.api.ApiReply;
import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.Form;
import engineroom.daemon.api.Hijacked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The daemon's door, with a tiny API behind it. */
@Timeout(60)
class DoorTest {

  private static final System.Logger LOG = System.getLogger(DoorTest.class.getName());

  private final AtomicInteger served = new AtomicInteger();
  private Door door;
  private long strangers;
  @TempDir private Path folder;

  @BeforeEach
  void aDoorAtAPort() throws IOException {
    strangers = threadsOfTheServer();
    door = Door.open(this::serve, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), LOG);
  }

  @AfterEach
  void itCloses() throws IOException {
    door.close();
  }

  private void serve(ApiRequest request, ApiReply reply) {
    served.incrementAndGet();
    try {
      switch (request.path()) {
        case "/attach" -> attach(request, reply);
        case "/events" -> stream(reply);
        case "/late" -> late(reply);
        default -> tell(request, reply);
      }
    } catch (IOException gone) {
      // Its client has left.
    } finally {
      served.decrementAndGet();
    }
  }

  private static void write(ApiReply reply, String text) throws IOException {
    reply.write(text.getBytes(UTF_8));
  }

  /** Gives back what comes, until no more does. */
  private static void attach(ApiRequest request, ApiReply reply) throws IOException {
    Hijacked connection = reply.hijack();
    connection.out().write(("HTTP/1.1 " + request.form().get("as") + "\r\n\r\n").getBytes(UTF_8));
    connection.in().transferTo(connection.out());
    connection.closeWrite();
  }

  /** Says that it listens, and waits until nobody does. */
  private static void stream(ApiReply reply) throws IOException {
    write(reply, "listening\n");
    reply.flush();
    reply.gone().await();
  }

  /** Goes on for as long as somebody takes it. */
  private static void late(ApiReply reply) throws IOException {
    while (true) {
      write(reply, "x".repeat(10_000));
    }
  }

  private static void tell(ApiRequest request, ApiReply reply) throws IOException {
    Form form = request.form();
    reply.setHeader("X-Said", " on\ntwo lines\t");
    reply.addHeader("X-Said", "again");
    reply.writeHeader(form.get("status").isEmpty() ? 200 : Integer.parseInt(form.get("status")));
    write(
        reply,
        "%s %s %s %s %s %d %s"
            .formatted(
                request.method(),
                request.uri(),
                form.all("a"),
                request.header("x-one"),
                request.headersFrom("x-meta-"),
                request.contentLength(),
                new String(request.body().readAllBytes(), UTF_8)));
  }

  private Socket connect(String text) throws IOException {
    Socket client = new Socket(door.address().getAddress(), door.address().getPort());
    client.setSoTimeout(20_000);
    client.getOutputStream().write(text.getBytes(UTF_8));
    return client;
  }

  private String raw(String text) throws IOException {
    try (Socket client = connect(text)) {
      return new String(client.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String readTo(InputStream client, String end) throws IOException {
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    while (!came.toString(UTF_8).endsWith(end)) {
      int next = client.read();
      assertThat(next).as("more than: " + came.toString(UTF_8)).isNotNegative();
      came.write(next);
    }
    return came.toString(UTF_8);
  }

  @Test
  void theApiSeesARequestAndItsReplyGoesOut() throws IOException {
    assertThat(
            raw(
                "POST /v1.18/x%2Fy?a=query&status=409 HTTP/1.0\r\nContent-Length: 6\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n"
                    + "X-One: 1\r\nX-META-b: 2\r\nX-Meta-A: 3\r\n\r\na=form"))
        .startsWith("HTTP/1.0 409 Conflict\r\nX-Said: on two lines\r\nX-Said: again\r\n")
        .endsWith(
            "\r\n\r\nPOST /v1.18/x%2Fy?a=query&status=409 [form, query] 1"
                + " {X-Meta-A=[3], X-Meta-B=[2]} 6 ");
    assertThat(raw("PUT /x HTTP/1.0\r\nContent-Length: 4\r\n\r\nbody"))
        .endsWith("PUT /x []  {} 4 body");
  }

  @ParameterizedTest
  @CsvSource({"200 OK", "101 UPGRADED"})
  void anAttachedClientGetsItsBytesBack(String as) throws IOException {
    String question = "POST /attach?as=" + as.replace(' ', '+') + " HTTP/1.1\r\n\r\n";

    try (Socket client = connect(question + "one")) {
      assertThat(readTo(client.getInputStream(), "one"))
          .isEqualTo("HTTP/1.1 " + as + "\r\n\r\none");
      client.getOutputStream().write("two".getBytes(UTF_8));
      assertThat(readTo(client.getInputStream(), "two")).isEqualTo("two");
      client.shutdownOutput();
      assertThat(client.getInputStream().read()).isNegative();
    }
  }

  @Test
  void jobsMayWriteFromSeveralThreads() throws Exception {
    int threads = 8;
    int lines = 2_000;
    door.close();
    door =
        Door.open(
            (request, reply) -> {
              List<Thread> writers = new ArrayList<>();
              for (int i = 0; i < threads; i++) {
                writers.add(Thread.ofPlatform().start(() -> writeLines(reply, lines)));
              }
              writers.forEach(DoorTest::join);
            },
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            LOG);

    String came = raw("GET /x HTTP/1.0\r\n\r\n");

    assertThat(came.substring(came.indexOf("\r\n\r\n") + 4).lines())
        .hasSize(threads * lines)
        .containsOnly("a line that stays whole");
  }

  private static void writeLines(ApiReply reply, int lines) {
    try {
      for (int i = 0; i < lines; i++) {
        write(reply, "a line that stays whole\n");
        if (i % 10 == 0) {
          reply.flush();
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many virtual threads are at work for clients of servers, of this one or another. */
  private long threadsOfTheServer() throws IOException {
    Path dump = folder.resolve("threads-" + System.nanoTime());
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
    String[] threads = Files.readString(dump).split("\n\n");
    Files.delete(dump);
    return List.of(threads).stream()
        .filter(one -> one.contains("virtual") && one.contains("engineroom.engine.http"))
        .count();
  }

  private void awaitServed(int count) throws InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (served.get() < count && Instant.now().isBefore(deadline)) {
      Thread.sleep(1);
    }
    assertThat(served).hasValue(count);
  }

  private void awaitNobody() throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while ((door.clients() > 0 || threadsOfTheServer() > strangers)
        && Instant.now().isBefore(deadline)) {
      Thread.sleep(10);
    }
    assertThat(door.clients()).isZero();
    assertThat(served).hasValue(0);
    assertThat(threadsOfTheServer()).isLessThanOrEqualTo(strangers);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /events, listening, true",
    "GET /events, listening, false",
    "GET /late, xxx, true",
    "GET /late, xxx, false",
    "POST /attach?as=200, 200, true",
    "POST /attach?as=200, 200, false",
    "POST /x?unread, '', true",
    "POST /x?unread, '', false"
  })
  void clientsThatVanishLeaveNoThread(String target, String answer, boolean politely)
      throws Exception {
    int platformThreads = ManagementFactory.getThreadMXBean().getThreadCount();
    String length = target.contains("unread") ? "Content-Length: 9000000\r\n" : "";
    List<Socket> clients = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Socket client = connect(target + " HTTP/1.1\r\n" + length + "\r\n");
      client.setSoLinger(!politely, 0);
      readTo(client.getInputStream(), answer);
      clients.add(client);
    }
    awaitServed(clients.size());
    assertThat(threadsOfTheServer()).isGreaterThanOrEqualTo(clients.size());

    for (Socket client : clients) {
      client.close();
    }

    awaitNobody();
    assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - platformThreads)
        .isLessThan(5);
  }

  @Test
  void aDoorThatClosesLetsNobodyWait() throws Exception {
    try (Socket attached = connect("POST /attach?as=200 HTTP/1.1\r\n\r\n");
        Socket listening = connect("GET /events HTTP/1.1\r\n\r\n")) {
      readTo(attached.getInputStream(), "200");
      readTo(listening.getInputStream(), "listening");

      door.close();

      awaitNobody();
      assertThat(attached.getInputStream().readAllBytes()).asString().isEqualTo("\r\n\r\n");
    }
  }

  private static String ask(Path file) throws IOException {
    try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
      Channels.newOutputStream(client)
          .write("POST /attach?as=200 HTTP/1.1\r\n\r\nhello".getBytes(UTF_8));
      client.shutdownOutput();
      return new String(Channels.newInputStream(client).readAllBytes(), UTF_8);
    }
  }

  @Test
  void aSocketsFileIsADoorToo() throws IOException {
    Path file = folder.resolve("docker.sock");

    try (Door atAFile = Door.open(this::serve, file, LOG)) {
      assertThat(ask(file)).isEqualTo("HTTP/1.1 200\r\n\r\nhello");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-rw----");
      assertThatThrownBy(atAFile::address).isInstanceOf(IllegalStateException.class);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void aSocketThatADaemonHasLeftBehindIsReplaced() throws IOException {
    Path file = folder.resolve("docker.sock");
    try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      left.bind(UnixDomainSocketAddress.of(file));
    }
    assertThat(file).exists();

    try (Door atAFile = Door.open(this::serve, file, LOG)) {
      assertThat(ask(file)).endsWith("hello");
      assertThat(atAFile.clients()).isLessThan(2);
    }
  }

  @Test
  void aSocketAtWhichSomebodyListensIsLeftAlone() throws IOException {
    Path file = folder.resolve("docker.sock");

    try (Door first = Door.open(this::serve, file, LOG)) {
      assertThatThrownBy(() -> Door.open(this::serve, file, LOG))
          .isInstanceOf(IOException.class)
          .hasMessage(file + ": somebody listens there; stop that daemon, or name another file");
      assertThat(ask(file)).endsWith("hello");
      assertThat(first.clients()).isLessThan(2);
    }
  }

  @Test
  void aFileThatIsNoSocketIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("precious.txt"), "precious");

    for (Path taken : List.of(file, folder)) {
      assertThatThrownBy(() -> Door.open(this::serve, taken, LOG))
          .isInstanceOf(IOException.class)
          .hasMessage(taken + ": no socket, so it stays; name a file that is not there");
    }
    assertThat(file).hasContent("precious");
  }

  @ParameterizedTest
  @CsvSource({"1, nosuch/docker.sock", "100, docker.sock"})
  void whereNoSocketCanBeTheErrorNamesTheFile(int length, String name) {
    Path file = folder.resolve("x".repeat(length) + name);

    assertThatThrownBy(() -> Door.open(this::serve, file, LOG))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("no socket can be made at " + file + ": ");
    assertThat(file).doesNotExist();
  }
}
