package engineroom.replay;

import engineroom.engine.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Steps on tables, {@code table.*}. */
final class TableSteps {

  private TableSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    addMaking(actions);
    addReading(actions);
    addWriting(actions);
  }

  private static void addMaking(Map<String, StepAction> actions) {
    actions.put(
        "table.new",
        (step, scene) -> {
          scene.tables.set(step, new Table(step.text("sortKey"), 0));
          return Answer.NOTHING;
        });
    actions.put(
        "table.setKey",
        (step, scene) -> {
          scene.tables.of(step).setKey(step.text("sortKey"));
          return Answer.NOTHING;
        });
    actions.put(
        "table.add",
        (step, scene) -> {
          scene.tables.of(step).add(scene.envs.ofOrNull(step, "env"));
          return Answer.NOTHING;
        });
    actions.put(
        "table.sort",
        (step, scene) -> {
          scene.tables.of(step).sort();
          return Answer.NOTHING;
        });
    actions.put(
        "table.reverseSort",
        (step, scene) -> {
          scene.tables.of(step).reverseSort();
          return Answer.NOTHING;
        });
  }

  private static void addReading(Map<String, StepAction> actions) {
    actions.put("table.len", (step, scene) -> new Answer.Gives(scene.tables.of(step).len()));
    actions.put(
        "table.column",
        (step, scene) -> {
          String key = step.text("key");
          return new Answer.Gives(
              scene.tables.of(step).data.stream().map(env -> env.get(key)).toList());
        });
    actions.put(
        "table.readFrom",
        counting((table, text) -> table.readFrom(new ByteArrayInputStream(text))));
    actions.put("table.readListFrom", counting(Table::readListFrom));
  }

  private interface Reading {
    long into(Table table, byte[] text) throws IOException;
  }

  private static StepAction counting(Reading reading) {
    return (step, scene) -> {
      byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
      try {
        return new Answer.Gives(Map.of("n", reading.into(scene.tables.of(step), text)));
      } catch (IOException e) {
        return new Answer.Gives(Map.of("n", -1, "fails", true));
      }
    };
  }

  private static void addWriting(Map<String, StepAction> actions) {
    actions.put("table.writeTo", writing(Table::writeTo));
    actions.put("table.writeListTo", writing(Table::writeListTo));
    actions.put(
        "table.toListString",
        (step, scene) -> new Answer.Gives(scene.tables.of(step).toListString()));
  }

  private interface Writing {
    long of(Table table, ByteArrayOutputStream dst) throws IOException;
  }

  private static StepAction writing(Writing writing) {
    return (step, scene) -> {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      long n = writing.of(scene.tables.of(step), text);
      return textAndCount(text, n);
    };
  }

  static Answer textAndCount(ByteArrayOutputStream text, long n) {
    return new Answer.Gives(Map.of("text", text.toString(StandardCharsets.UTF_8), "n", n));
  }
}
