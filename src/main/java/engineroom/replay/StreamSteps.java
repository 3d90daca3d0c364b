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
        (step, state) -> {
          state.outputs.set(step, new Output(state.host.goroutines()));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "output.add",
        (step, state) -> {
          state.outputs.of(step).add(CapturedOutput.of(step, state));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "output.set",
        (step, state) -> {
          state.outputs.of(step).set(CapturedOutput.of(step, state));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "output.addOutput",
        (step, state) -> {
          state.outputs.of(step).add(state.outputs.of(step, "of"));
          return StepAnswer.NOTHING;
        });
    actions.put("output.write", StreamSteps::write);
    actions.put(
        "output.used", (step, state) -> new StepAnswer.Gives(state.outputs.of(step).used()));
    actions.put(
        "output.close",
        (step, state) -> {
          state.outputs.of(step).close();
          return StepAnswer.OK;
        });
  }

  /** The count of the original is always the full length, whatever the destinations do. */
  private static StepAnswer write(ScriptFields step, CaseState state) throws ScriptException {
    byte[] text = step.longText("text").getBytes(StandardCharsets.UTF_8);
    try {
      state.outputs.of(step).write(text);
      return new StepAnswer.Gives(Map.of("n", text.length));
    } catch (IOException e) {
      return new StepAnswer.Gives(Map.of("n", text.length, "fails", e.getMessage()));
    }
  }

  private static void addReaders(Map<String, StepAction> actions) {
    actions.put(
        "output.addEnv",
        (step, state) -> {
          state.envs.set(step, state.outputs.of(step).addEnv());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "output.addTable",
        (step, state) -> {
          state.tables.set(step, state.outputs.of(step).addTable());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "output.addListTable",
        (step, state) -> {
          state.tables.set(step, state.outputs.of(step).addListTable());
          return StepAnswer.NOTHING;
        });
  }

  private static void addDestinations(Map<String, StepAction> actions) {
    actions.put(
        "dst.read",
        (step, state) -> {
          String text = state.destinations.of(step).text();
          return new StepAnswer.Gives(
              step.has("engine") ? EngineSteps.nameless(text, state.engines.of(step)) : text);
        });
    actions.put(
        "dst.closed", (step, state) -> new StepAnswer.Gives(state.destinations.of(step).closed()));
  }

  private static void addInputs(Map<String, StepAction> actions) {
    actions.put(
        "input.new",
        (step, state) -> {
          state.inputs.set(step, new Input());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "input.add",
        (step, state) -> {
          state.inputs.of(step).add(WatchedSource.of(step, state));
          return StepAnswer.OK;
        });
    actions.put(
        "input.readAll",
        (step, state) ->
            new StepAnswer.Gives(
                new String(state.inputs.of(step).readAllBytes(), StandardCharsets.UTF_8)));
    actions.put(
        "input.close",
        (step, state) -> {
          state.inputs.of(step).close();
          return StepAnswer.OK;
        });
  }

  private static StepAnswer tail(ScriptFields step, CaseState state) throws ScriptException {
    byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    buffer.write(text, 0, text.length);
    return new StepAnswer.Gives(Tail.of(buffer, step.number32("n")));
  }
}
