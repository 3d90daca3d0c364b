package engineroom.fuzz.subject;

import engineroom.engine.Env;
import engineroom.engine.Output;
import engineroom.engine.Table;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Tables out of JSON lists, read at once or written to an output: a row for each object that
 * another reader finds, or none at all.
 */
public record ListedTables(Reading reading) implements Target {

  /** What adds rows. */
  @FunctionalInterface
  public interface Reading {
    long read(Table table, byte[] src) throws IOException;
  }

  @Override
  public List<byte[]> seeds() {
    return JsonSeeds.LISTS;
  }

  @Override
  public List<byte[]> words() {
    return JsonSeeds.WORDS;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    Table table = new Table("", 0);
    String text = Text.ofBytes(input);
    JsonModel.Reading model = JsonModel.isShallow(text) ? JsonModel.read(text) : null;
    boolean taken = true;
    try {
      Law.same(reading.read(table, input), (long) input.length, "the count is the length");
    } catch (IOException refused) {
      taken = false;
      Law.same(table.len(), 0, "an error adds no row");
    }
    Law.same(rows(written(input)), rows(table), "an output's table has the same rows");
    if (model == null) {
      return;
    }
    boolean isList = model.value() == null || model.value() instanceof List;
    Law.same(taken, model.isGood() && isList, "what another reader takes for a list is taken");
    if (taken && model.value() instanceof List<?> list) {
      List<?> objects = list.stream().filter(Map.class::isInstance).toList();
      Law.same(table.len(), objects.size(), "a row for each object");
      for (int i = 0; i < objects.size(); i++) {
        StoredValues.check((Map<?, ?>) objects.get(i), table.data.get(i).entries());
      }
    }
  }

  private static Table written(byte[] input) throws IOException {
    Output output = new Output();
    Table table = output.addListTable();
    int half = input.length / 2;
    output.write(input, 0, half);
    output.write(input, half, input.length - half);
    output.close();
    return table;
  }

  private static List<List<String>> rows(Table table) {
    return table.data.stream().map(Env::entries).toList();
  }
}
