package engineroom.daemon.bridge;

import engineroom.engine.EngineException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ports of the machine, for each address and protocol; nobody really listens there. */
final class Ports {

  private static final int FIRST = 49153;
  private static final int LAST = 65535;

  private final Map<String, Set<Integer>> taken = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();

  /**
   * Takes a port.
   *
   * @param port which; 0 for any
   * @return the port
   */
  int take(String address, String protocol, int port) throws EngineException {
    String key = protocol + ' ' + address;
    Set<Integer> ports = taken.computeIfAbsent(key, k -> new HashSet<>());
    if (port > 0) {
      if (!ports.add(port)) {
        throw new EngineException(
            "Bind for " + address + ":" + port + " failed: port is already allocated");
      }
      return port;
    }
    int next = latest.getOrDefault(key, LAST);
    for (int tries = FIRST; tries <= LAST; tries++) {
      next = next == LAST ? FIRST : next + 1;
      if (ports.add(next)) {
        latest.put(key, next);
        return next;
      }
    }
    throw new EngineException("all ports are allocated");
  }

  void release(String address, String protocol, int port) {
    taken.getOrDefault(protocol + ' ' + address, Set.of()).remove(port);
  }
}
