package engineroom.replay;

import engineroom.engine.Decoder;
import engineroom.engine.Env;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps on environments, {@code env.*} and {@code decoder}. */
final class EnvSteps {

  private EnvSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addMaking(actions);
    addSetting(actions);
    addReading(actions);
    addWhole(actions);
  }

  private static void addMaking(Map<String, StepAction> actions) {
    actions.put(
        "env.new",
        (step, state) -> {
          state.envs.set(step, new Env());
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.raw",
        (step, state) -> {
          state.envs.set(step, new Env(step.texts("entries")));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.init",
        (step, state) -> {
          state.envs.of(step).init(state.envs.ofOrNull(step, "src"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.initMultiMap",
        (step, state) -> {
          state.envs.of(step).initMultiMap(multiMap(step));
          return StepAnswer.NOTHING;
        });
  }

  private static Map<String, List<String>> multiMap(ScriptFields step) throws ScriptException {
    ScriptFields value = ScriptFields.of(step.value("value"), "\"value\"");
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String key : value.values().keySet()) {
      map.put(key, List.of(value.texts(key)));
    }
    return map;
  }

  private static void addSetting(Map<String, StepAction> actions) {
    actions.put(
        "env.set",
        (step, state) -> {
          state.envs.of(step).set(step.text("key"), step.text("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.setBool",
        (step, state) -> {
          state.envs.of(step).setBool(step.text("key"), step.flag("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.setInt",
        (step, state) -> {
          state.envs.of(step).setInt64(step.text("key"), step.number("value"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.setJson",
        (step, state) -> {
          state.envs.of(step).setJson(step.text("key"), step.value("value"));
          return StepAnswer.OK;
        });
    actions.put(
        "env.setAuto",
        (step, state) -> {
          state.envs.of(step).setAuto(step.text("key"), withDoubles(step.value("value")));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "env.setList",
        (step, state) -> {
          state.envs.of(step).setList(step.text("key"), step.textsOrNull("value"));
          return StepAnswer.OK;
        });
    actions.put(
        "env.setSubEnv",
        (step, state) -> {
          state.envs.of(step).setSubEnv(step.text("key"), state.envs.ofOrNull(step, "sub"));
          return StepAnswer.OK;
        });
    actions.put(
        "env.setTime",
        (step, state) -> {
          state.envs.of(step).setTime(step.text("key"), Rfc3339.parse(step.text("value")));
          return StepAnswer.NOTHING;
        });
  }

  /** Every number inside as a double, as a JSON decoder without types delivers it. */
  private static Object withDoubles(Object value) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case List<?> list -> {
        List<Object> doubled = new ArrayList<>();
        list.forEach(element -> doubled.add(withDoubles(element)));
        yield doubled;
      }
      case Map<?, ?> map -> {
        Map<Object, Object> doubled = new LinkedHashMap<>();
        map.forEach((key, element) -> doubled.put(key, withDoubles(element)));
        yield doubled;
      }
      case null, default -> value;
    };
  }

  private static void addReading(Map<String, StepAction> actions) {
    reading(actions, "env.get", Env::get);
    reading(actions, "env.exists", Env::exists);
    reading(actions, "env.getBool", Env::getBool);
    reading(actions, "env.getInt", (env, key) -> Long.toString(env.getInt64(key)));
    reading(actions, "env.getList", Env::getList);
    reading(actions, "env.getJson", (env, key) -> Json.encode(env.getJson(key)));
    reading(actions, "env.getTime", (env, key) -> Rfc3339.format(env.getTime(key)));
    reading(
        actions,
        "env.getSubEnv",
        (env, key) -> {
          Env sub = env.getSubEnv(key);
          return sub == null ? null : sub.map();
        });
  }

  private interface EnvQuery {
    Object of(Env env, String key) throws IOException;
  }

  private static void reading(Map<String, StepAction> actions, String name, EnvQuery query) {
    actions.put(
        name,
        (step, state) -> new StepAnswer.Gives(query.of(state.envs.of(step), step.text("key"))));
  }

  private static void addWhole(Map<String, StepAction> actions) {
    actions.put("env.len", (step, state) -> new StepAnswer.Gives(state.envs.of(step).len()));
    actions.put("env.map", (step, state) -> new StepAnswer.Gives(state.envs.of(step).map()));
    actions.put(
        "env.multiMap", (step, state) -> new StepAnswer.Gives(state.envs.of(step).multiMap()));
    actions.put(
        "env.decode",
        (step, state) -> {
          state.envs.of(step).decode(stream(step.text("text")));
          return StepAnswer.OK;
        });
    actions.put(
        "env.import",
        (step, state) -> {
          state.envs.of(step).importFrom(step.value("value"));
          return StepAnswer.OK;
        });
    actions.put(
        "env.encode",
        (step, state) -> {
          ByteArrayOutputStream text = new ByteArrayOutputStream();
          state.envs.of(step).encode(text);
          return new StepAnswer.Gives(text.toString(StandardCharsets.UTF_8));
        });
    actions.put(
        "env.writeTo",
        (step, state) -> {
          ByteArrayOutputStream text = new ByteArrayOutputStream();
          long n = state.envs.of(step).writeTo(text);
          return TableSteps.textAndCount(text, n);
        });
    actions.put("decoder", (step, state) -> new StepAnswer.Gives(documents(step.text("text"))));
  }

  private static List<Object> documents(String text) {
    List<Object> documents = new ArrayList<>();
    Decoder decoder = new Decoder(stream(text));
    try {
      while (true) {
        documents.add(decoder.decode().map());
      }
    } catch (EOFException e) {
      documents.add("EOF");
    } catch (IOException e) {
      documents.add("error");
    }
    return documents;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
