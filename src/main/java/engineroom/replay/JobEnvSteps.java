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
        "job.setenvInt",
        (step, scene) -> {
          int value = Math.toIntExact(step.number("value"));
          scene.jobs.of(step).setenvInt(step.text("key"), value);
          return Answer.NOTHING;
        });
    actions.put(
        "job.setenvInt64",
        (step, scene) -> {
          scene.jobs.of(step).setenvInt64(step.text("key"), step.number("value"));
          return Answer.NOTHING;
        });
    actions.put(
        "job.setenvList",
        (step, scene) -> {
          scene.jobs.of(step).setenvList(step.text("key"), step.textsOrNull("value"));
          return Answer.OK;
        });
    actions.put(
        "job.setenvJson",
        (step, scene) -> {
          scene.jobs.of(step).setenvJson(step.text("key"), step.value("value"));
          return Answer.OK;
        });
    actions.put(
        "job.setenvSubEnv",
        (step, scene) -> {
          scene.jobs.of(step).setenvSubEnv(step.text("key"), scene.envs.ofOrNull(step, "sub"));
          return Answer.OK;
        });
    actions.put(
        "job.setenvTime",
        (step, scene) -> {
          scene.jobs.of(step).setenvTime(step.text("key"), Rfc3339.parse(step.text("value")));
          return Answer.NOTHING;
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
        name, (step, scene) -> new Answer.Gives(reading.of(scene.jobs.of(step), step.text("key"))));
  }

  private static void addWhole(Map<String, StepAction> actions) {
    actions.put(
        "job.env",
        (step, scene) -> {
          scene.envs.set(step, scene.jobs.of(step).env());
          return Answer.NOTHING;
        });
    actions.put("job.environ", (step, scene) -> new Answer.Gives(scene.jobs.of(step).environ()));
    actions.put(
        "job.decodeEnv",
        (step, scene) -> {
          byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
          scene.jobs.of(step).decodeEnv(new ByteArrayInputStream(text));
          return Answer.OK;
        });
    actions.put(
        "job.importEnv",
        (step, scene) -> {
          scene.jobs.of(step).importEnv(step.value("value"));
          return Answer.OK;
        });
    actions.put(
        "job.encodeEnv",
        (step, scene) -> {
          ByteArrayOutputStream text = new ByteArrayOutputStream();
          scene.jobs.of(step).encodeEnv(text);
          return new Answer.Gives(text.toString(StandardCharsets.UTF_8));
        });
  }
}
