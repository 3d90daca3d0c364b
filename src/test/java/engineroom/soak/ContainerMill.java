package engineroom.soak;

import engineroom.daemon.SmallDocker;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** Makes containers, runs them to their end and removes them, one after the other. */
final class ContainerMill {

  private final Engine eng;
  private long made;

  ContainerMill(Random random) throws EngineException {
    Goroutines goroutines = Goroutines.virtualThreads();
    Host host =
        new Host(
            goroutines,
            Clock.ofTheMachine(goroutines),
            System.getLogger("engineroom.soak"),
            new GlobalHandlers());
    SmallDocker docker =
        new SmallDocker(
            host,
            OffsetDateTime.now(),
            random,
            (protocol, address, api) -> {
              throw new EngineException("no doors here");
            });
    eng = docker.engine();
    eng.logging = false;
    eng.stderr = OutputStream.nullOutputStream();
    docker.run();
    docker.awaitDaemon();
    eng.job("pull", "busybox", "latest").run();
  }

  long made() {
    return made;
  }

  void run(long count) throws EngineException, IOException {
    for (long i = 0; i < count; i++) {
      eng.job("rm", oneRun()).run();
    }
  }

  void runAndKeep(long count) throws EngineException, IOException {
    for (long i = 0; i < count; i++) {
      oneRun();
    }
  }

  private String oneRun() throws EngineException, IOException {
    Job create = eng.job("create");
    create.setenv("Image", "busybox");
    create.setenvList("Cmd", List.of("sh", "-c", "echo " + made + " > /made; cat /made"));
    ByteArrayOutputStream id = new ByteArrayOutputStream();
    create.stdout.add(id);
    create.run();
    String container = Tail.of(id, 1);
    eng.job("start", container).run();
    eng.job("wait", container).run();
    made++;
    return container;
  }

  /** How many containers there are. */
  int left() throws EngineException {
    Job list = eng.job("containers");
    list.setenv("all", "1");
    Table rows = list.stdout.addListTable();
    list.run();
    return rows.len();
  }
}
