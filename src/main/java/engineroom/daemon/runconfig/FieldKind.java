package engineroom.daemon.runconfig;

import java.util.List;
import java.util.Map;

/** The types that a field of a configuration has. */
enum FieldKind {
  TEXT("string", ""),
  NUMBER("int64", 0L),
  FLAG("bool", false),
  TEXTS("[]string", null),
  LIST("[]", null),
  MAP("map", null);

  private final String goName;
  private final Object zero;

  FieldKind(String goName, Object zero) {
    this.goName = goName;
    this.zero = zero;
  }

  /** What a field holds that nobody set. */
  Object zero() {
    return zero;
  }

  /** The type's name in an error of Go's decoder. */
  String goName() {
    return goName;
  }

  /** Whether a value that JSON gives may be put into such a field. */
  boolean takes(Object value) {
    return switch (this) {
      case TEXT -> value instanceof String;
      case NUMBER -> value instanceof Number;
      case FLAG -> value instanceof Boolean;
      case TEXTS ->
          value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
      case LIST -> value instanceof List;
      case MAP -> value instanceof Map;
    };
  }
}
