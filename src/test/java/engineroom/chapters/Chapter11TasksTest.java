package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.HttpDoor;
import engineroom.engine.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 11, where its tasks can be read otherwise than they are meant. */
class Chapter11TasksTest {

  private static String onTheWire(HttpServer server, String target) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request = "GET " + target + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  @Behaviour("a-newline-becomes-a-blank-in-the-header")
  @DisplayName("and blanks and tabs at both ends are lost, in whatever order")
  void whateverStandsAtTheEndsIsLost() throws IOException {
    Engine eng = new Engine();
    eng.logging = false;
    List<String> blanks = List.of("%20", "%09", "%0A", "%0D");
    Random random = new Random(11);
    try (HttpServer server =
        HttpDoor.open(eng, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      for (int i = 0; i < 40; i++) {
        StringBuilder target = new StringBuilder("/commands?a=");
        for (int j = random.nextInt(6); j > 0; j--) {
          target.append(blanks.get(random.nextInt(4)));
        }
        target.append("x%0D%0A%09y");
        for (int j = random.nextInt(6); j > 0; j--) {
          target.append(blanks.get(random.nextInt(4)));
        }
        assertThat(onTheWire(server, target.toString())).contains("\r\nJob-Args: x  \ty\r\n");
      }
    }
  }
}
