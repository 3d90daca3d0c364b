package engineroom.book.macro;

import engineroom.book.measure.BenchmarkCase;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a macro says of a measurement: the benchmark is its target, the benchmark's parameters are
 * attributes, and so are a few options.
 *
 * @param subject what was measured
 * @param options the rest
 */
record MeasurementReference(BenchmarkCase subject, Map<String, String> options) {

  private static final Set<String> OPTIONS = Set.of("by", "of", "than", "show");

  static MeasurementReference of(String target, Map<String, Object> attributes) {
    Map<String, String> parameters = new TreeMap<>();
    Map<String, String> options = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          boolean isOption = OPTIONS.contains(name) || name.matches("\\d+");
          (isOption ? options : parameters).put(name, String.valueOf(value));
        });
    BenchmarkCase named = BenchmarkCase.parse(target);
    return new MeasurementReference(new BenchmarkCase(named.benchmark(), parameters), options);
  }

  /** The macro behind its name, as its author most likely wrote it, to find its line by. */
  static String written(String target, Map<String, Object> attributes) {
    String list =
        attributes.entrySet().stream()
            .map(one -> written(one.getKey(), String.valueOf(one.getValue())))
            .collect(Collectors.joining(", "));
    return target + "[" + list;
  }

  private static String written(String name, String value) {
    String safe = value.matches("[\\w.]+") || name.matches("\\d+") ? value : '"' + value + '"';
    return name.matches("\\d+") ? safe : name + "=" + safe;
  }

  /** What stands in the brackets without a name; it is numbered by its place in them. */
  String text(String otherwise) {
    return options.entrySet().stream()
        .filter(one -> !OPTIONS.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }
}
