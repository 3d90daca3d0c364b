package engineroom.daemon;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A value in an answer. It is read by what the engine is given to read JSON, so that tests of the
 * small docker need no library.
 *
 * @param value a map, a list, a text, a number, a truth value, or null
 */
public record JsonValue(Object value) implements Iterable<JsonValue> {

  /** Reads a text. */
  static JsonValue of(String text) {
    try {
      return new JsonValue(Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE));
    } catch (JsonException e) {
      throw new AssertionError(text, e);
    }
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  /** The value under a key; null where there is none. */
  public JsonValue get(String key) {
    return ((Map<?, ?>) value).containsKey(key)
        ? new JsonValue(((Map<?, ?>) value).get(key))
        : null;
  }

  /** An element of a list. */
  public JsonValue get(int index) {
    return new JsonValue(((List<?>) value).get(index));
  }

  /** The keys of an object. */
  public List<String> propertyNames() {
    return ((Map<?, ?>) value).keySet().stream().map(String::valueOf).toList();
  }

  public String stringValue() {
    return (String) value;
  }

  public int intValue() {
    return Math.toIntExact((Long) value);
  }

  public boolean booleanValue() {
    return (Boolean) value;
  }

  /** The elements of a list, or the values of an object. */
  @Override
  public Iterator<JsonValue> iterator() {
    Iterable<?> all = value instanceof Map<?, ?> map ? map.values() : (List<?>) value;
    Iterator<?> each = all.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public JsonValue next() {
        return new JsonValue(each.next());
      }
    };
  }
}
