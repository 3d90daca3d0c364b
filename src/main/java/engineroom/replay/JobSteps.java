package engineroom.replay;

import engineroom.engine.Job;
import engineroom.engine.Output;
import engineroom.engine.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Steps on jobs, {@code job.*}. */
final class JobSteps {

  private JobSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addMaking(actions);
    addPreparing(actions);
    addStreams(actions);
    addRunning(actions);
    addPrinting(actions);
    addAsking(actions);
  }

  private static void addMaking(Map<String, StepAction> actions) {
    actions.put(
        "job.new",
        (step, state) -> {
          Job job = state.engines.of(step).job(step.text("name"), step.texts("args"));
          state.jobs.set(step, job);
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.parse",
        (step, state) -> {
          Job job = state.engines.of(step).parseJob(step.longText("text"));
          state.jobs.set(step, job);
          Map<String, Object> parts = new LinkedHashMap<>();
          parts.put("name", job.name);
          parts.put("args", List.of(job.args));
          parts.put("env", job.env().entries());
          return new StepAnswer.Gives(parts);
        });
  }

  private static void addPreparing(Map<String, StepAction> actions) {
    actions.put(
        "job.setName",
        (step, state) -> {
          state.jobs.of(step).name = step.text("name");
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.stdin",
        (step, state) -> {
          state.jobs.of(step).stdin.add(WatchedSource.of(step, state));
          return StepAnswer.OK;
        });
    actions.put(
        "job.setCloseIO",
        (step, state) -> {
          state.jobs.of(step).setCloseIO(step.flag("value"));
          return StepAnswer.NOTHING;
        });
  }

  private static void addStreams(Map<String, StepAction> actions) {
    actions.put(
        "job.capture",
        (step, state) -> {
          stream(step, state.jobs.of(step)).add(CapturedOutput.of(step, state));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.output",
        (step, state) -> {
          state.outputs.set(step, stream(step, state.jobs.of(step)));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.input",
        (step, state) -> {
          state.inputs.set(step, state.jobs.of(step).stdin);
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.addEnv",
        (step, state) -> {
          state.envs.set(step, state.jobs.of(step).stdout.addEnv());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.addTable",
        (step, state) -> {
          state.tables.set(step, state.jobs.of(step).stdout.addTable());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.addListTable",
        (step, state) -> {
          state.tables.set(step, state.jobs.of(step).stdout.addListTable());
          return StepAnswer.NOTHING;
        });
  }

  private static Output stream(ScriptFields step, Job job) throws ScriptException {
    return switch (step.text("stream")) {
      case "stdout" -> job.stdout;
      case "stderr" -> job.stderr;
      default -> throw new ScriptException("expected stdout or stderr in \"stream\"");
    };
  }

  private static void addRunning(Map<String, StepAction> actions) {
    actions.put(
        "job.run",
        (step, state) -> {
          state.jobs.of(step).run();
          return StepAnswer.OK;
        });
    actions.put(
        "job.cancel",
        (step, state) -> {
          state.jobs.of(step).cancel();
          return StepAnswer.NOTHING;
        });
  }

  private static void addPrinting(Map<String, StepAction> actions) {
    actions.put(
        "job.printf",
        (step, state) -> written(state.jobs.of(step).printf(step.text("text"), values(step))));
    actions.put(
        "job.logf",
        (step, state) -> written(state.jobs.of(step).logf(step.text("text"), values(step))));
    actions.put(
        "job.errorf",
        (step, state) ->
            new StepAnswer.Gives(
                state.jobs.of(step).errorf(step.text("text"), values(step)).code()));
    actions.put(
        "job.error",
        (step, state) -> {
          String text = step.textOrNull("text");
          IOException error = text == null ? null : new IOException(text);
          return new StepAnswer.Gives(state.jobs.of(step).error(error).code());
        });
  }

  private static Object[] values(ScriptFields step) throws ScriptException {
    return step.texts("args");
  }

  private static StepAnswer written(Written written) {
    return new StepAnswer.Gives(
        written.error() == null
            ? Map.of("n", written.n())
            : Map.of("n", written.n(), "fails", written.error().getMessage()));
  }

  private static void addAsking(Map<String, StepAction> actions) {
    asking(actions, "job.statusCode", Job::statusCode);
    asking(actions, "job.statusString", Job::statusString);
    asking(actions, "job.callString", Job::callString);
    asking(actions, "job.hasHandler", job -> job.handler() != null);
    asking(actions, "job.isCancelled", job -> job.waitCancelled().hasFired());
    asking(actions, "job.stdoutUsed", job -> job.stdout.used());
    asking(actions, "job.describe", JobSteps::describe);
    asking(actions, "job.lengths", JobSteps::lengths);
  }

  /** The engine's name is another in each play; anything else in its place is told as it is. */
  private static String describe(Job job) {
    String text = job.toString();
    String engine = job.eng.toString();
    return text.startsWith(engine) ? "ENGINE" + text.substring(engine.length()) : text;
  }

  /** How many bytes its name, each argument and each entry of its environment have. */
  private static Map<String, Object> lengths(Job job) {
    return Map.of(
        "name", length(job.name),
        "args", Stream.of(job.args).map(JobSteps::length).toList(),
        "env", job.env().entries().stream().map(JobSteps::length).toList());
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private interface JobQuery {
    Object of(Job job);
  }

  private static void asking(Map<String, StepAction> actions, String name, JobQuery query) {
    actions.put(name, (step, state) -> new StepAnswer.Gives(query.of(state.jobs.of(step))));
  }
}
