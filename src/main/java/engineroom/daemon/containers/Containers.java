package engineroom.daemon.containers;

import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.graph.Graph;
import engineroom.daemon.graph.Image;
import engineroom.daemon.identity.IdIndex;
import engineroom.daemon.identity.ImageName;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.EngineException;
import engineroom.engine.go.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All containers, found by id, by the beginning of an id, or by name. Models {@code
 * daemon/daemon.go} of docker 1.6.2.
 */
final class Containers {

  private static final String SHARED = "container:";

  private final Surroundings around;
  private final Names names;
  private final IdIndex index = new IdIndex();
  private final Map<String, Container> byId = new LinkedHashMap<>();
  private final Map<String, ExecCommand> commands = new LinkedHashMap<>();

  Containers(Surroundings around) {
    this.around = around;
    this.names = new Names(around.ids());
  }

  Names names() {
    return names;
  }

  /**
   * Finds a container.
   *
   * @param name an id, a name, or the beginning of an id
   * @throws EngineException if there is none, or more than one
   */
  synchronized Container get(String name) throws EngineException {
    Container exact = byId.get(name);
    if (exact == null && !name.isEmpty()) {
      exact = byId.get(names.owner(name));
    }
    return exact == null ? byId.get(index.get(name)) : exact;
  }

  /** All containers, the newest first. */
  synchronized List<Container> all() {
    List<Container> all = new ArrayList<>(byId.values());
    return all.reversed();
  }

  /**
   * Makes a container.
   *
   * @param name empty to have one made up
   * @throws EngineException if there is no such image, no command, or no such container to share
   *     memory with, or the name is taken
   */
  Container create(Config config, HostConfig hostConfig, String name) throws EngineException {
    Image image = config.text("Image").isEmpty() ? null : lookup(config.text("Image"));
    if (image != null) {
      config.merge(image.config());
    }
    if (config.texts("Entrypoint").isEmpty() && config.texts("Cmd").isEmpty()) {
      throw new EngineException("No command specified");
    }
    checkSharing(hostConfig);
    String id = around.ids().next();
    String full = name.isEmpty() ? names.generate(id) : names.reserve(id, name);
    if (config.text("Hostname").isEmpty()) {
      config.set("Hostname", id.substring(0, 12));
    }
    Container container =
        new Container(
            around,
            id,
            full,
            config,
            image == null ? "" : image.id(),
            image == null ? around.graph().emptyTree() : image.tree());
    try {
      setHostConfig(container, hostConfig);
      makeVolumes(container);
    } catch (EngineException e) {
      names.purge(id);
      throw e;
    }
    synchronized (this) {
      byId.put(id, container);
      index.add(id);
    }
    return container;
  }

  /** A container whose memory is to be shared has to be there, and to run. */
  private void checkSharing(HostConfig config) throws EngineException {
    String mode = config.text("IpcMode");
    if (!mode.startsWith(SHARED)
        || config.text("PidMode").equals("host")
        || !config.texts("SecurityOpt").isEmpty()) {
      return;
    }
    String other = mode.substring(SHARED.length());
    if (!get(other).state().isRunning()) {
      throw new EngineException("cannot join IPC of a non running container: " + other);
    }
  }

  /** A volume is a directory of its container: the model's machine has no other disk. */
  private static void makeVolumes(Container container) throws EngineException {
    FileTree files = container.files();
    try {
      for (String path : container.config().map("Volumes").keySet()) {
        if (files.exists(path) && !(files.find(path) instanceof Directory)) {
          throw new EngineException("file exists at " + path + ", can't create volume there");
        }
        if (!files.exists(path)) {
          files.makeDirectories(path, 0755);
        }
      }
    } catch (FileException e) {
      throw new EngineException(e.getMessage());
    }
  }

  private Image lookup(String name) throws EngineException {
    try {
      return around.tags().lookup(name);
    } catch (EngineException e) {
      ImageName parsed = ImageName.parse(name);
      throw new EngineException("No such image: " + name + " (tag: " + parsed.tagOrLatest() + ")");
    }
  }

  /**
   * Tells a container what it is to be on this machine, and gives it the names for others.
   *
   * @throws EngineException if one of those others is not there
   */
  void setHostConfig(Container container, HostConfig hostConfig) throws EngineException {
    for (String link : hostConfig.texts("Links")) {
      String[] parts = link.split(":", -1);
      if (parts.length != 2) {
        throw new EngineException(
            "Invalid format to parse.  " + link + " should match template name:alias");
      }
      Container child = withNetwork(linked(parts[0]));
      if (child.hostConfig().text("NetworkMode").equals("host")) {
        throw new EngineException(
            "conflicting options: --net=host can't be used with links. This would result in"
                + " undefined behavior.");
      }
      names.link(container.name(), parts[1], child.id());
    }
    hostConfig.set("Links", null);
    container.setHostConfig(hostConfig);
  }

