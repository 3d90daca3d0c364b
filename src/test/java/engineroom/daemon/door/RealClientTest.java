package engineroom.daemon.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that nobody here has written, docker's own, works with the small docker. What it makes
 * of a program's exit code is its own affair: a later one looks for it in events, where docker
 * 1.6.2 did not put it.
 */
@Tag("slow")
@Timeout(240)
class RealClientTest {

  private static final int PATIENCE = 30;

  @TempDir private Path folder;
  private RunningDaemon daemon;

  private record Ended(int status, String out, String err) {}

  @BeforeAll
  static void thereIsAClient() {
    boolean found =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "docker")));
    assumeTrue(found, "docker's client is not in PATH");
  }

  @BeforeEach
  void theDaemonRuns() throws IOException, InterruptedException {
    daemon = RunningDaemon.start(folder);
  }

  @AfterEach
  void itEnds() {
    daemon.close();
  }

  private Ended docker(String... args) throws IOException, InterruptedException {
    return dockerReading("", args);
  }

  private Ended dockerReading(String input, String... args)
      throws IOException, InterruptedException {
    return docker(Map.of("DOCKER_API_VERSION", "1.18"), input, args);
  }

  private Ended docker(Map<String, String> environment, String input, String... args)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("docker"));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().remove("DOCKER_API_VERSION");
    builder.environment().put("DOCKER_HOST", "tcp://127.0.0.1:" + daemon.port());
    builder.environment().put("DOCKER_CONFIG", folder.toString());
    builder.environment().put("DOCKER_BUILDKIT", "0");
    builder.environment().putAll(environment);
    Path in = Files.writeString(folder.resolve("in"), input);
    builder.redirectInput(in.toFile());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(line + " does not end; the daemon:\n" + daemon.output());
    }
    return new Ended(
        process.exitValue(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  private String ok(String... args) throws IOException, InterruptedException {
    Ended ended = docker(args);
    assertThat(ended.status()).as(List.of(args) + ": " + ended.err()).isZero();
    return ended.out();
  }

  @Test
  void aWholeSessionGoesAsItDidThen() throws IOException, InterruptedException {
    assertThat(ok("version")).contains("1.6.2");
    ok("pull", "busybox");
    assertThat(docker("run", "busybox", "echo", "hello").out()).isEqualTo("hello\n");

    ok("run", "-d", "--name", "web", "-p", "8080:80", "busybox", "sleep", "600");
    assertThat(ok("ps")).contains("web", "Up ", "0.0.0.0:8080->80/tcp", "\"sleep 600\"");
    assertThat(ok("top", "web")).contains("sleep 600");
    assertThat(ok("exec", "web", "hostname")).hasSize(13);
    assertThat(ok("inspect", "web")).contains("\"Running\": true", "\"IPAddress\": \"172.17.");
    ok("pause", "web");
    assertThat(ok("ps")).contains("(Paused)");
    ok("unpause", "web");
    ok("rename", "web", "site");
    ok("stop", "-t", "1", "site");
    assertThat(ok("wait", "site")).isEqualTo("137\n");
    assertThat(ok("ps", "-a")).contains("Exited (137)");
    ok("rm", "site");
    assertThat(docker("rm", "site").status()).isEqualTo(1);
  }

  @Test
  void inputAndBothOutputsFindTheirWay() throws IOException, InterruptedException {
    ok("pull", "busybox");
    String text = "a line\n".repeat(10_000);

    Ended echoed = dockerReading(text, "run", "-i", "busybox", "cat");
    Ended both = docker("run", "busybox", "sh", "-c", "echo out; echo err >&2");

    assertThat(echoed.out()).isEqualTo(text);
    assertThat(both.out()).isEqualTo("out\n");
    assertThat(both.err()).contains("err\n");
  }

  @Test
  void imagesAreBuiltAndCarried() throws IOException, InterruptedException {
    Path context = Files.createDirectory(folder.resolve("context"));
    Files.writeString(context.resolve("said"), "copied\n", StandardCharsets.UTF_8);
    Files.writeString(
        context.resolve("Dockerfile"),
        "FROM busybox\nRUN echo built > /built\nCOPY said /said\nCMD cat /built /said\n");

    assertThat(ok("build", "-t", "made", context.toString())).contains("Successfully built");
    assertThat(docker("run", "made").out()).isEqualTo("built\ncopied\n");
    assertThat(ok("history", "made")).contains("#(nop) COPY", "echo built");
    Path saved = folder.resolve("made.tar");
    ok("save", "-o", saved.toString(), "made");
    ok("rmi", "-f", "made");
    ok("load", "-i", saved.toString());
    assertThat(ok("images")).contains("made");
  }

  @Test
  void aClientThatSpeaksALaterVersionIsRefusedInTheWordsOfThen()
      throws IOException, InterruptedException {
    Ended ended = docker(Map.of("DOCKER_API_VERSION", "1.24"), "", "version");

    assertThat(ended.status()).isNotZero();
    assertThat(ended.out() + ended.err())
        .contains("client and server don't have same version (client : 1.24, server: 1.18)");
  }
}
