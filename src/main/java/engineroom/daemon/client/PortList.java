package engineroom.daemon.client;

import engineroom.engine.Env;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ports of a container in one line: those that follow each other as a range. Models {@code
 * DisplayablePorts}, {@code api/common.go} of docker 1.6.2; where Go's map gives any order, here it
 * is the ports'.
 */
final class PortList {

  private PortList() {}

  static String text(List<Env> ports) {
    List<String> ranges = new ArrayList<>();
    List<String> mapped = new ArrayList<>();
    Map<String, int[]> open = new LinkedHashMap<>();
    List<Env> sorted = new ArrayList<>(ports);
    sorted.sort(Comparator.comparingInt(port -> port.getInt("PrivatePort")));
    for (Env port : sorted) {
      int inside = port.getInt("PrivatePort");
      String address = port.get("IP");
      if (!address.isEmpty() && port.getInt("PublicPort") != inside) {
        mapped.add(address + ":" + port.get("PublicPort") + "->" + inside + "/" + port.get("Type"));
        continue;
      }
      String key = (address.isEmpty() ? "" : address + "/") + port.get("Type");
      int[] range = open.get(key);
      if (range != null && inside == range[1] + 1) {
        range[1] = inside;
        continue;
      }
      if (range != null) {
        ranges.add(range(key, range));
      }
      open.put(key, new int[] {inside, inside});
    }
    for (Map.Entry<String, int[]> each : open.entrySet()) {
      ranges.add(range(each.getKey(), each.getValue()));
    }
    ranges.addAll(mapped);
    return String.join(", ", ranges);
  }

  private static String range(String key, int[] range) {
    int slash = key.indexOf('/');
    String numbers = range[0] == range[1] ? "" + range[0] : range[0] + "-" + range[1];
    return slash < 0
        ? numbers + "/" + key
        : key.substring(0, slash) + ":" + numbers + "->" + numbers + key.substring(slash);
  }
}
