package engineroom.replay.steps;

import engineroom.engine.go.Int64;
import java.util.List;

/** What may stand in a gap of a sentence. */
enum GapKind {
  /** A variable of the case, as a bare word. */
  NAME("a name", ""),

  /** A variable, or null for none. */
  NAME_OR_NULL("a name or null", ""),

  /** A text in quotes. */
  TEXT("a text in quotes", ""),

  /** A text in quotes, or null. */
  TEXT_OR_NULL("a text in quotes or null", ""),

  /** A text in quotes, or a list of its pieces. */
  LONG_TEXT("a text in quotes, or a list of texts and of pairs of a text and a number", "\"TEXT\""),

  /** A whole number, which may also stand as a text. */
  NUMBER("a whole number", "N"),

  /** True or false. */
  FLAG("true or false", "true/false"),

  /** A list of texts, or null. */
  LIST("a list of texts or null", "[\"TEXT\", ...]"),

  /** Any value. */
  VALUE("a value, which is JSON", "VALUE"),

  /** One of a job's outputs. */
  OUTPUT("stdout or stderr", "stdout/stderr"),

  /** One of a job's streams. */
  STREAM("stdout, stderr or stdin", "stdout/stderr/stdin"),

  /** Texts in quotes, one after another; at least one. */
  TEXTS("a text in quotes", "\"TEXT\" ..."),

  /** A variable and its value: a text, {@code to}, and a text. */
  PAIR("a text in quotes", "\"KEY\" to \"VALUE\""),

  /** Several of these, with {@code and} between them; at least one. */
  PAIRS("a text in quotes", "\"KEY\" to \"VALUE\" [and ...]"),

  /** What a handler does, with commas between; at least one thing. */
  HANDLER("what the handler does", "ACTION, ...");

  private static final String[] LABELS = {
    "name", "NAME", "key", "KEY", "sortKey", "KEY", "value", "VALUE", "method", "METHOD", "target",
    "TARGET", "title", "TITLE",
  };

  private static final String[] LABELS_OF_NAMES = {
    "engine",
    "ENGINE",
    "job",
    "JOB",
    "env",
    "ENV",
    "sub",
    "ENV",
    "src",
    "ENV",
    "table",
    "TABLE",
    "output",
    "OUTPUT",
    "input",
    "INPUT",
    "dst",
    "DESTINATION",
  };

  private final String expected;
  private final String shown;

  GapKind(String expected, String shown) {
    this.expected = expected;
    this.shown = shown;
  }

  /** The kind of this name. Java's own way brings every class's name into a page's script. */
  static GapKind named(String name) {
    for (GapKind each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(name);
  }

  String expected() {
    return expected;
  }

  /** How people see the gap of a field. */
  String shown(String field) {
    if (!shown.isEmpty()) {
      return shown;
    }
    boolean isName = this == NAME || this == NAME_OR_NULL;
    return isName
        ? label(field, LABELS_OF_NAMES, "NAME")
        : "\"" + label(field, LABELS, "TEXT") + "\"";
  }

  private static String label(String field, String[] labels, String other) {
    for (int i = 0; i < labels.length; i += 2) {
      if (labels[i].equals(field)) {
        return labels[i + 1];
      }
    }
    return other;
  }

  /** Whether a value can stand in it. */
  boolean suits(Object value) {
    return switch (this) {
      case NAME, TEXT -> value instanceof String;
      case NAME_OR_NULL, TEXT_OR_NULL -> value == null || value instanceof String;
      case LONG_TEXT -> value instanceof String || value instanceof List<?>;
      case NUMBER -> isWhole(value);
      case FLAG -> value instanceof Boolean;
      case LIST -> value == null || areAll(TEXT, value);
      case VALUE -> true;
      case OUTPUT -> "stdout".equals(value) || "stderr".equals(value);
      case STREAM -> OUTPUT.suits(value) || "stdin".equals(value);
      case TEXTS -> areAll(TEXT, value) && !((List<?>) value).isEmpty();
      case PAIR -> areAll(TEXT, value) && ((List<?>) value).size() == 2;
      case PAIRS -> areAll(PAIR, value) && !((List<?>) value).isEmpty();
      case HANDLER -> HandlerSentences.suit(value);
    };
  }

  private static boolean isWhole(Object value) {
    if (value instanceof Double number) {
      return number == Math.rint(number);
    }
    return value instanceof Long || value instanceof String text && Int64.parse(text).isPresent();
  }

  private static boolean areAll(GapKind kind, Object value) {
    if (!(value instanceof List<?> list)) {
      return false;
    }
    for (Object each : list) {
      if (!kind.suits(each)) {
        return false;
      }
    }
    return true;
  }
}
