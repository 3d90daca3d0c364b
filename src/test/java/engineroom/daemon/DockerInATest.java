package engineroom.daemon;

import engineroom.engine.EngineEvent;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small docker without doors, whose engine is listened to. */
final class DockerInATest {

  static final OffsetDateTime NOON = OffsetDateTime.parse("2015-05-13T12:00:00Z");

  private final List<EngineEvent> events = new CopyOnWriteArrayList<>();
  private final List<Map.Entry<String, String>> inside = new CopyOnWriteArrayList<>();
  private final ThreadLocal<Deque<Job>> running = ThreadLocal.withInitial(ArrayDeque::new);
  private final SmallDocker docker;
  private final Client client;

  DockerInATest(Goroutines goroutines, Clock clock) {
    this(goroutines, clock, new SilentLog());
  }

  DockerInATest(Goroutines goroutines, Clock clock, System.Logger log) {
    Host host = new Host(goroutines, clock, log, new GlobalHandlers()).heardBy(this::hear);
    docker =
        new SmallDocker(
            host,
            NOON,
            new Random(1),
            (protocol, address, api) -> {
              throw new EngineException("no doors in a test");
            });
    docker.engine().stderr = OutputStream.nullOutputStream();
    client = new Client(docker.api(), goroutines);
  }

  private void hear(EngineEvent event) {
    events.add(event);
    if (event instanceof EngineEvent.JobBegun begun) {
      Job outer = running.get().peek();
      if (outer != null) {
        inside.add(Map.entry(outer.name, begun.job().name));
      }
      running.get().push(begun.job());
    } else if (event instanceof EngineEvent.JobEnded) {
      running.get().pop();
    }
  }

  static DockerInATest onVirtualThreads() {
    Goroutines goroutines = Goroutines.virtualThreads();
    return new DockerInATest(goroutines, Clock.ofTheMachine(goroutines));
  }

  /** Starts it, with the image that all tests use. */
  DockerInATest started() throws EngineException {
    docker.run();
    docker.awaitDaemon();
    client.post("/images/create?fromImage=busybox");
    return this;
  }

  SmallDocker docker() {
    return docker;
  }

  Client client() {
    return client;
  }

  List<EngineEvent> events() {
    return new ArrayList<>(events);
  }

  /** Who has had whom run inside its handler, on its own thread. */
  List<Map.Entry<String, String>> inside() {
    return new ArrayList<>(inside);
  }

  /** The names of the jobs that have begun, in their order. */
  List<String> jobs() {
    return begun().stream().map(job -> job.name).toList();
  }

  /** The jobs that have begun, in their order. */
  List<Job> begun() {
    List<Job> jobs = new ArrayList<>();
    for (EngineEvent event : events) {
      if (event instanceof EngineEvent.JobBegun begun) {
        jobs.add(begun.job());
      }
    }
    return jobs;
  }
}
