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
        (step, state) -> {
          state.tables.set(step, new Table(step.text("sortKey"), 0));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "table.setKey",
        (step, state) -> {
          state.tables.of(step).setKey(step.text("sortKey"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "table.add",
        (step, state) -> {
          state.tables.of(step).add(state.envs.ofOrNull(step, "env"));
          return StepAnswer.NOTHING;
        });
    actions.put(
        "table.sort",
        (step, state) -> {
          state.tables.of(step).sort();
          return StepAnswer.NOTHING;
        });
    actions.put(
        "table.reverseSort",
        (step, state) -> {
          state.tables.of(step).reverseSort();
          return StepAnswer.NOTHING;
        });
  }

  private static void addReading(Map<String, StepAction> actions) {
    actions.put("table.len", (step, state) -> new StepAnswer.Gives(state.tables.of(step).len()));
    actions.put(
        "table.column",
        (step, state) -> {
          String key = step.text("key");
          return new StepAnswer.Gives(
              state.tables.of(step).data.stream().map(env -> env.get(key)).toList());
        });
    actions.put(
        "table.readFrom",
        counting((table, text) -> table.readFrom(new ByteArrayInputStream(text))));
    actions.put("table.readListFrom", counting(Table::readListFrom));
  }

  private interface TableInput {
    long into(Table table, byte[] text) throws IOException;
  }

  private static StepAction counting(TableInput input) {
    return (step, state) -> {
      byte[] text = step.text("text").getBytes(StandardCharsets.UTF_8);
      try {
        return new StepAnswer.Gives(Map.of("n", input.into(state.tables.of(step), text)));
      } catch (IOException e) {
        return new StepAnswer.Gives(Map.of("n", -1, "fails", true));
      }
    };
  }

  private static void addWriting(Map<String, StepAction> actions) {
    actions.put("table.writeTo", writing(Table::writeTo));
    actions.put("table.writeListTo", writing(Table::writeListTo));
    actions.put(
        "table.toListString",
        (step, state) -> new StepAnswer.Gives(state.tables.of(step).toListString()));
  }

  private interface TableOutput {
    long of(Table table, ByteArrayOutputStream dst) throws IOException;
  }

  private static StepAction writing(TableOutput output) {
    return (step, state) -> {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      long n = output.of(state.tables.of(step), text);
      return textAndCount(text, n);
    };
  }

  static StepAnswer textAndCount(ByteArrayOutputStream text, long n) {
    return new StepAnswer.Gives(Map.of("text", text.toString(StandardCharsets.UTF_8), "n", n));
  }
}