  /** The container whose address another has, which may be its own. */
  private Container withNetwork(Container container) throws EngineException {
    String mode = container.hostConfig().text("NetworkMode");
    return mode.startsWith(SHARED)
        ? withNetwork(linked(mode.substring(SHARED.length())))
        : container;
  }

  private Container linked(String name) throws EngineException {
    try {
      return get(name);
    } catch (EngineException e) {
      throw new EngineException("Could not get container for " + name);
    }
  }

  /**
   * Starts a container, once it knows the way to those that it is linked to.
   *
   * @throws EngineException if one of them does not run, or it cannot be started
   */
  void start(Container container) throws EngineException {
    List<Link> links = new ArrayList<>();
    for (Map.Entry<String, String> child : names.children(container.name()).entrySet()) {
      Container linked = get(child.getValue());
      if (!linked.state().isRunning()) {
        throw new EngineException(
            "Cannot link to a non running container: " + linked.name() + " AS " + child.getKey());
      }
      links.add(
          new Link(
              child.getKey(),
              linked.config().text("Hostname"),
              linked.name(),
              linked.network().address(),
              new ArrayList<>(linked.config().map("ExposedPorts").keySet()),
              linked.config().texts("Env")));
    }
    container.setActiveLinks(links);
    container.start();
  }

  /** Stops a container and starts it again. */
  void restart(Container container, long seconds) throws EngineException {
    container.stop(seconds);
    start(container);
  }

  /**
   * Removes a container that has ended, or makes it end.
   *
   * @throws EngineException if somebody else is removing it, or it cannot be stopped
   */
  void remove(Container container) throws EngineException {
    synchronized (this) {
      if (!byId.containsKey(container.id())) {
        throw new EngineException(
            "Container " + container.id() + " not found - maybe it was already destroyed?");
      }
    }
    if (!container.state().beginRemoval()) {
      throw new EngineException(
          "Failed to set container state to RemovalInProgress: Status is already"
              + " RemovalInProgress");
    }
    try {
      container.stop(3);
      container.state().setDead();
      names.purge(container.id());
      synchronized (this) {
        byId.remove(container.id());
        index.remove(container.id());
        commands.values().removeIf(command -> command.container() == container);
      }
    } finally {
      container.state().endRemoval();
    }
  }

  /**
   * Makes an image of a container.
   *
   * @param config what containers of the image are to be
   * @param pause whether it stands still meanwhile, if it runs
   * @throws EngineException if it cannot be paused
   */
  Image commit(Container container, Config config, String comment, String author, boolean pause)
      throws EngineException {
    boolean pauses = pause && container.state().isRunning() && !container.state().isPaused();
    if (pauses) {
      container.pause();
    }
    try {
      Graph graph = around.graph();
      return graph.create(
          graph.has(container.imageId()) ? graph.get(container.imageId()) : null,
          container.id(),
          container.config().copy(),
          comment,
          author,
          config,
          Mounts.without(container));
    } finally {
      if (pauses) {
        container.unpause();
      }
    }
  }

  synchronized void addCommand(ExecCommand command) {
    commands.put(command.id(), command);
    command.container().addCommand(command);
  }

  /**
   * Finds a command that was made for a container.
   *
   * @throws EngineException if there is none, or its container does not run
   */
  synchronized ExecCommand command(String id) throws EngineException {
    ExecCommand command = commands.get(id);
    if (command == null) {
      throw new EngineException("No such exec instance '" + id + "' found in daemon");
    }
    if (!command.container().state().isRunning()) {
      throw new EngineException("Container " + command.container().id() + " is not running");
    }
    return command;
  }

  /** Asks all that run to end, and waits for each as long as it takes. */
  void shutDown() {
    List<Signal> ends = new ArrayList<>();
    for (Container container : all()) {
      if (container.state().isRunning()) {
        Signal end = new Signal();
        ends.add(end);
        around.goroutines().go(() -> end(container, end));
      }
    }
    ends.forEach(Signal::await);
  }

  private static void end(Container container, Signal end) {
    try {
      container.signal(15);
      container.state().awaitStop(null);
    } catch (EngineException paused) {
      container.state().awaitStop(null); // the original waits for it all the same
    } finally {
      end.fire();
    }
  }
}
