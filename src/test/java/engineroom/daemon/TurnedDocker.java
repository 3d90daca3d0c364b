package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.api.Api;
import engineroom.daemon.clock.WallClock;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small docker on a clock that is turned, and a client that lives by the same clock. */
public final class TurnedDocker implements AutoCloseable {

  private static final double SECOND = 1e9;

  private final TurnedClock clock = new TurnedClock();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final DockerInATest docker = new DockerInATest(clock, clock, new Noting());

  /** Keeps the lines of the log, each with the second in which it is written. */
  private final class Noting extends SilentLog {

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
      said.add(Math.round(clock.now() / SECOND) + " " + format);
    }
  }

  /** Leaves a module out, before any story is told. */
  public void leaveOut(OptionalModule module) {
    docker.leaveOut(module);
  }

  /** Tells a story on a thread that the clock watches, to its end. */
  public void tell(TurnedStory story) {
    TurnedStory whole =
        () -> {
          docker.started();
          story.tell();
        };
    whole.tellOn(clock);
  }

  /** Lets something go on beside the story. */
  public Signal beside(Runnable what) {
    Signal done = new Signal();
    clock.go(
        () -> {
          what.run();
          done.fire();
        });
    return done;
  }

  /** Lets seconds pass. */
  public void pass(int seconds) {
    clock.sleep(Duration.ofSeconds(seconds));
  }

  /** How many whole seconds something takes. */
  public long seconds(TurnedStory what) throws EngineException {
    long start = clock.now();
    what.tell();
    return Math.round((clock.now() - start) / SECOND);
  }

  /** The second that it is, by the clock of events. */
  public long now() {
    return DockerInATest.NOON.toEpochSecond() + clock.now() / (long) SECOND;
  }

  /** Makes and starts a container of busybox. */
  public void run(String name, String... line) {
    create(name, line);
    start(name);
  }

  /** Makes a container of busybox. */
  public void create(String name, String... line) {
    String config = "{\"Image\":\"busybox\",\"Cmd\":[\"" + String.join("\",\"", line) + "\"]}";
    Answer answer = client().post("/containers/create?name=" + name, config);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  /** Starts a container that is there. */
  public void start(String name) {
    Answer answer = client().post("/containers/" + name + "/start");
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  /** What a container says of its state. */
  public JsonValue state(String name) {
    return client().get("/containers/" + name + "/json").json().get("State");
  }

  /** The exit code of a container; null while it runs. */
  public Integer exitCode(String name) {
    JsonValue state = state(name);
    return state.get("Running").booleanValue() ? null : state.get("ExitCode").intValue();
  }

  /** The clock that all of it lives by. */
  public TurnedClock clock() {
    return clock;
  }

  /** What answers requests. */
  public Api api() {
    return docker.docker().api();
  }

  /** The time of day that all of it lives by. */
  public WallClock wallClock() {
    return new WallClock(clock, DockerInATest.NOON.plusNanos(clock.now()));
  }

  public Client client() {
    return docker.client();
  }

  public Engine engine() {
    return docker.docker().engine();
  }

  /** The jobs that have begun since it was started, in their order. */
  public List<Job> jobs() {
    return docker.begun();
  }

  /** The lines of the log so far, each with its second. */
  public List<String> said() {
    return List.copyOf(said);
  }

  @Override
  public void close() {
    clock.close();
  }
}
