package engineroom.engine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ClientTest {

  private SocketChannel far;
  private SocketChannel near;
  private Thread limit;

  @BeforeEach
  void aConnection() throws IOException {
    try (ServerSocketChannel listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      far = SocketChannel.open(listener.getLocalAddress());
      near = listener.accept();
    }
  }

  private Thread thread(Runnable task) {
    limit = Thread.ofVirtual().unstarted(task);
    return limit;
  }

  @AfterEach
  void itEnds() throws IOException {
    far.close();
    near.close();
  }

  @Test
  void aClientThatNeitherReadsNorLeavesIsLeftInTime() throws Exception {
    Client client = new Client(near, this::thread, Duration.ofMillis(1));

    Throwable thrown = catchThrowable(client::endGently); // as it read when it was closed, or not

    limit.join();
    assertThat(near.isOpen()).isFalse();
    assertThat(thrown == null || thrown instanceof IOException).isTrue();
    assertThat(far.read(ByteBuffer.allocate(1))).isEqualTo(-1);
  }

  @Test
  void aClientThatHasReadAllIsNotWaitedFor() throws Exception {
    Client client = new Client(near, this::thread, Duration.ofDays(1));
    far.write(ByteBuffer.allocate(10_000));
    far.shutdownOutput();

    client.endGently();

    limit.join();
    assertThat(near.isOpen()).isTrue();
    assertThat(client.in().read()).isEqualTo(-1);
  }

  @Test
  void aLogNamesItAsLongAsItIsThere() throws Exception {
    Client client = new Client(near, this::thread, Duration.ZERO);
    assertThat(client).hasToString(far.getLocalAddress().toString());

    client.close();

    assertThat(client).hasToString("a client that has left");
  }
}
