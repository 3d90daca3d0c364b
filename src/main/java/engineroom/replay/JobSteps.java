package engineroom.replay;

import engineroom.engine.Job;
import engineroom.engine.Output;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps on jobs, {@code job.*}. */
final class JobSteps {

  private static final int ENGINE_NAME = 8;

  private JobSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addMaking(actions);
    addPreparing(actions);
    addStreams(actions);
    addRunning(actions);
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
          Job job = state.engines.of(step).parseJob(step.text("text"));
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
        "job.setenv",
        (step, state) -> {
          state.jobs.of(step).setenv(step.text("key"), step.text("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.setenvBool",
        (step, state) -> {
          state.jobs.of(step).setenvBool(step.text("key"), step.flag("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.env",
        (step, state) -> {
          state.envs.set(step, state.jobs.of(step).env());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.stdin",
        (step, state) -> {
          byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
          state.jobs.of(step).stdin.add(new ByteArrayInputStream(text));
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
          CapturedOutput dst = CapturedOutput.of(step);
          stream(step, state.jobs.of(step)).add(dst);
          state.destinations.set(step, dst);
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
    actions.put(
        "job.errorf",
        (step, state) -> {
          state.jobs.of(step).errorf(step.text("text"));
          return StepAnswer.NOTHING;
        });
  }

  private static void addAsking(Map<String, StepAction> actions) {
    asking(actions, "job.statusCode", Job::statusCode);
    asking(actions, "job.statusString", Job::statusString);
    asking(actions, "job.callString", Job::callString);
    asking(actions, "job.hasHandler", job -> job.handler() != null);
    asking(actions, "job.isCancelled", job -> job.waitCancelled().hasFired());
    asking(actions, "job.stdoutUsed", job -> job.stdout.used());
    asking(actions, "job.describe", job -> "ENGINE" + job.toString().substring(ENGINE_NAME));
  }

  private interface JobQuery {
    Object of(Job job);
  }

  private static void asking(Map<String, StepAction> actions, String name, JobQuery query) {
    actions.put(name, (step, state) -> new StepAnswer.Gives(query.of(state.jobs.of(step))));
  }
}
