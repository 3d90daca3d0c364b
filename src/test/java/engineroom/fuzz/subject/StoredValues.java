package engineroom.fuzz.subject;

import engineroom.engine.go.Float64;
import engineroom.fuzz.Law;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How values out of JSON are stored: {@code SetAuto}, said once more by somebody else. */
final class StoredValues {

  private StoredValues() {}

  /** Compares the entries of an environment with the object that they come from. */
  static void check(Map<?, ?> object, List<String> entries) {
    List<Map.Entry<?, ?>> stored = new ArrayList<>();
    for (Map.Entry<?, ?> one : object.entrySet()) {
      if (one.getValue() != null) {
        stored.add(one);
      }
    }
    Law.same(entries.size(), stored.size(), "an entry for each value that is not null");
    for (int i = 0; i < entries.size(); i++) {
      String start = stored.get(i).getKey() + "=";
      Law.that(entries.get(i).startsWith(start), start + " comes before " + entries.get(i));
      check(stored.get(i).getValue(), entries.get(i).substring(start.length()));
    }
  }

  /** Compares what is stored with the value that it comes from. */
  static void check(Object value, String stored) {
    switch (value) {
      case String text -> Law.same(stored, text, "a text is stored as it is");
      case Double number ->
          Law.same(stored, String.valueOf(Float64.toInt64(number)), "a number is cut");
      default -> {
        JsonModel.Reading read = JsonModel.read(stored);
        Law.that(read.isGood(), "all else is stored as JSON: " + stored);
        Law.same(read.value(), value, "nothing inside is changed");
        Law.that(
            stored.chars().noneMatch(c -> "<>&\u2028\u2029\n".indexOf(c) >= 0),
            "JSON is escaped for pages, on one line: " + stored);
      }
    }
  }

  /** A value with every number in it cut, which a reader of JSON sees as doubles. */
  static Object cut(Object value) {
    return switch (value) {
      case Double number -> (double) Float64.toInt64(number);
      case List<?> list -> list.stream().map(StoredValues::cut).toList();
      case Map<?, ?> map -> {
        Map<Object, Object> cut = new HashMap<>();
        map.forEach((key, inner) -> cut.put(key, inner == null ? null : cut(inner)));
        yield cut;
      }
      case null -> null;
      default -> value;
    };
  }
}
