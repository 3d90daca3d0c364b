package engineroom.replay;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        (step, scene) -> {
          Engine eng = new Engine(scene.host);
          ByteArrayOutputStream stderr = new ByteArrayOutputStream();
          eng.logging = step.flagOrFalse("logging");
          eng.stderr = stderr;
          scene.stderrs.put(eng, stderr);
          scene.engines.set(step, eng);
          return Answer.NOTHING;
        });
    actions.put(
        "engine.stderr",
        (step, scene) ->
            new Answer.Gives(
                nameless(
                    scene.stderrs.get(scene.engines.of(step)).toString(StandardCharsets.UTF_8),
                    scene.engines.of(step))));
    actions.put(
        "engine.setStderr",
        (step, scene) -> {
          scene.engines.of(step).stderr = Destination.of(step, scene);
          return Answer.NOTHING;
        });
    actions.put(
        "engine.setLogging",
        (step, scene) -> {
          scene.engines.of(step).logging = step.flag("value");
          return Answer.NOTHING;
        });
  }

  /** A text with the word ENGINE in place of an engine's name, which is another in each play. */
  static String nameless(String text, Engine eng) {
    return text.replace(eng.toString(), "ENGINE");
  }

  private static void addRegistering(Map<String, StepAction> actions) {
    actions.put(
        "global.register",
        (step, scene) -> {
          scene.host.globals().register(step.text("name"), HandlerActions.of(step, scene));
          return Answer.OK;
        });
    actions.put(
        "engine.register",
        (step, scene) -> {
          scene.engines.of(step).register(step.text("name"), HandlerActions.of(step, scene));
          return Answer.OK;
        });
    actions.put(
        "engine.registerCatchall",
        (step, scene) -> {
          scene.engines.of(step).registerCatchall(HandlerActions.of(step, scene));
          return Answer.NOTHING;
        });
  }

  private static void addAsking(Map<String, StepAction> actions) {
    actions.put(
        "engine.commands", (step, scene) -> new Answer.Gives(commands(scene.engines.of(step))));
    actions.put(
        "engine.isShutdown",
        (step, scene) -> new Answer.Gives(scene.engines.of(step).isShutdown()));
    actions.put(
        "engine.idLength",
        (step, scene) -> new Answer.Gives(scene.engines.of(step).toString().length()));
    actions.put(
        "engine.idHex",
        (step, scene) ->
            new Answer.Gives(
                scene.engines.of(step).toString().chars().allMatch(EngineSteps::isHexDigit)));
    actions.put(
        "engine.idDiffers",
        (step, scene) -> {
          String other = scene.engines.of(step, "of").toString();
          return new Answer.Gives(!scene.engines.of(step).toString().equals(other));
        });
    actions.put(
        "engine.defaults", (step, scene) -> new Answer.Gives(defaults(new Engine(scene.host))));
    actions.put("log", (step, scene) -> new Answer.Gives(KeptLog.of(scene.host).takeLines()));
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
        (step, scene) -> {
          scene.engines.of(step).hackSetGlobalVar(step.text("key"), step.value("value"));
          return Answer.NOTHING;
        });
    actions.put(
        "engine.getGlobalVar",
        (step, scene) ->
            new Answer.Gives(scene.engines.of(step).hackGetGlobalVar(step.text("key"))));
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
    return List.of(lines.split("\n", -1));
  }

  private static void addShuttingDown(Map<String, StepAction> actions) {
    actions.put(
        "engine.onShutdown",
        (step, scene) -> {
          String text = step.text("say");
          long millis = step.numberOrZero("sleep");
          scene
              .engines
              .of(step)
              .onShutdown(
                  () -> {
                    scene.sleep(millis);
                    scene.say(text);
                  });
          return Answer.NOTHING;
        });
    actions.put(
        "engine.shutdown",
        (step, scene) -> {
          Engine eng = scene.engines.of(step);
          return new Answer.Gives(Map.of("seconds", scene.secondsOf(eng::shutdown)));
        });
  }

  private static Answer http(Fields step, Scene scene) throws IOException, ScriptException {
    RecordedResponse response = new RecordedResponse();
    scene.engines.of(step).serveHTTP(response, Url.parse(step.text("target")));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", response.status());
    answer.put("jobName", response.first("Job-Name"));
    answer.put("jobArgs", response.all("Job-Args"));
    answer.put("body", response.body());
    return new Answer.Gives(answer);
  }
}
