package engineroom.daemon.runconfig;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A place on the machine where a port of a container is to be reached.
 *
 * @param hostIp the address; empty for any
 * @param hostPort the port; empty for one that is free
 */
public record PortBinding(String hostIp, String hostPort) {

  static PortBinding of(Map<?, ?> json) {
    return new PortBinding(text(json.get("HostIp")), text(json.get("HostPort")));
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }

  /** For JSON. */
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("HostIp", hostIp);
    json.put("HostPort", hostPort);
    return json;
  }
}
