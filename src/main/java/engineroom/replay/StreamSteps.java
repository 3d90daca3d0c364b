package engineroom.replay;

import engineroom.engine.Input;
import engineroom.engine.Output;
import engineroom.engine.Tail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Steps on streams, {@code output.*}, {@code input.*}, {@code dst.*} and {@code tail}. */
final class StreamSteps {

  private StreamSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addOutputs(actions);
    addReaders(actions);
    addDestinations(actions);
    addInputs(actions);
    actions.put("tail", StreamSteps::tail);
  }

  private static void addOutputs(Map<String, StepAction> actions) {
    actions.put(
        "output.new",
        (step, scene) -> {
          scene.outputs.set(step, new Output(scene.host.goroutines()));
          return Answer.NOTHING;
        });
    actions.put(
        "output.add",
        (step, scene) -> {
          scene.outputs.of(step).add(Destination.of(step, scene));
          return Answer.NOTHING;
        });
    actions.put(
        "output.set",
        (step, scene) -> {
          scene.outputs.of(step).set(Destination.of(step, scene));
          return Answer.NOTHING;
        });
    actions.put(
        "output.addOutput",
        (step, scene) -> {
          scene.outputs.of(step).add(scene.outputs.of(step, "of"));
          return Answer.NOTHING;
        });
    actions.put("output.write", StreamSteps::write);
    actions.put("output.used", (step, scene) -> new Answer.Gives(scene.outputs.of(step).used()));
    actions.put(
        "output.close",
        (step, scene) -> {
          scene.outputs.of(step).close();
          return Answer.OK;
        });
  }

  /** The count of the original is always the full length, whatever the destinations do. */
  private static Answer write(Fields step, Scene scene) throws ScriptException {
    byte[] text = step.longText("text").getBytes(StandardCharsets.UTF_8);
    try {
      scene.outputs.of(step).write(text);
      return new Answer.Gives(Map.of("n", text.length));
    } catch (IOException e) {
      return new Answer.Gives(Map.of("n", text.length, "fails", e.getMessage()));
    }
  }

  private static void addReaders(Map<String, StepAction> actions) {
    actions.put(
        "output.addEnv",
        (step, scene) -> {
          scene.envs.set(step, scene.outputs.of(step).addEnv());
          return Answer.NOTHING;
        });
    actions.put(
        "output.addTable",
        (step, scene) -> {
          scene.tables.set(step, scene.outputs.of(step).addTable());
          return Answer.NOTHING;
        });
    actions.put(
        "output.addListTable",
        (step, scene) -> {
          scene.tables.set(step, scene.outputs.of(step).addListTable());
          return Answer.NOTHING;
        });
  }

  private static void addDestinations(Map<String, StepAction> actions) {
    actions.put(
        "dst.read",
        (step, scene) -> {
          String text = scene.destinations.of(step).text();
          return new Answer.Gives(
              step.has("engine") ? EngineSteps.nameless(text, scene.engines.of(step)) : text);
        });
    actions.put(
        "dst.closed", (step, scene) -> new Answer.Gives(scene.destinations.of(step).closed()));
  }

  private static void addInputs(Map<String, StepAction> actions) {
    actions.put(
        "input.new",
        (step, scene) -> {
          scene.inputs.set(step, new Input());
          return Answer.NOTHING;
        });
    actions.put(
        "input.add",
        (step, scene) -> {
          scene.inputs.of(step).add(Source.of(step, scene));
          return Answer.OK;
        });
    actions.put(
        "input.readAll",
        (step, scene) ->
            new Answer.Gives(
                new String(scene.inputs.of(step).readAllBytes(), StandardCharsets.UTF_8)));
    actions.put(
        "input.close",
        (step, scene) -> {
          scene.inputs.of(step).close();
          return Answer.OK;
        });
  }

  private static Answer tail(Fields step, Scene scene) throws ScriptException {
    byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    buffer.write(text, 0, text.length);
    return new Answer.Gives(Tail.of(buffer, (int) step.number("n")));
  }
}
