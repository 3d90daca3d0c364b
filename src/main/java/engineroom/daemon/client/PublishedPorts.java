package engineroom.daemon.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The ports that flags name. Models {@code nat.ParsePortSpecs} of docker 1.6.2. */
final class PublishedPorts {

  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final int HIGHEST = 65_535;

  private final Map<String, Object> exposed = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> bindings = new LinkedHashMap<>();

  private record Range(int first, int last) {}

  /**
   * Adds what {@code -p} says.
   *
   * @throws IllegalArgumentException if it can be nothing, with the reason
   */
  void publish(String spec) {
    int slash = spec.lastIndexOf('/');
    String protocol = slash < 0 ? "tcp" : spec.substring(slash + 1);
    String rest = slash < 0 ? spec : spec.substring(0, slash);
    String[] parts = rest.split(":", -1);
    if (parts.length > 3) {
      throw new IllegalArgumentException(
          "Invalid format to parse.  " + rest + " should match template ip:hostPort:containerPort");
    }
    String inside = parts[parts.length - 1];
    String outside = parts.length > 1 ? parts[parts.length - 2] : "";
    String address = parts.length > 2 ? parts[0] : "";
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException("Invalid ip address: " + address);
    } else if (inside.isEmpty()) {
      throw new IllegalArgumentException(
          "No port specified: " + "::".substring(Math.min(2, parts.length - 1)) + rest + "<empty>");
    }
    Range ports = range(inside, "Invalid containerPort: " + inside);
    Range places = outside.isEmpty() ? null : range(outside, "Invalid hostPort: " + outside);
    if (places != null && places.last - places.first != ports.last - ports.first) {
      throw new IllegalArgumentException(
          "Invalid ranges specified for container and host Ports: " + inside + " and " + outside);
    }
    String kind = protocol.toLowerCase(Locale.ROOT);
    if (!kind.equals("tcp") && !kind.equals("udp")) {
      throw new IllegalArgumentException("Invalid proto: " + protocol);
    }
    for (int port = ports.first; port <= ports.last; port++) {
      String place = places == null ? "" : String.valueOf(places.first + port - ports.first);
      exposed.put(port + "/" + kind, Map.of());
      bindings
          .computeIfAbsent(port + "/" + kind, missing -> new ArrayList<>())
          .add(Map.of("HostIp", address, "HostPort", place));
    }
  }

  /**
   * Adds what {@code --expose} says.
   *
   * @throws IllegalArgumentException if it can be nothing, with the reason
   */
  void expose(String spec) {
    if (spec.indexOf(':') >= 0) {
      throw new IllegalArgumentException("Invalid port format for --expose: " + spec);
    }
    String[] parts = spec.split("/", -1);
    String protocol = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : "tcp";
    Range ports =
        range(parts[0], "Invalid range format for --expose: " + spec + ", error: invalid syntax");
    for (int port = ports.first; port <= ports.last; port++) {
      exposed.putIfAbsent(port + "/" + protocol, Map.of());
    }
  }

  private static Range range(String text, String complaint) {
    if (text.matches("\\d{1,5}(-\\d{1,5})?")) {
      int dash = text.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
      int last = dash < 0 ? first : Integer.parseInt(text.substring(dash + 1));
      if (first <= last && last <= HIGHEST) {
        return new Range(first, last);
      }
    }
    throw new IllegalArgumentException(complaint);
  }

  /** The ports inside, such as {@code 80/tcp}. */
  Map<String, Object> exposed() {
    return exposed;
  }

  /** Where they are outside. */
  Map<String, List<Map<String, String>>> bindings() {
    return bindings;
  }
}
