package engineroom.daemon.containers;

import engineroom.daemon.files.FileTree;
import engineroom.daemon.graph.Graph;
import engineroom.daemon.graph.Image;
import engineroom.daemon.graph.Tags;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.EngineException;
import engineroom.engine.go.Signal;
import java.io.OutputStream;
import java.util.List;

/**
 * What the builder does with containers and images. It goes behind the engine's back: in the
 * original too it has the daemon itself and asks for no job.
 */
public final class BuildRoom {

  private final Containers containers;
  private final Surroundings around;

  BuildRoom(Containers containers, Surroundings around) {
    this.containers = containers;
    this.around = around;
  }

  /** The images. */
  public Graph graph() {
    return around.graph();
  }

  /** Their names. */
  public Tags tags() {
    return around.tags();
  }

  /**
   * Makes a container.
   *
   * @param line what it is to run, whatever its configuration comes to; empty for that
   * @return its id
   * @throws EngineException if it cannot be made
   */
  public String create(Config config, HostConfig hostConfig, List<String> line)
      throws EngineException {
    Container container = containers.create(config, hostConfig, "");
    if (!line.isEmpty()) {
      container.runInstead(line);
    }
    return container.id();
  }

  /** A container's files. */
  public FileTree files(String id) throws EngineException {
    return containers.get(id).files();
  }

  /**
   * Runs a container until it ends.
   *
   * @param stdout gets what it writes; null for nobody
   * @param stderr gets what it complains of; null for nobody
   * @param cancelled when it fires, the container is killed
   * @return its exit code
   * @throws EngineException if it cannot be started
   */
  public int run(String id, OutputStream stdout, OutputStream stderr, Signal cancelled)
      throws EngineException {
    Container container = containers.get(id);
    Attachment attachment = new Attachment(around.goroutines());
    if (stdout != null) {
      attachment.stdout(container.stdout(), stdout);
    }
    if (stderr != null) {
      attachment.stderr(container.stderr(), stderr);
    }
    containers.start(container);
    Signal ended = new Signal();
    around
        .goroutines()
        .go(
            () -> {
              container.state().awaitStop(null);
              ended.fire();
            });
    Signal.awaitEither(ended, cancelled);
    if (!ended.hasFired()) {
      container.kill();
    }
    attachment.over().await();
    container.state().awaitStop(null);
    return container.state().exitCode();
  }

  /** Makes an image of a container. */
  public Image commit(String id, Config config, String author) throws EngineException {
    return containers.commit(containers.get(id), config, "", author, true);
  }

  /** Removes a container. */
  public void remove(String id) throws EngineException {
    containers.remove(containers.get(id));
  }

  /**
   * The newest image that was made of another by the same configuration; null for none. Ports
   * {@code ImageGetCached}, {@code daemon/daemon.go}.
   */
  public Image cached(String parent, Config config) {
    Image newest = null;
    for (Image child : around.graph().children(parent)) {
      if (child.containerConfig().makesTheSameAs(config)) {
        newest = child;
      }
    }
    return newest;
  }
}
