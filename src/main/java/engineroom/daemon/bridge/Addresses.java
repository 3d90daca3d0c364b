package engineroom.daemon.bridge;

import engineroom.engine.EngineException;
import java.util.HashSet;
import java.util.Set;

/** The addresses behind the bridge: 172.17.0.0/16, given out one after the other. */
final class Addresses {

  /** The bridge's own address, and the way out of every container. */
  static final String GATEWAY = "172.17.42.1";

  static final int PREFIX_LENGTH = 16;

  private static final String NETWORK = "172.17.";
  private static final int FIRST = 1;
  private static final int LAST = 0xfffe;

  private final Set<Integer> taken = new HashSet<>();
  private int latest;

  Addresses() {
    taken.add(hostPart(GATEWAY));
  }

  /** The next address after the last one that is free. */
  String next() throws EngineException {
    for (int tries = FIRST; tries <= LAST; tries++) {
      latest = latest == LAST ? FIRST : latest + 1;
      if (taken.add(latest)) {
        return NETWORK + (latest >> 8) + '.' + (latest & 0xff);
      }
    }
    throw new EngineException("no available ip addresses on network");
  }

  /** Takes an address that somebody had before. */
  String take(String address) throws EngineException {
    int part = hostPart(address);
    if (part < FIRST || part > LAST) {
      throw new EngineException("requested ip is out of range");
    }
    if (!taken.add(part)) {
      throw new EngineException("ip already allocated");
    }
    return address;
  }

  void release(String address) {
    taken.remove(hostPart(address));
  }

  /** The half of an address that tells machines apart; -1 for one of another network. */
  private static int hostPart(String address) {
    if (!isAddress(address) || !address.startsWith(NETWORK)) {
      return -1;
    }
    String[] parts = address.split("\\.");
    return Integer.parseInt(parts[2]) << 8 | Integer.parseInt(parts[3]);
  }

  /** Whether a text is an address of four numbers. */
  static boolean isAddress(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (String part : parts) {
      boolean digits = !part.isEmpty() && part.length() <= 3;
      if (!digits || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      if (Integer.parseInt(part) > 255) {
        return false;
      }
    }
    return true;
  }

  /** The address of a network card, made from an address as docker makes it. */
  static String cardOf(String address) {
    StringBuilder card = new StringBuilder("02:42");
    for (String part : address.split("\\.")) {
      String hex = Integer.toHexString(Integer.parseInt(part));
      card.append(hex.length() == 1 ? ":0" : ":").append(hex);
    }
    return card.toString();
  }
}
