package engineroom.replay;

import engineroom.engine.go.Int64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JSON object of a script, read field by field.
 *
 * @param values the object
 */
record Fields(Map<String, Object> values) {

  /** Reads a JSON value as an object. */
  @SuppressWarnings("unchecked")
  static Fields of(Object value, String what) throws ScriptException {
    if (value instanceof Map<?, ?> map) {
      return new Fields((Map<String, Object>) map);
    }
    throw new ScriptException("expected an object for " + what + ", found " + kind(value));
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Any JSON value, which must be there. */
  Object value(String key) throws ScriptException {
    if (!has(key)) {
      throw new ScriptException("expected a field \"" + key + "\"");
    }
    return values.get(key);
  }

  String text(String key) throws ScriptException {
    return as(String.class, key, "a text");
  }

  /** A text, which may also stand as a list of texts and of pairs: a text and how many times. */
  String longText(String key) throws ScriptException {
    if (!(value(key) instanceof List<?> pieces)) {
      return text(key);
    }
    StringBuilder text = new StringBuilder();
    for (Object piece : pieces) {
      switch (piece) {
        case String once -> text.append(once);
        case List<?> pair
            when pair.size() == 2
                && pair.getFirst() instanceof String part
                && pair.getLast() instanceof Long times
                && times >= 0 ->
            text.append(part.repeat(Math.toIntExact(times)));
        case null, default -> throw expected("texts, and pairs of a text and a number", key);
      }
    }
    return text.toString();
  }

  String textOrNull(String key) throws ScriptException {
    return values.get(key) == null ? null : text(key);
  }

  boolean flag(String key) throws ScriptException {
    return as(Boolean.class, key, "true or false");
  }

  boolean flagOrFalse(String key) throws ScriptException {
    return values.get(key) != null && flag(key);
  }

  /** A whole number, which may also stand as a text. */
  long number(String key) throws ScriptException {
    return switch (value(key)) {
      case Long number -> number;
      case Double number when number == Math.rint(number) -> (long) (double) number;
      case String text when Int64.parse(text).isPresent() -> Int64.parse(text).getAsLong();
      case null, default -> throw expected("a whole number", key);
    };
  }

  long numberOrZero(String key) throws ScriptException {
    return values.get(key) == null ? 0 : number(key);
  }

  List<?> list(String key) throws ScriptException {
    return as(List.class, key, "a list");
  }

  /** A list of texts; null where the field is null or missing. */
  List<String> textsOrNull(String key) throws ScriptException {
    if (values.get(key) == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (Object element : list(key)) {
      if (!(element instanceof String text)) {
        throw expected("a list of texts", key);
      }
      texts.add(text);
    }
    return texts;
  }

  String[] texts(String key) throws ScriptException {
    List<String> texts = textsOrNull(key);
    return texts == null ? new String[0] : texts.toArray(new String[0]);
  }

  private <T> T as(Class<T> type, String key, String what) throws ScriptException {
    Object value = value(key);
    if (!type.isInstance(value)) {
      throw expected(what, key);
    }
    return type.cast(value);
  }

  private ScriptException expected(String what, String key) {
    return new ScriptException(
        "expected " + what + " in \"" + key + "\", found " + kind(values.get(key)));
  }

  static String kind(Object value) {
    return switch (value) {
      case null -> "null";
      case String text -> "a text";
      case Boolean flag -> "true or false";
      case Number number -> "a number";
      case List<?> list -> "a list";
      default -> "an object";
    };
  }
}
