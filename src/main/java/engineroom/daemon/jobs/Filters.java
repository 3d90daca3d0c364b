package engineroom.daemon.jobs;

import engineroom.engine.EngineException;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a list is to be narrowed down to: for a word, the values that may be. */
public final class Filters {

  private final Map<String, List<String>> values;

  private Filters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads the parameter that clients send.
   *
   * @param parameter a JSON object of lists of texts; empty for no filter
   * @throws EngineException if it is anything else
   */
  public static Filters parse(String parameter) throws EngineException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (parameter.isEmpty()) {
      return new Filters(values);
    }
    try {
      if (!(Json.parse(parameter, Numbers.DOUBLES) instanceof Map<?, ?> map)) {
        throw new EngineException("json: cannot unmarshal into Go value of type filters.Args");
      }
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        values.put((String) entry.getKey(), texts(entry.getValue()));
      }
      return new Filters(values);
    } catch (JsonException e) {
      throw new EngineException(e.getMessage());
    }
  }

  private static List<String> texts(Object value) throws EngineException {
    if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
      throw new EngineException("json: cannot unmarshal into Go value of type []string");
    }
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add((String) each));
    return texts;
  }

  /** The words that are filtered by. */
  public Set<String> words() {
    return values.keySet();
  }

  /** The values for a word, which may be replaced; empty where it is not filtered by. */
  public List<String> get(String word) {
    return values.getOrDefault(word, new ArrayList<>());
  }

  /**
   * Whether a text may stay: one of the values is it, or is a regular expression that is found in
   * it, or nothing is asked.
   */
  public boolean match(String word, String text) {
    List<String> wanted = get(word);
    return wanted.isEmpty() || wanted.stream().anyMatch(one -> isFound(one, text));
  }

  private static boolean isFound(String expression, String text) {
    if (expression.equals(text)) {
      return true;
    }
    try {
      return Pattern.compile(expression).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Whether among pairs there is, for each value {@code key} or {@code key=value}, such a pair. */
  public boolean matchPairs(String word, Map<String, ?> pairs) {
    for (String wanted : get(word)) {
      String[] parts = wanted.split("=", 2);
      Object value = pairs.get(parts[0]);
      if (value == null || parts.length > 1 && !parts[1].equals(value)) {
        return false;
      }
    }
    return true;
  }
}
