package engineroom.daemon.bridge;

import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives containers addresses and ports, from tables alone. Models {@code
 * daemon/networkdriver/bridge/driver.go} of docker 1.6.2: a job that registers four more, {@code
 * allocate_interface}, {@code release_interface}, {@code allocate_port} and {@code link}.
 */
public final class Bridge implements Installer {

  private static final String NAME = "docker0";
  private static final String ANY_ADDRESS = "0.0.0.0";
  private static final int MOST_REMEMBERED = 1000;

  private final Addresses addresses = new Addresses();
  private final Ports ports = new Ports();
  private final Map<String, Interface> interfaces = new HashMap<>();
  private final Map<String, Interface> released = new LinkedHashMap<>();

  private record Mapping(String address, String protocol, int port) {}

  private record Interface(String address, List<Mapping> mappings) {}

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("init_networkdriver", JobBody.handler(this::init));
  }

  /** From then on the other jobs are there. */
  private void init(Job job) throws EngineException {
    Engine eng = job.eng;
    eng.hackSetGlobalVar("httpapi.bridgeIP", Addresses.GATEWAY);
    eng.register("allocate_interface", JobBody.handler(this::allocate));
    eng.register("release_interface", JobBody.handler(this::release));
    eng.register("allocate_port", JobBody.handler(this::allocatePort));
    eng.register("link", JobBody.handler(this::link));
  }

  private synchronized void allocate(Job job) throws EngineException, IOException {
    String requested = job.getenv("RequestedIP");
    String address = Addresses.isAddress(requested) ? addresses.take(requested) : addresses.next();
    String card = job.getenv("RequestedMac");
    Env answer = new Env();
    answer.set("IP", address);
    answer.set("Mask", "ffff0000");
    answer.set("Gateway", Addresses.GATEWAY);
    answer.set("MacAddress", isCard(card) ? card : Addresses.cardOf(address));
    answer.set("Bridge", NAME);
    answer.setInt("IPPrefixLen", Addresses.PREFIX_LENGTH);
    interfaces.put(job.args[0], new Interface(address, new ArrayList<>()));
    answer.writeTo(job.stdout);
  }

  private static boolean isCard(String text) {
    return text.matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}");
  }

  /**
   * Gives back what a container had. The original never forgets it and gives it back once more when
   * it is asked once more, be it somebody else's by then; so does this for the last thousand.
   */
  private synchronized void release(Job job) throws EngineException {
    String id = job.args[0];
    Interface had = interfaces.remove(id);
    if (had == null) {
      had = released.get(id);
    }
    if (had == null) {
      throw new EngineException("No network information to release for " + id);
    }
    released.put(id, had);
    if (released.size() > MOST_REMEMBERED) {
      released.remove(released.keySet().iterator().next());
    }
    for (Mapping mapping : had.mappings()) {
      ports.release(mapping.address(), mapping.protocol(), mapping.port());
    }
    addresses.release(had.address());
  }

  private synchronized void allocatePort(Job job) throws EngineException, IOException {
    String address = job.getenv("HostIP");
    if (address.isEmpty()) {
      address = ANY_ADDRESS;
    } else if (!Addresses.isAddress(address)) {
      throw new EngineException("Bad parameter: invalid host ip " + address);
    }
    String protocol = job.getenv("Proto");
    if (!protocol.equals("tcp") && !protocol.equals("udp")) {
      throw new EngineException("unsupported address type " + protocol);
    }
    Interface owner = interfaces.get(job.args[0]);
    if (owner == null) {
      throw new EngineException("No network information for " + job.args[0]);
    }
    int port = ports.take(address, protocol, job.getenvInt("HostPort"));
    owner.mappings().add(new Mapping(address, protocol, port));
    Env answer = new Env();
    answer.set("HostIP", address);
    answer.setInt("HostPort", port);
    answer.writeTo(job.stdout);
  }

  /** Checks what the original would hand on to the kernel's tables of addresses. */
  private void link(Job job) throws EngineException {
    String action = job.args[0];
    if (!List.of("-A", "-I", "-D").contains(action)) {
      throw new EngineException("Invalid action '" + action + "' specified");
    }
    for (String end : new String[] {"Parent", "Child"}) {
      String address = job.getenv(end + "IP");
      if (!Addresses.isAddress(address)) {
        throw new EngineException(end + " IP '" + address + "' is invalid");
      }
    }
  }
}
