package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small docker in a page: {@code docker.js}, as the page has it. */
@DisplayName("The small docker in a page")
@Timeout(120)
class DockerInThePageTest {

  private static final int LIMIT = 345_000;
  private static final Path DOCKER = Path.of("target/classes/engineroom/book/lab/docker.js");
  private static final JsonMapper JSON = new JsonMapper();

  /** Terminals, keys and lines; behind a terminal with a plus, the next is typed at once. */
  private static final List<String> SESSION =
      List.of(
          "1|type|docker version",
          "1|type|docker run -d --name web -p 8080:80 busybox sleep 60",
          "1|type|docker ps",
          "2|type|docker events --filter event=die",
          "1|type|docker run --rm busybox sh -c 'sleep 1; echo out; sleep 1; echo err >&2; exit 3'",
          "1|type|docker exec web sh -c 'echo \"a  b\" > /said; cat /said'",
          "1|type|docker diff web",
          "1|type|docker inspect web",
          "1+|type|docker build -t made - <<EOF",
          "1+|type|FROM busybox",
          "1+|type|RUN echo built > /built",
          "1|type|EOF",
          "1|type|docker images",
          "1|type|docker stop -t 2 web",
          "1|type|docker ps -a",
          "1|type|docker events --until=1431518406", // till all have heard of the end of web
          "2|interrupt|",
          "1|type|docker logs nix",
          "1|type|docker rm web",
          "1+|type|docker run -i busybox cat <<'THE END'",
          "1+|type|given in full: ü, 三",
          "1|type|THE END",
          "1|type|docker info",
          "1|type|docker run --help",
          "1|type|docker run busybox date");

  @TempDir private Path folder;

  @Test
  @DisplayName("shows, letter by letter, what it shows on the JVM")
  void itShowsTheSame() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");

    assertThat(Program.typedInNode(DOCKER, folder, "", SESSION))
        .isEqualTo(typedHere("", SESSION) + "\n")
        .contains("Successfully built", "Exited (137)", "die", "[3]", "given in full: ü, 三\n");
  }

  @Test
  @DisplayName("misses a module that is left out as it does on the JVM")
  void itMissesTheSame() throws Exception {
    assumeTrue(Program.nodeIsInstalled(), "Node.js is not installed");
    List<String> lines = List.of("1|type|docker events", "1|type|docker run busybox echo lost");

    assertThat(Program.typedInNode(DOCKER, folder, "events", lines))
        .isEqualTo(typedHere("events", lines) + "\n")
        .contains("events: command not found", "lost\n");
  }

  /** As {@link Program#typedInNode}, on a clock that is turned. */
  private static String typedHere(String without, List<String> typed) {
    Deque<String> lines = new ArrayDeque<>(typed);
    StringBuffer first = new StringBuffer();
    StringBuffer second = new StringBuffer();
    Signal end = new Signal();
    DockerSession[] session = new DockerSession[1];
    try (TurnedClock clock = new TurnedClock()) {
      NewsListener listener =
          json -> {
            JsonNode news = JSON.readTree(json);
            if (news.has("out")) {
              (news.get("terminal").asInt() == 1 ? first : second)
                  .append(news.get("out").asString());
            } else if (news.has("prompt") && news.get("terminal").asInt() == 1) {
              first.append("[").append(news.get("status").asInt()).append("]\n");
              goOn(session[0], lines, end);
            }
          };
      session[0] = new DockerSession(clock, clock, listener);
      clock.go(() -> session[0].begin(without));
      Signal.awaitEither(end, clock.stuck());
      assertThat(end.hasFired()).as(first + "\n" + second).isTrue();
    }
    return first + "\n" + second;
  }

  private static void goOn(DockerSession session, Deque<String> lines, Signal end) {
    String terminal = "";
    while (!terminal.equals("1")) {
      if (lines.isEmpty()) {
        end.fire();
        return;
      }
      String[] parts = lines.remove().split("\\|", -1);
      terminal = parts[0];
      int number = terminal.charAt(0) - '0';
      switch (parts[1]) {
        case "type" -> session.type(number, parts[2]);
        case "end" -> session.end(number);
        default -> session.interrupt(number);
      }
    }
  }

  @Test
  @DisplayName("loads quickly: it is small enough")
  void itIsSmall() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      Files.copy(DOCKER, gzip);
    }
    assertThat(packed.size()).as("bytes, compressed").isLessThan(LIMIT);
  }
}
