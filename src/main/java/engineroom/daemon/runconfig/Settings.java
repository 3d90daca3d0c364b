package engineroom.daemon.runconfig;

import engineroom.engine.EngineException;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A struct of the original that travels as JSON: every field is always there, unknown ones are
 * dropped.
 */
public abstract class Settings {

  private final Layout layout;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Settings(Layout layout) {
    this.layout = layout;
    layout.fields().forEach((name, kind) -> values.put(name, kind.zero()));
  }

  /**
   * Takes over what JSON gives: fields it does not name stay, null leaves a field as it is.
   *
   * @throws EngineException if a value is of another type than its field
   */
  final void read(Map<String, ?> json) throws EngineException {
    for (Map.Entry<String, ?> entry : json.entrySet()) {
      String name = layout.named(entry.getKey());
      Object value = entry.getValue();
      if (name == null || value == null) {
        continue;
      }
      FieldKind kind = layout.fields().get(name);
      if (!kind.takes(value)) {
        throw new EngineException(
            "json: cannot unmarshal "
                + jsonType(value)
                + " into Go value of type "
                + kind.goName());
      }
      values.put(name, kind == FieldKind.NUMBER ? (Object) ((Number) value).longValue() : value);
    }
  }

  /**
   * Takes over what a JSON text gives.
   *
   * @param text an object; null and nothing at all change nothing
   * @throws EngineException if it is no JSON, or a value is of another type than its field
   */
  @SuppressWarnings("unchecked")
  final void readText(String text) throws EngineException {
    if (text.isEmpty()) {
      return;
    }
    try {
      Object json = Json.parse(text, Numbers.DOUBLES);
      if (json instanceof Map<?, ?> map) {
        read((Map<String, ?>) map);
      } else if (json != null) {
        throw new EngineException(
            "json: cannot unmarshal " + jsonType(json) + " into Go value of type runconfig.Config");
      }
    } catch (JsonException e) {
      throw new EngineException(e.getMessage());
    }
  }

  private static String jsonType(Object value) {
    return switch (value) {
      case String text -> "string";
      case Number number -> "number";
      case Boolean flag -> "bool";
      case List<?> list -> "array";
      default -> "object";
    };
  }

  /** The value of a text field. */
  public final String text(String name) {
    return (String) values.get(name);
  }

  /** The value of a number field. */
  public final long number(String name) {
    return (Long) values.get(name);
  }

  /** The value of a truth field. */
  public final boolean flag(String name) {
    return (Boolean) values.get(name);
  }

  /** The value of a list of texts, as it stands; empty where there is none. */
  @SuppressWarnings("unchecked")
  public final List<String> texts(String name) {
    List<String> list = (List<String>) values.get(name);
    return list == null ? List.of() : list;
  }

  /** The value of a map, as it stands; empty where there is none. */
  @SuppressWarnings("unchecked")
  public final Map<String, Object> map(String name) {
    Map<String, Object> map = (Map<String, Object>) values.get(name);
    return map == null ? Map.of() : map;
  }

  /** Whether a list or a map was given, if only an empty one. */
  public final boolean isGiven(String name) {
    return values.get(name) != null;
  }

  /** Gives a field a value; null only to lists and maps. */
  public final void set(String name, Object value) {
    FieldKind kind = layout.fields().get(name);
    if (kind == null || value != null && !kind.takes(value)) {
      throw new IllegalArgumentException(name + " takes no " + value);
    }
    values.put(name, value);
  }

  /** All fields, for JSON. */
  public final Map<String, Object> toJson() {
    return new LinkedHashMap<>(values);
  }

  /** Makes these the other's values; lists and maps become copies of its own. */
  final void copyFrom(Settings other) {
    other.values.forEach((name, value) -> values.put(name, copied(value)));
  }

  private static Object copied(Object value) {
    return switch (value) {
      case List<?> list -> new ArrayList<>(list);
      case Map<?, ?> map -> new LinkedHashMap<>(map);
      case null, default -> value;
    };
  }
}
