package engineroom.daemon.containers;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.PortBinding;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.go.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A container's address, ports and links, all had by jobs of the bridge. Models {@code
 * AllocateNetwork}, {@code ReleaseNetwork} and {@code setupLinkedContainers} of {@code
 * daemon/container.go} of docker 1.6.2.
 */
final class ContainerNetwork {

  private final Container container;
  private final Engine eng;

  ContainerNetwork(Container container, Engine eng) {
    this.container = container;
    this.eng = eng;
  }

  private boolean isWanted() {
    return !container.config().flag("NetworkDisabled") && container.hostConfig().hasOwnNetwork();
  }

  /**
   * Gets an address and a place outside for every port.
   *
   * @throws EngineException if there is none; then nothing is kept
   */
  void allocate() throws EngineException {
    Config config = container.config();
    if (isWanted()) {
      Job job = eng.job("allocate_interface", container.id());
      job.setenv("RequestedMac", config.text("MacAddress"));
      Env answer = InnerJob.env(job);
      try {
        container.setNetwork(new NetworkSettings(answer.get("IP"), answer, allocatePorts()));
      } catch (EngineException e) {
        runQuietly(eng.job("release_interface", container.id()));
        throw e;
      }
    }
    writeFiles();
  }

  private Map<String, List<PortBinding>> allocatePorts() throws EngineException {
    Map<String, List<PortBinding>> ports = new TreeMap<>();
    List<String> wanted = new ArrayList<>(container.config().map("ExposedPorts").keySet());
    for (String port : container.hostConfig().map("PortBindings").keySet()) {
      if (!wanted.contains(port)) {
        wanted.add(port);
      }
    }
    wanted.sort(null);
    for (String port : wanted) {
      List<PortBinding> bindings = container.hostConfig().bindings(port);
      if (bindings.isEmpty() && container.hostConfig().flag("PublishAllPorts")) {
        bindings.add(new PortBinding("", ""));
      }
      List<PortBinding> had = new ArrayList<>();
      for (PortBinding binding : bindings) {
        had.add(allocate(port, binding));
      }
      ports.put(port, had);
    }
    return ports;
  }

  private PortBinding allocate(String port, PortBinding binding) throws EngineException {
    String[] parts = port.split("/", 2);
    Job job = eng.job("allocate_port", container.id());
    job.setenv("HostIP", binding.hostIp());
    job.setenv("HostPort", binding.hostPort());
    job.setenv("Proto", parts.length > 1 ? parts[1] : "tcp");
    job.setenv("ContainerPort", parts[0]);
    Env answer = InnerJob.env(job);
    return new PortBinding(answer.get("HostIP"), answer.get("HostPort"));
  }

  /** Tells the container its name, its neighbours and whom to ask for others. */
  private void writeFiles() throws EngineException {
    String hostname = container.config().text("Hostname");
    String full = container.config().fullHostname();
    String address = container.network().address();
    StringBuilder hosts = new StringBuilder("127.0.0.1\tlocalhost\n");
    if (!address.isEmpty()) {
      hosts.append(address).append('\t').append(full);
      hosts.append(full.equals(hostname) ? "" : " " + hostname).append('\n');
    }
    for (Link link : container.activeLinks()) {
      hosts.append(link.childIp()).append('\t').append(link.hosts()).append('\n');
    }
    for (String extra : container.hostConfig().texts("ExtraHosts")) {
      String[] parts = extra.split(":", 2);
      hosts.append(parts[parts.length - 1]).append('\t').append(parts[0]).append('\n');
    }
    try {
      FileTree files = container.files();
      files.makeDirectories("/etc", 0755);
      write(files, Mounts.HOSTNAME, full + "\n");
      write(files, Mounts.HOSTS, hosts.toString());
      write(files, Mounts.RESOLVER, resolver());
    } catch (IOException e) {
      throw new EngineException(e.getMessage());
    }
  }

  private String resolver() {
    List<String> servers = container.hostConfig().texts("Dns");
    String search = String.join(" ", container.hostConfig().texts("DnsSearch"));
    StringBuilder text = new StringBuilder();
    for (String server : servers.isEmpty() ? List.of("8.8.8.8") : servers) {
      text.append("nameserver ").append(server).append('\n');
    }
    if (!search.isEmpty() && !search.equals(".")) {
      text.append("search ").append(search).append('\n');
    }
    return text.toString();
  }

  private static void write(FileTree files, String path, String text) throws FileException {
    files.write(path, Content.of(Text.bytes(text)), 0644);
  }

  /**
   * Opens the way to the containers that this one is linked to.
   *
   * @return the variables that tell of them
   * @throws EngineException if the bridge refuses; then no link is left
   */
  List<String> enableLinks() throws EngineException {
    List<String> variables = new ArrayList<>();
    for (Link link : container.activeLinks()) {
      Job job = toggle("-A", link);
      try {
        job.run();
      } catch (EngineException e) {
        disableLinks();
        throw e;
      }
      variables.addAll(link.variables());
    }
    return variables;
  }

  private Job toggle(String action, Link link) {
    Job job = eng.job("link", action);
    job.setenv("ParentIP", container.network().address());
    job.setenv("ChildIP", link.childIp());
    job.setenvBool("IgnoreErrors", action.equals("-D"));
    try {
      job.setenvList("Ports", link.ports());
    } catch (IOException e) {
      throw new IllegalStateException("a list of texts is JSON", e);
    }
    return job;
  }

  private void disableLinks() {
    container.activeLinks().forEach(link -> runQuietly(toggle("-D", link)));
    container.setActiveLinks(List.of());
  }

  /** Gives everything back, while the engine shuts down too. */
  void release() {
    if (isWanted() && !container.network().address().isEmpty()) {
      Job job = eng.job("release_interface", container.id());
      job.setenvBool("overrideShutdown", true);
      runQuietly(job);
      disableLinks();
      container.setNetwork(NetworkSettings.NONE);
    }
  }

  private static void runQuietly(Job job) {
    try {
      job.run();
    } catch (EngineException e) {
      // nothing was had, so there is nothing to give back
    }
  }
}
