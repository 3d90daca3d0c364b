package engineroom.replay.predict;

import engineroom.replay.StepAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happens in a question, step by step: each as a script has it, and most of them in Java too.
 * What a step gives can be asked for by the number that adding it returns.
 */
final class Scenario {

  private final List<Map<String, Object>> steps = new ArrayList<>();
  private final List<String> code = new ArrayList<>();

  List<Map<String, Object>> steps() {
    return steps;
  }

  List<String> code() {
    return code;
  }

  /** Adds a line of Java alone. */
  Scenario line(String java) {
    code.add(java);
    return this;
  }

  /**
   * Adds a step that Java does not show.
   *
   * @param action what it does
   * @param fields its parameters: a name, a value, a name, a value
   * @return its number
   */
  int step(String action, Object... fields) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("do", action);
    for (int i = 0; i < fields.length; i += 2) {
      step.put((String) fields[i], fields[i + 1]);
    }
    steps.add(step);
    return steps.size() - 1;
  }

  Scenario engine() {
    return engine("eng");
  }

  Scenario engine(String engine) {
    step("engine.new", "engine", engine, "logging", false);
    return line("Engine " + engine + " = new Engine();");
  }

  int register(String name, HandlerActions actions) {
    append("eng.register(" + JavaLiteral.text(name) + ", ", actions);
    return step("engine.register", "engine", "eng", "name", name, "handler", actions.actions());
  }

  Scenario catchall(HandlerActions actions) {
    append("eng.registerCatchall(", actions);
    step("engine.registerCatchall", "engine", "eng", "handler", actions.actions());
    return this;
  }

  private void append(String before, HandlerActions actions) {
    List<String> handler = actions.expression();
    code.add(before + handler.getFirst() + (handler.size() == 1 ? ");" : ""));
    for (int i = 1; i < handler.size(); i++) {
      code.add(handler.get(i) + (i == handler.size() - 1 ? ");" : ""));
    }
  }

  Scenario job(String job, String name, List<String> args) {
    step("job.new", "engine", "eng", "job", job, "name", name, "args", args);
    String rest = args.isEmpty() ? "" : ", " + JavaLiteral.texts(args);
    return line("Job " + job + " = eng.job(" + JavaLiteral.text(name) + rest + ");");
  }

  /** Puts a buffer called {@code out} behind a job's stdout. */
  Scenario capture(String job) {
    step("job.capture", "job", job, "stream", "stdout", "dst", "out");
    line("OutputStream out = new ByteArrayOutputStream();");
    return line(job + ".stdout.add(out);");
  }

  int run(String job) {
    line(job + ".run();");
    return step("job.run", "job", job);
  }

  /** What the buffer of {@link #capture} holds. */
  int read() {
    return step("dst.read", "dst", "out");
  }

  Scenario env() {
    step("env.new", "env", "env");
    return line("Env env = new Env();");
  }

  Scenario set(String key, String value) {
    step("env.set", "env", "env", "key", key, "value", value);
    return line("env.set(" + JavaLiteral.text(key) + ", " + JavaLiteral.text(value) + ");");
  }

  /** What each step gives, by the port. */
  List<StepAnswer> play() {
    return ScenarioPlayer.of(steps);
  }
}
