package engineroom.engine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpServerTest {

  /** Bytes that the heap may have grown by, behind 300 clients. */
  private static final long MOST_LEFT = 2 << 20;

  private static final System.Logger LOG = System.getLogger(HttpServerTest.class.getName());
  private static final String ENDLESS = "A: " + "x".repeat((1 << 20) + 4096);

  private HttpServer server;

  @BeforeEach
  void aServerThatGreets() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server =
        HttpServer.open(
            address,
            (request, reply) -> {
              try {
                reply.write("hello".getBytes(StandardCharsets.UTF_8));
              } catch (IOException unheard) {
                // The client has left.
              }
            },
            LOG);
  }

  @AfterEach
  void itStops() throws IOException {
    server.close();
  }

  private Socket connect() throws IOException {
    return new Socket(server.address().getAddress(), server.address().getPort());
  }

  private static void send(Socket client, String text) {
    try {
      OutputStream out = client.getOutputStream();
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException refused) {
      // The server has had enough of it.
    }
  }

  /** Comes, sends something, and leaves: politely, or with a reset. */
  private void visit(String text, boolean politely) throws IOException {
    try (Socket client = connect()) {
      client.setSoLinger(!politely, 0);
      send(client, text);
    }
  }

  private void awaitThatAllHaveLeft(int but) throws InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (server.clients() > but && Instant.now().isBefore(deadline)) {
      Thread.sleep(1);
    }
    assertThat(server.clients()).isEqualTo(but);
  }

  private static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static int platformThreads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  private void comeAndGo(int visits) throws Exception {
    for (int i = 0; i < visits; i++) {
      boolean politely = i % 2 == 0;
      visit("POST /x HTTP/1.1\r\nContent-Length: 1000000\r\n\r\nsome", politely);
      visit("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\nsome", politely);
      visit("POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n", politely);
      visit("GET /x HT", politely);
      visit("GET /x HTTP/1.1\r\nHost: h\r\n", politely);
      visit("GET /x HTTP/1.1\r\n\r\n", politely);
      visit("", politely);
    }
    awaitThatAllHaveLeft(0);
  }

  @Test
  void clientsThatHaveLeftLeaveNothingBehind() throws Exception {
    comeAndGo(50);
    int threads = platformThreads();

    // What clients leave behind is left each time; what else this JVM does is not.
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3 && least >= MOST_LEFT; i++) {
      long heap = heapInUse();
      comeAndGo(300);
      least = Math.min(least, heapInUse() - heap);
    }

    assertThat(least).isLessThan(MOST_LEFT);
    assertThat(platformThreads() - threads).isLessThan(5);
  }

  @Test
  void aHeaderWithoutAnEndIsCutOff() throws Exception {
    for (int i = 0; i < 4; i++) {
      visit("GET /x HTTP/1.1\r\n" + ENDLESS, true);
      visit(ENDLESS, true);
    }
    awaitThatAllHaveLeft(0);
  }

  @Test
  void idleAndSlowClientsHoldUpNobody() throws Exception {
    List<Socket> idle = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Socket client = connect();
      send(client, "GET /x HTTP/1.1\r\nHost: h".substring(0, i % 20));
      idle.add(client);
    }

    try (Socket slow = connect()) {
      for (char c : "GET /x HTTP/1.0\r\n\r\n".toCharArray()) {
        send(slow, String.valueOf(c));
      }
      assertThat(slow.getInputStream().readAllBytes()).asString().endsWith("\r\n\r\nhello");
    }
    for (Socket client : idle) {
      client.close();
    }
    awaitThatAllHaveLeft(0);
  }

  @Test
  void aClientThatComesWhileTheServerClosesIsNotServed() throws Exception {
    Signal closed = new Signal();
    BlockingQueue<Thread> late = new LinkedBlockingQueue<>();
    List<String> asked = new ArrayList<>();
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer closing =
        HttpServer.open(
            address,
            (request, reply) -> asked.add(request.uri()),
            LOG,
            task -> {
              Thread thread =
                  Thread.ofVirtual()
                      .unstarted(
                          () -> {
                            closed.await();
                            task.run();
                          });
              late.add(thread);
              return thread;
            });
    try (Socket client = new Socket(address.getAddress(), closing.address().getPort())) {
      send(client, "GET /x HTTP/1.0\r\n\r\n");
      Thread serving = late.take();

      closing.close();
      closed.fire();
      serving.join();

      assertThat(asked).isEmpty();
      assertThat(closing.clients()).isZero();
      client.setSoTimeout(10_000);
      assertThat(catchThrowable(() -> assertThat(client.getInputStream().read()).isEqualTo(-1)))
          .as("an end, or a reset")
          .satisfiesAnyOf(
              none -> assertThat(none).isNull(),
              reset -> assertThat(reset).isInstanceOf(SocketException.class));
    }
  }

  @Test
  void closingTheServerEndsAllConnections() throws Exception {
    try (Socket client = connect()) {
      send(client, "GET /x HTTP/1.1\r\n\r\n");
      assertThat(client.getInputStream().read()).isEqualTo('H');

      server.close();

      client.getInputStream().readAllBytes(); // which ends
      awaitThatAllHaveLeft(0);
    }
  }
}
