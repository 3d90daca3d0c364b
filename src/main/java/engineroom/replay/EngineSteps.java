package engineroom.replay;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps on engines, {@code engine.*}, {@code global.register} and {@code http}. */
final class EngineSteps {

  private EngineSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addMaking(actions);
    addRegistering(actions);
    addAsking(actions);
    addShuttingDown(actions);
    actions.put("http", EngineSteps::http);
  }

  private static void addMaking(Map<String, StepAction> actions) {
    actions.put(
        "engine.new",
        (step, state) -> {
          Engine eng = new Engine(state.host);
          ByteArrayOutputStream stderr = new ByteArrayOutputStream();
          eng.logging = step.flagOrFalse("logging");
          eng.stderr = stderr;
          state.stderrs.put(eng, stderr);
          state.engines.set(step, eng);
          return StepAnswer.NOTHING;
        });
    actions.put(
        "engine.stderr",
        (step, state) ->
            new StepAnswer.Gives(
                nameless(
                    state.stderrs.get(state.engines.of(step)).toString(StandardCharsets.UTF_8),
                    state.engines.of(step))));
    actions.put(
        "engine.setStderr",
        (step, state) -> {
          state.engines.of(step).stderr = CapturedOutput.of(step, state);
          return StepAnswer.NOTHING;
        });
    actions.put(
        "engine.setLogging",
        (step, state) -> {
          state.engines.of(step).logging = step.flag("value");
          return StepAnswer.NOTHING;
        });
  }

  /** A text with the word ENGINE in place of an engine's name, which is another in each play. */
  static String nameless(String text, Engine eng) {
    return text.replace(eng.toString(), "ENGINE");
  }

  private static void addRegistering(Map<String, StepAction> actions) {
    actions.put(
        "global.register",
        (step, state) -> {
          state.host.globals().register(step.text("name"), ScriptedHandler.of(step, state));
          return StepAnswer.OK;
        });
    actions.put(
        "engine.register",
        (step, state) -> {
          state.engines.of(step).register(step.text("name"), ScriptedHandler.of(step, state));
          return StepAnswer.OK;
        });
    actions.put(
        "engine.registerCatchall",
        (step, state) -> {
          state.engines.of(step).registerCatchall(ScriptedHandler.of(step, state));
          return StepAnswer.NOTHING;
        });
  }

  private static void addAsking(Map<String, StepAction> actions) {
    actions.put(
        "engine.commands", (step, state) -> new StepAnswer.Gives(commands(state.engines.of(step))));
    actions.put(
        "engine.isShutdown",
        (step, state) -> new StepAnswer.Gives(state.engines.of(step).isShutdown()));
    actions.put(
        "engine.idLength",
        (step, state) -> new StepAnswer.Gives(state.engines.of(step).toString().length()));
    actions.put(
        "engine.idHex",
        (step, state) ->
            new StepAnswer.Gives(
                state.engines.of(step).toString().chars().allMatch(EngineSteps::isHexDigit)));
    actions.put(
        "engine.idDiffers",
        (step, state) -> {
          String other = state.engines.of(step, "of").toString();
          return new StepAnswer.Gives(!state.engines.of(step).toString().equals(other));
        });
    actions.put(
        "engine.defaults", (step, state) -> new StepAnswer.Gives(defaults(new Engine(state.host))));
    actions.put("log", (step, state) -> new StepAnswer.Gives(KeptLog.of(state.host).takeLines()));
    addGlobalVariables(actions);
  }

  private static boolean isHexDigit(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
  }

  /** Whether it logs, and which of its streams are those of the process. */
  private static Map<String, Object> defaults(Engine eng) {
    return Map.of(
        "logging", eng.logging,
        "stdin", eng.stdin == System.in,
        "stdout", eng.stdout == System.out,
        "stderr", eng.stderr == System.err);
  }

  private static void addGlobalVariables(Map<String, StepAction> actions) {
    actions.put(
        "engine.setGlobalVar",
        (step, state) -> {
          state.engines.of(step).hackSetGlobalVar(step.text("key"), step.value("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "engine.getGlobalVar",
        (step, state) ->
            new StepAnswer.Gives(state.engines.of(step).hackGetGlobalVar(step.text("key"))));
  }

  /** The lines that the job printed, whether or not it then failed: so it was recorded. */
  private static List<String> commands(Engine eng) {
    Job job = eng.job("commands");
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    job.stdout.add(names);
    try {
      job.run();
    } catch (EngineException unheard) {
      // What it printed stands all the same.
    }
    String text = names.toString(StandardCharsets.UTF_8);
    String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return linesOf(lines);
  }

  /** All lines, empty ones too; the JDK's ways to split bring regular expressions into a page. */
  private static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      lines.add(text.substring(from, end));
      from = end + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static void addShuttingDown(Map<String, StepAction> actions) {
    actions.put(
        "engine.onShutdown",
        (step, state) -> {
          String text = step.text("say");
          long millis = step.millisOrZero("sleep");
          state
              .engines
              .of(step)
              .onShutdown(
                  () -> {
                    state.sleep(millis);
                    state.say(text);
                  });
          return StepAnswer.NOTHING;
        });
    actions.put(
        "engine.shutdown",
        (step, state) -> {
          Engine eng = state.engines.of(step);
          return new StepAnswer.Gives(Map.of("seconds", state.secondsOf(eng::shutdown)));
        });
  }

  private static StepAnswer http(ScriptFields step, CaseState state)
      throws IOException, ScriptException {
    RecordedResponse response = new RecordedResponse();
    state.engines.of(step).serveHTTP(response, Url.parse(step.text("target")));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", response.status());
    answer.put("jobName", response.first("Job-Name"));
    answer.put("jobArgs", response.all("Job-Args"));
    answer.put("body", response.body());
    return new StepAnswer.Gives(answer);
  }
}
