package engineroom.daemon.runconfig;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of one of the original's structs, in its order. */
final class Layout {

  private final Map<String, FieldKind> fields = new LinkedHashMap<>();

  Layout with(FieldKind kind, String... names) {
    for (String name : names) {
      fields.put(name, kind);
    }
    return this;
  }

  Map<String, FieldKind> fields() {
    return fields;
  }

  /** The name of the field that a key of JSON means, whatever its case; null for none. */
  String named(String key) {
    if (fields.containsKey(key)) {
      return key;
    }
    for (String name : fields.keySet()) {
      if (name.equalsIgnoreCase(key)) {
        return name;
      }
    }
    return null;
  }
}
