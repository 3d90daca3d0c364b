package engineroom.book.measure;

import engineroom.files.Mistake;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was measured: a benchmark, and the values of its parameters.
 *
 * @param benchmark class and method: {@code Lookup.hit}
 * @param parameters their values by name
 */
public record BenchmarkCase(String benchmark, Map<String, String> parameters)
    implements Comparable<BenchmarkCase> {

  private static final Pattern FORM =
      Pattern.compile("\\s*(\\w+\\.\\w+)\\s*(?:\\(([^)]*)\\))?\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A subject; its parameters are kept in the order of their names. */
  public BenchmarkCase {
    parameters = new TreeMap<>(parameters);
  }

  /**
   * Reads {@code Lookup.hit} or {@code Lookup.hit(handlers=100)}.
   *
   * @throws Mistake where it is neither
   */
  public static BenchmarkCase parse(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw new Mistake("'" + written + "' is no benchmark: write it as Lookup.hit(handlers=100)");
    }
    String list = form.group(2) == null ? "" : form.group(2);
    Map<String, String> parameters = new TreeMap<>();
    for (String part : list.split(",")) {
      String[] pair = part.split("=", 2);
      String name = pair[0].strip();
      if (!part.isBlank() && parameters.put(name, pair[pair.length - 1].strip()) != null) {
        throw new Mistake("'" + written + "' gives " + name + " twice: leave one of them out");
      }
    }
    return new BenchmarkCase(form.group(1), parameters);
  }

  /** The value of a parameter, or empty. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  @Override
  public int compareTo(BenchmarkCase other) {
    return sortKey().compareTo(other.sortKey());
  }

  /** Numbers sort by their value: each is written as long as the longest. */
  private String sortKey() {
    return NUMBER
        .matcher(toString())
        .replaceAll(
            digits -> "0".repeat(Math.max(0, 12 - digits.group().length())) + digits.group());
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? benchmark
        : parameters.entrySet().stream()
            .map(Map.Entry::toString)
            .collect(Collectors.joining(", ", benchmark + "(", ")"));
  }
}
