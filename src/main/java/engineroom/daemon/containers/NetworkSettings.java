package engineroom.daemon.containers;

import engineroom.daemon.runconfig.PortBinding;
import engineroom.engine.Env;
import engineroom.engine.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a container is to be reached. Models {@code daemon/network_settings.go} of docker 1.6.2.
 *
 * @param address its address; empty for none
 * @param answer what {@code allocate_interface} answered; empty without a network
 * @param ports for each port inside, such as {@code 80/tcp}, the places outside; null without a
 *     network
 */
record NetworkSettings(String address, Env answer, Map<String, List<PortBinding>> ports) {

  static final NetworkSettings NONE = new NetworkSettings("", new Env(), null);

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("IPAddress", address);
    json.put("IPPrefixLen", answer.getInt("IPPrefixLen"));
    json.put("MacAddress", answer.get("MacAddress"));
    json.put("LinkLocalIPv6Address", "");
    json.put("LinkLocalIPv6PrefixLen", address.isEmpty() ? 0 : 64);
    json.put("GlobalIPv6Address", "");
    json.put("GlobalIPv6PrefixLen", 0);
    json.put("Gateway", answer.get("Gateway"));
    json.put("IPv6Gateway", "");
    json.put("Bridge", answer.get("Bridge"));
    json.put("PortMapping", null);
    json.put("Ports", portsToJson());
    return json;
  }

  private Object portsToJson() {
    if (ports == null) {
      return null;
    }
    Map<String, Object> json = new TreeMap<>();
    ports.forEach(
        (port, bindings) -> {
          List<Object> list = new ArrayList<>();
          bindings.forEach(binding -> list.add(binding.toJson()));
          json.put(port, list.isEmpty() ? null : list);
        });
    return json;
  }

  /** A row for each place, as {@code docker ps} shows them. */
  Table toTable() {
    Table rows = new Table("", 0);
    if (ports != null) {
      ports.forEach(
          (port, bindings) -> {
            if (bindings.isEmpty()) {
              rows.add(row(port));
            }
            bindings.forEach(binding -> rows.add(row(port, binding)));
          });
    }
    return rows;
  }

  private static Env row(String port) {
    String[] parts = port.split("/", 2);
    Env row = new Env();
    row.set("PrivatePort", parts[0]);
    row.set("Type", parts.length > 1 ? parts[1] : "tcp");
    return row;
  }

  private static Env row(String port, PortBinding binding) {
    Env row = row(port);
    row.set("PublicPort", binding.hostPort());
    row.set("IP", binding.hostIp());
    return row;
  }
}
