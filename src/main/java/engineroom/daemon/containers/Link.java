package engineroom.daemon.containers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a container is told of another that it is linked to. Models {@code links/links.go} of docker
 * 1.6.2.
 *
 * @param name the other's name with the path in front, {@code /web/db}
 * @param hostname what it calls itself
 * @param child its own name, {@code /db}
 * @param childIp its address
 * @param ports its ports, {@code 80/tcp}
 * @param env its environment
 */
record Link(
    String name,
    String hostname,
    String child,
    String childIp,
    List<String> ports,
    List<String> env) {

  Link {
    ports = new ArrayList<>(ports);
    ports.sort(Comparator.comparingInt(Link::number).thenComparing(Link::protocol));
  }

  private static int number(String port) {
    return Integer.parseInt(port.split("/", 2)[0]);
  }

  private static String protocol(String port) {
    return port.indexOf('/') < 0 ? "tcp" : port.split("/", 2)[1];
  }

  /** The name alone. */
  String alias() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The names that it is reached by, for the file of hosts. */
  String hosts() {
    String own = child.substring(1);
    return alias() + " " + hostname + (alias().equals(own) ? "" : " " + own);
  }

  /** The variables that tell of it. */
  List<String> variables() {
    String prefix = alias().toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> all = new ArrayList<>();
    if (!ports.isEmpty()) {
      all.add(prefix + "_PORT=" + url(ports.getFirst()));
    }
    for (String port : ports) {
      String each =
          prefix + "_PORT_" + number(port) + "_" + protocol(port).toUpperCase(Locale.ROOT);
      all.add(each + "=" + url(port));
      all.add(each + "_ADDR=" + childIp);
      all.add(each + "_PORT=" + number(port));
      all.add(each + "_PROTO=" + protocol(port));
    }
    all.add(prefix + "_NAME=" + name);
    for (String variable : env) {
      String[] parts = variable.split("=", -1);
      if (parts.length == 2 && !parts[0].equals("HOME") && !parts[0].equals("PATH")) {
        all.add(prefix + "_ENV_" + variable);
      }
    }
    return all;
  }

  private String url(String port) {
    return protocol(port) + "://" + childIp + ":" + number(port);
  }
}
