package engineroom.replay;

import engineroom.engine.go.Int64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON object of a script, read field by field.
 *
 * @param values the object
 */
record ScriptFields(Map<String, Object> values) {

  private static final Set<String> KNOWN_IN_STEPS =
      Set.of(
          "do",
          "gives",
          "fails",
          "panics",
          "async",
          "engine",
          "job",
          "env",
          "table",
          "output",
          "input",
          "dst",
          "name",
          "args",
          "handler",
          "logging",
          "key",
          "value",
          "entries",
          "sub",
          "src",
          "sortKey",
          "text",
          "n",
          "stream",
          "closer",
          "failWrite",
          "failClose",
          "failRead",
          "same",
          "say",
          "sleep",
          "ms",
          "of",
          "within",
          "method",
          "target");

  /** Beyond it, milliseconds are more nanoseconds than a clock can count. */
  private static final long MOST_MILLIS = Long.MAX_VALUE / 1_000_000;

  private static final int LONGEST_TEXT = 16_000_000;

  /** Reads a JSON value as an object. */
  @SuppressWarnings("unchecked")
  static ScriptFields of(Object value, String what) throws ScriptException {
    if (value instanceof Map<?, ?> map) {
      return new ScriptFields((Map<String, Object>) map);
    }
    throw new ScriptException("expected an object for " + what + ", found " + kind(value));
  }

  /**
   * Complains of a name that no step knows: an answer that is misspelt would never be compared.
   *
   * @throws ScriptException if there is one; the message says which
   */
  void checkKnown() throws ScriptException {
    for (String name : values.keySet()) {
      if (!KNOWN_IN_STEPS.contains(name)) {
        throw new ScriptException("unknown field \"" + name + "\" in a step");
      }
    }
  }

  /** The name of the only field. */
  String onlyName() throws ScriptException {
    if (values.size() != 1) {
      throw new ScriptException("expected one field in an action of a handler, found " + values);
    }
    return values.keySet().iterator().next();
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
                && times >= 0 -> {
          checkLength(text.length(), part.length(), times, key);
          text.append(part.repeat((int) (long) times));
        }
        case null, default -> throw expected("texts, and pairs of a text and a number", key);
      }
    }
    return text.toString();
  }

  private static void checkLength(long before, long part, long times, String key)
      throws ScriptException {
    if (times > LONGEST_TEXT || before + part * times > LONGEST_TEXT) {
      throw new ScriptException(
          "expected at most " + LONGEST_TEXT + " characters in \"" + key + "\"");
    }
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
      case Double number when number == Math.rint(number) && Math.abs(number) < 0x1p63 ->
          (long) (double) number;
      case String text when Int64.parse(text).isPresent() -> Int64.parse(text).getAsLong();
      case null, default -> throw expected("a whole number", key);
    };
  }

  /** A whole number that fits into 32 bits. */
  int number32(String key) throws ScriptException {
    return (int) number(key, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** How long something takes, in milliseconds. */
  long millis(String key) throws ScriptException {
    return number(key, 0, MOST_MILLIS);
  }

  long millisOrZero(String key) throws ScriptException {
    return values.get(key) == null ? 0 : millis(key);
  }

  private long number(String key, long least, long most) throws ScriptException {
    long number = number(key);
    if (number < least || number > most) {
      throw new ScriptException(
          "expected " + least + " to " + most + " in \"" + key + "\", found " + number);
    }
    return number;
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
