package engineroom.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only the Java language asks of a class of the port: the engine itself never does it. */
class OneByteTest {

  @Test
  void aReportIsKeptByteByByteToo() {
    ErrorMessage reported = new ErrorMessage();

    "first\nlast".chars().forEach(reported::write);

    assertThat(reported.lastLine()).isEqualTo("last");
  }

  @Test
  void aReaderIsGivenSingleBytesToo() {
    List<Env> read = new ArrayList<>();
    ReadPipe pipe = new ReadPipe(Host.ofTheMachine().goroutines(), new ObjectReader(read::add));

    "{\"a\": \"b\"}".chars().forEach(pipe::write);
    pipe.awaitReader();

    assertThat(read).singleElement().returns("b", env -> env.get("a"));
  }

  @Test
  void anAnswerTakesSingleBytesToo() throws IOException {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    System.Logger log = System.getLogger(OneByteTest.class.getName());
    try (HttpServer server =
        HttpServer.open(
            anywhere,
            (request, reply) -> {
              try {
                HttpDoor.Response response = new HttpDoor.Response(reply);
                response.write('a');
                response.write('b');
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            },
            log)) {
      try (Socket client = new Socket(server.address().getAddress(), server.address().getPort())) {
        client.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
        assertThat(new String(client.getInputStream().readAllBytes(), UTF_8))
            .endsWith("\r\n\r\nab");
      }
    }
  }

  @Test
  void whatStandsForNullIsCalledByNobody() {
    assertThatThrownBy(() -> Engine.NIL.handle(null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a null handler was called");
  }
}
