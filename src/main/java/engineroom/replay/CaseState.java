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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a case has made so far: its variables, and what its handlers have said. */
final class CaseState {

  final Host host;
  final CaseVariables<Engine> engines = new CaseVariables<>("engine");
  final CaseVariables<Job> jobs = new CaseVariables<>("job");
  final CaseVariables<Env> envs = new CaseVariables<>("env");
  final CaseVariables<Table> tables = new CaseVariables<>("table");
  final CaseVariables<Output> outputs = new CaseVariables<>("output");
  final CaseVariables<Input> inputs = new CaseVariables<>("input");
  final CaseVariables<CapturedOutput> destinations = new CaseVariables<>("dst");
  final Map<Engine, ByteArrayOutputStream> stderrs = new HashMap<>();

  private final Map<String, BackgroundStep> backgrounds = new LinkedHashMap<>();
  private List<String> said = new ArrayList<>();

  CaseState(Host host) {
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

  void addBackground(String name, BackgroundStep background) throws ScriptException {
    if (backgrounds.putIfAbsent(name, background) != null) {
      throw new ScriptException("expected another name than an earlier step's in \"async\"");
    }
  }

  BackgroundStep background(String name) throws ScriptException {
    BackgroundStep background = backgrounds.get(name);
    if (background == null) {
      throw new ScriptException("expected an earlier step with \"async\": \"" + name + "\"");
    }
    return background;
  }

  /** Complains of every step in the background that is over and lacked something. */
  void checkBackground() throws ScriptException {
    for (BackgroundStep each : backgrounds.values()) {
      each.check();
    }
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
