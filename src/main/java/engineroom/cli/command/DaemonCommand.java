package engineroom.cli.command;

import engineroom.daemon.ShutdownTimeline;
import engineroom.daemon.SmallDocker;
import engineroom.daemon.door.MachineDoors;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.files.Mistake;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the small docker. */
@Command(
    name = "daemon",
    description = {
      "Runs a small docker around the engine: all 61 jobs of docker 1.6.2 and its 46 routes, on"
          + " containers that are a model in memory. Docker's own client can talk to it.",
      "It prints the two lines of every job. Ctrl-C is a Shutdown, whose timeline is printed;"
          + " nothing is kept."
    },
    footer = {
      "",
      "Exit status: 2 the port or the file cannot be had.",
      "",
      "Examples: engine-room daemon",
      "          DOCKER_HOST=tcp://127.0.0.1:2375 DOCKER_API_VERSION=1.18 docker run busybox ls"
    })
public final class DaemonCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "2375",
      description = "Where to listen on 127.0.0.1 (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--socket",
      paramLabel = "FILE",
      description = "Listen at a socket's file instead; it goes at the end.")
  private @Nullable Path socket;

  @Override
  public Integer call() {
    if (port < 1 || port > LAST_PORT) {
      throw new Mistake("--port " + port + ": expected a number from 1 to " + LAST_PORT);
    }
    PrintWriter out = spec.commandLine().getOut();
    System.Logger log = new PlainLog(out);
    Goroutines goroutines = Goroutines.virtualThreads();
    Clock clock = Clock.ofTheMachine(goroutines);
    Host host =
        new Host(goroutines, clock, log, new GlobalHandlers())
            .heardBy(new ShutdownTimeline(line -> print(out, line), clock));
    SmallDocker docker =
        new SmallDocker(host, OffsetDateTime.now(), new Random(), new MachineDoors(log));
    out.println(
        "The small docker: DOCKER_HOST=" + address() + " DOCKER_API_VERSION=1.18  (Ctrl-C ends)");
    out.flush();
    Thread atTheEnd = new Thread(docker.engine()::shutdown, "shutdown");
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    try {
      docker.run(address());
      return ExitStatus.OK;
    } catch (EngineException e) {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
      throw new Mistake(e.getMessage() + ": choose another --port or --socket", e);
    }
  }

  private static void print(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }

  private String address() {
    return socket == null ? "tcp://127.0.0.1:" + port : "unix://" + socket.toAbsolutePath();
  }
}
