package engineroom.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * A drawer for values that had no better place.
 *
 * <p>Ports {@code Hack}, {@code hack.go} line 3. It has no lock.
 */
final class Hack {

  private final Map<String, Object> values = new HashMap<>();

  Object get(String key) {
    return values.get(key);
  }

  void put(String key, Object value) {
    values.put(key, value);
  }
}
