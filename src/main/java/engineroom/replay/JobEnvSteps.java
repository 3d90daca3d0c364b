package engineroom.replay;

import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Steps on the environment of a job by the job's own methods, and {@code job.env}. */
final class JobEnvSteps {

  private JobEnvSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addSetting(actions);
    addReading(actions);
    addWhole(actions);
  }

  private static void addSetting(Map<String, StepAction> actions) {
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
        "job.setenvInt",
        (step, state) -> {
          int value = Math.toIntExact(step.number("value"));
          state.jobs.of(step).setenvInt(step.text("key"), value);
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.setenvInt64",
        (step, state) -> {
          state.jobs.of(step).setenvInt64(step.text("key"), step.number("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.setenvList",
        (step, state) -> {
          state.jobs.of(step).setenvList(step.text("key"), step.textsOrNull("value"));
          return StepAnswer.OK;
        });
    actions.put(
        "job.setenvJson",
        (step, state) -> {
          state.jobs.of(step).setenvJson(step.text("key"), step.value("value"));
          return StepAnswer.OK;
        });
    actions.put(
        "job.setenvSubEnv",
        (step, state) -> {
          state.jobs.of(step).setenvSubEnv(step.text("key"), state.envs.ofOrNull(step, "sub"));
          return StepAnswer.OK;
        });
    actions.put(
        "job.setenvTime",
        (step, state) -> {
          state.jobs.of(step).setenvTime(step.text("key"), Rfc3339.parse(step.text("value")));
          return StepAnswer.NOTHING;
        });
  }

  private static void addReading(Map<String, StepAction> actions) {
    reading(actions, "job.getenv", Job::getenv);
    reading(actions, "job.envExists", Job::envExists);
    reading(actions, "job.getenvBool", Job::getenvBool);
    reading(actions, "job.getenvInt", (job, key) -> Integer.toString(job.getenvInt(key)));
    reading(actions, "job.getenvInt64", (job, key) -> Long.toString(job.getenvInt64(key)));
    reading(actions, "job.getenvList", Job::getenvList);
    reading(actions, "job.getenvJson", (job, key) -> Json.encode(job.getenvJson(key)));
    reading(actions, "job.getenvTime", (job, key) -> Rfc3339.format(job.getenvTime(key)));
    reading(
        actions,
        "job.getenvSubEnv",
        (job, key) -> {
          Env sub = job.getenvSubEnv(key);
          return sub == null ? null : sub.map();
        });
  }

  private interface Reading {
    Object of(Job job, String key) throws IOException;
  }

  private static void reading(Map<String, StepAction> actions, String name, Reading reading) {
    actions.put(
        name,
        (step, state) -> new StepAnswer.Gives(reading.of(state.jobs.of(step), step.text("key"))));
  }

  private static void addWhole(Map<String, StepAction> actions) {
    actions.put(
        "job.env",
        (step, state) -> {
          state.envs.set(step, state.jobs.of(step).env());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "job.environ", (step, state) -> new StepAnswer.Gives(state.jobs.of(step).environ()));
    actions.put(
        "job.decodeEnv",
        (step, state) -> {
          byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
          state.jobs.of(step).decodeEnv(new ByteArrayInputStream(text));
          return StepAnswer.OK;
        });
    actions.put(
        "job.importEnv",
        (step, state) -> {
          state.jobs.of(step).importEnv(step.value("value"));
          return StepAnswer.OK;
        });
    actions.put(
        "job.encodeEnv",
        (step, state) -> {
          ByteArrayOutputStream text = new ByteArrayOutputStream();
          state.jobs.of(step).encodeEnv(text);
          return new StepAnswer.Gives(text.toString(StandardCharsets.UTF_8));
        });
  }
}
