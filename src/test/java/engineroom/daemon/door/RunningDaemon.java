package engineroom.daemon.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code daemon} in a JVM of its own. */
final class RunningDaemon implements AutoCloseable {

  private final Path output;
  private final int port;
  private final Process process;

  private RunningDaemon(Path folder) throws IOException {
    output = folder.resolve("daemon.txt");
    port = freePort();
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "engineroom.cli.Main",
                    "daemon",
                    "--port",
                    Integer.toString(port)))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  /** Starts it and waits until it serves. */
  static RunningDaemon start(Path folder) throws IOException, InterruptedException {
    RunningDaemon daemon = new RunningDaemon(folder);
    for (int tries = 0; tries < 600; tries++) {
      if (daemon.output().contains("Daemon has completed initialization")) {
        return daemon;
      }
      if (!daemon.process.isAlive()) {
        break;
      }
      Thread.sleep(50);
    }
    daemon.close();
    throw new IllegalStateException("it does not serve:\n" + daemon.output());
  }

  int port() {
    return port;
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** Ends it as Ctrl-C does, and gives all that it printed. */
  String end() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end:\n" + output());
    }
    return output();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
