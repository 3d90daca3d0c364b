package engineroom.daemon.builder;

import engineroom.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What EXPOSE may say: {@code 80}, {@code 80/UDP}, {@code 8000-8010}, and, as it was once, with the
 * place outside before it. Ports {@code ParsePortSpecs}, {@code nat/nat.go} of docker 1.6.2.
 *
 * @param ports such as {@code 80/tcp}, at least one
 * @param isBound whether a place outside is named
 */
record PortSpec(List<String> ports, boolean isBound) {

  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
  private static final int HIGHEST = 65_535;

  private record Range(int first, int last) {
    int size() {
      return last - first;
    }
  }

  /**
   * Reads one.
   *
   * @throws EngineException if it can be none
   */
  static PortSpec parse(String spec) throws EngineException {
    int slash = spec.lastIndexOf('/');
    String protocol = slash < 0 ? "tcp" : spec.substring(slash + 1).toLowerCase(Locale.ROOT);
    String rest = slash < 0 ? spec : spec.substring(0, slash);
    String[] parts = rest.split(":", -1);
    if (parts.length > 3) {
      throw new EngineException(
          "Invalid format to parse.  " + rest + " should match template ip:hostPort:containerPort");
    }
    String inside = parts[parts.length - 1];
    String outside = parts.length > 1 ? parts[parts.length - 2] : "";
    String address = parts.length > 2 ? parts[0] : "";
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      throw new EngineException("Invalid ip address: " + address);
    }
    if (inside.isEmpty()) {
      throw new EngineException("No port specified: " + rest + "<empty>");
    }
    Range range = range("containerPort", inside);
    if (!outside.isEmpty() && range("hostPort", outside).size() != range.size()) {
      throw new EngineException(
          "Invalid ranges specified for container and host Ports: " + inside + " and " + outside);
    }
    if (!protocol.equals("tcp") && !protocol.equals("udp")) {
      throw new EngineException("Invalid proto: " + spec.substring(slash + 1));
    }
    List<String> ports = new ArrayList<>();
    for (int port = range.first(); port <= range.last(); port++) {
      ports.add(port + "/" + protocol);
    }
    return new PortSpec(ports, !address.isEmpty() || !outside.isEmpty());
  }

  private static Range range(String what, String text) throws EngineException {
    Matcher matcher = RANGE.matcher(text);
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first <= last && last <= HIGHEST) {
        return new Range(first, last);
      }
    }
    throw new EngineException("Invalid " + what + ": " + text);
  }
}
