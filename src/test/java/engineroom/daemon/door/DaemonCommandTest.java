package engineroom.daemon.door;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command {@code daemon} as its user meets it. */
@Timeout(120)
class DaemonCommandTest {

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itServesUntilItIsInterruptedAndThenPrintsItsShutdown()
      throws IOException, InterruptedException {
    try (RunningDaemon daemon = RunningDaemon.start(folder);
        HttpClient http = HttpClient.newHttpClient()) {
      String root = "http://127.0.0.1:" + daemon.port();
      HttpResponse<String> version =
          http.send(
              HttpRequest.newBuilder(URI.create(root + "/v1.18/version")).build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(version.statusCode()).isEqualTo(200);
      assertThat(version.body()).contains("\"Version\":\"1.6.2\"");
      String output = daemon.end();
      assertThat(output)
          .contains(
              "The small docker: DOCKER_HOST=tcp://127.0.0.1:" + daemon.port(),
              "+job serveapi(tcp://127.0.0.1:" + daemon.port() + ")",
              "+job version()",
              "-job version() = OK (0)");
      assertThat(output.substring(output.indexOf("Shutdown begins")))
          .containsSubsequence(
              "all jobs have ended", "all callbacks have ended", "Shutdown returns")
          .contains("callback 1 begins", "callback 4 ends");
    }
  }

  private record Ended(int status, String err) {}

  private static Ended run(String... args) {
    StringWriter err = new StringWriter();
    CommandLine commands =
        Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err));
    return new Ended(commands.execute(args), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536"})
  void aPortThatIsNoneIsRefused(String port) {
    Ended ended = run("daemon", "--port", port);

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("--port " + port + ": expected a number from 1 to 65535");
  }

  @Test
  void aPortThatIsTakenIsToldWithACure() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ended ended = run("daemon", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(ended.status()).isEqualTo(2);
      assertThat(ended.err())
          .contains("listen tcp 127.0.0.1:" + taken.getLocalPort())
          .contains("choose another --port or --socket");
    }
  }
}
