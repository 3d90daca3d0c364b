package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables that the original has sorted, equal and circular keys among them. */
class RecordedSortTest {

  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, Map<String, String>> envs = new HashMap<>();
  private String sortKey = "";

  static Stream<JsonNode> tables() {
    JsonNode script =
        new JsonMapper().readTree(RecordedSortTest.class.getResourceAsStream("/replay/table.json"));
    return StreamSupport.stream(script.get("cases").spliterator(), false)
        .filter(RecordedSortTest::isOnlyAboutSorting);
  }

  private static boolean isOnlyAboutSorting(JsonNode table) {
    boolean sorts = false;
    boolean hasRows = false;
    for (JsonNode step : table.get("steps")) {
      String action = step.get("do").asString();
      if (action.startsWith("table.read") && (hasRows || !isPlain(step.get("text").asString()))) {
        return false;
      }
      hasRows |= action.equals("table.add") || action.startsWith("table.read");
      sorts |= action.equals("table.sort") || action.equals("table.reverseSort");
    }
    return sorts;
  }

  /** Whether every line is one object, whose values the test may take as they are. */
  private static boolean isPlain(String text) {
    return text.lines().allMatch(line -> line.startsWith("{\"Key\": ") && line.endsWith("}"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sortsTablesAsGoDid(JsonNode table) {
    for (JsonNode step : table.get("steps")) {
      switch (step.get("do").asString()) {
        case "table.new", "table.setKey" -> sortKey = step.get("sortKey").asString();
        case "env.new" -> envs.put(step.get("env").asString(), new HashMap<>());
        case "env.set" ->
            envs.get(step.get("env").asString())
                .put(step.get("key").asString(), step.get("value").asString());
        case "table.add" -> rows.add(envs.get(step.get("env").asString()));
        case "table.readFrom", "table.readListFrom" -> read(step.get("text").asString());
        case "table.sort" -> sort(false);
        case "table.reverseSort" -> sort(true);
        case "table.column" ->
            assertThat(rows)
                .extracting(row -> row.getOrDefault(step.get("key").asString(), ""))
                .isEqualTo(column(step));
        default -> {}
      }
    }
  }

  private static List<String> column(JsonNode step) {
    return StreamSupport.stream(step.get("gives").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private void read(String text) {
    for (String line : text.lines().toList()) {
      Map<String, String> row = new HashMap<>();
      for (Map.Entry<String, JsonNode> entry : new JsonMapper().readTree(line).properties()) {
        row.put(entry.getKey(), entry.getValue().asString());
      }
      rows.add(row);
    }
  }

  private void sort(boolean reverse) {
    Sort.sort(
        rows.size(),
        (i, j) -> reverse ? less(j, i) : less(i, j),
        (i, j) -> Collections.swap(rows, i, j));
  }

  private boolean less(int i, int j) {
    String one = rows.get(i).getOrDefault(sortKey, "");
    String other = rows.get(j).getOrDefault(sortKey, "");
    try {
      return Long.parseLong(ascii(one)) < Long.parseLong(ascii(other));
    } catch (NumberFormatException e) {
      return Text.compare(one, other) < 0;
    }
  }

  /** Java reads digits of every script, Go those of ASCII. */
  private static String ascii(String number) {
    return number.chars().allMatch(c -> c < 0x80) ? number : "";
  }
}
