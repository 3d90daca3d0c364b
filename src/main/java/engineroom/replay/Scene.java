package engineroom.replay;

import engineroom.engine.Engine;
import engineroom.engine.Env;
import engineroom.engine.Host;
import engineroom.engine.Input;
import engineroom.engine.Job;
import engineroom.engine.Output;
import engineroom.engine.Table;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that a case has made so far: its variables, and what its handlers have said. */
final class Scene {

  final Host host;
  final Variables<Engine> engines = new Variables<>("engine");
  final Variables<Job> jobs = new Variables<>("job");
  final Variables<Env> envs = new Variables<>("env");
  final Variables<Table> tables = new Variables<>("table");
  final Variables<Output> outputs = new Variables<>("output");
  final Variables<Input> inputs = new Variables<>("input");
  final Variables<Destination> destinations = new Variables<>("dst");
  final Map<Engine, ByteArrayOutputStream> stderrs = new HashMap<>();
  final Map<String, Background> backgrounds = new HashMap<>();

  private List<String> said = new ArrayList<>();

  Scene(Host host) {
    this.host = host;
  }

  synchronized void say(String text) {
    said.add(text);
  }

  /** Says a text whenever it runs; says nothing where the text is null. */
  Runnable saying(String textOrNull) {
    return textOrNull == null ? () -> {} : () -> say(textOrNull);
  }

  /** What was said since the last call. */
  synchronized List<String> takeSaid() {
    List<String> taken = said;
    said = new ArrayList<>();
    return taken;
  }

  void sleep(long millis) {
    host.clock().sleep(Duration.ofMillis(millis));
  }

  /** How long something takes, to the nearest second. */
  long secondsOf(Runnable what) {
    long start = host.clock().now();
    what.run();
    return secondsSince(start);
  }

  long secondsSince(long start) {
    return Math.round((host.clock().now() - start) / 1e9);
  }
}
