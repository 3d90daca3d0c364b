package engineroom.daemon.client;

import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom the reader has logged in as, by registry, for all terminals: {@code ~/.dockercfg}, in
 * memory.
 */
final class ConfigFile {

  private final Map<String, Map<String, String>> registries = new LinkedHashMap<>();

  /** Who one is at a registry; empty where one is nobody. */
  synchronized Map<String, String> at(String address) {
    return registries.getOrDefault(address, Map.of());
  }

  synchronized void put(String address, Map<String, String> who) {
    registries.put(address, who);
  }

  synchronized boolean remove(String address) {
    return registries.remove(address) != null;
  }

  /** As a header carries it. */
  static String encoded(Object value) throws ClientException {
    try {
      return Base64.getUrlEncoder().encodeToString(Text.bytes(Json.encode(value)));
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }
}
