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
        (step, scene) -> {
          Job job = scene.engines.of(step).job(step.text("name"), step.texts("args"));
          scene.jobs.set(step, job);
          return Answer.NOTHING;
        });
    actions.put(
        "job.parse",
        (step, scene) -> {
          Job job = scene.engines.of(step).parseJob(step.text("text"));
          scene.jobs.set(step, job);
          Map<String, Object> parts = new LinkedHashMap<>();
          parts.put("name", job.name);
          parts.put("args", List.of(job.args));
          parts.put("env", job.env().entries());
          return new Answer.Gives(parts);
        });
  }

  private static void addPreparing(Map<String, StepAction> actions) {
    actions.put(
        "job.setenv",
        (step, scene) -> {
          scene.jobs.of(step).setenv(step.text("key"), step.text("value"));
          return Answer.NOTHING;
        });
    actions.put(
        "job.setenvBool",
        (step, scene) -> {
          scene.jobs.of(step).setenvBool(step.text("key"), step.flag("value"));
          return Answer.NOTHING;
        });
    actions.put(
        "job.env",
        (step, scene) -> {
          scene.envs.set(step, scene.jobs.of(step).env());
          return Answer.NOTHING;
        });
    actions.put(
        "job.stdin",
        (step, scene) -> {
          byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
          scene.jobs.of(step).stdin.add(new ByteArrayInputStream(text));
          return Answer.OK;
        });
    actions.put(
        "job.setCloseIO",
        (step, scene) -> {
          scene.jobs.of(step).setCloseIO(step.flag("value"));
          return Answer.NOTHING;
        });
  }

  private static void addStreams(Map<String, StepAction> actions) {
    actions.put(
        "job.capture",
        (step, scene) -> {
          Destination dst = Destination.of(step);
          stream(step, scene.jobs.of(step)).add(dst);
          scene.destinations.set(step, dst);
          return Answer.NOTHING;
        });
    actions.put(
        "job.addEnv",
        (step, scene) -> {
          scene.envs.set(step, scene.jobs.of(step).stdout.addEnv());
          return Answer.NOTHING;
        });
    actions.put(
        "job.addTable",
        (step, scene) -> {
          scene.tables.set(step, scene.jobs.of(step).stdout.addTable());
          return Answer.NOTHING;
        });
    actions.put(
        "job.addListTable",
        (step, scene) -> {
          scene.tables.set(step, scene.jobs.of(step).stdout.addListTable());
          return Answer.NOTHING;
        });
  }

  private static Output stream(Fields step, Job job) throws ScriptException {
    return switch (step.text("stream")) {
      case "stdout" -> job.stdout;
      case "stderr" -> job.stderr;
      default -> throw new ScriptException("expected stdout or stderr in \"stream\"");
    };
  }

  private static void addRunning(Map<String, StepAction> actions) {
    actions.put(
        "job.run",
        (step, scene) -> {
          scene.jobs.of(step).run();
          return Answer.OK;
        });
    actions.put(
        "job.cancel",
        (step, scene) -> {
          scene.jobs.of(step).cancel();
          return Answer.NOTHING;
        });
    actions.put(
        "job.errorf",
        (step, scene) -> {
          scene.jobs.of(step).errorf(step.text("text"));
          return Answer.NOTHING;
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

  private interface Asking {
    Object of(Job job);
  }

  private static void asking(Map<String, StepAction> actions, String name, Asking asking) {
    actions.put(name, (step, scene) -> new Answer.Gives(asking.of(scene.jobs.of(step))));
  }
}
