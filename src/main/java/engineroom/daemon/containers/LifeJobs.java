package engineroom.daemon.containers;

import engineroom.daemon.jobs.JobBody;
import engineroom.daemon.kernel.Signals;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.util.List;

/**
 * The jobs that make containers, start and end them. Models {@code create.go}, {@code start.go},
 * {@code stop.go}, {@code restart.go}, {@code kill.go}, {@code pause.go}, {@code wait.go}, {@code
 * delete.go}, {@code rename.go} and {@code resize.go} in {@code daemon/} of docker 1.6.2.
 */
final class LifeJobs {

  private static final long LEAST_MEMORY = 4 << 20;
  private static final int PATIENCE = 10;
  private static final int LAST_SIGNAL = 31;

  private final Containers containers;

  LifeJobs(Containers containers) {
    this.containers = containers;
  }

  void install(Engine eng) throws EngineException {
    eng.register("create", JobBody.handler(this::create));
    eng.register("start", JobBody.handler(this::start));
    eng.register("stop", JobBody.handler(this::stop));
    eng.register("restart", JobBody.handler(this::restart));
    eng.register("kill", JobBody.handler(this::kill));
    eng.register("pause", JobBody.handler(this::pause));
    eng.register("unpause", JobBody.handler(this::unpause));
    eng.register("wait", JobBody.handler(this::await));
    eng.register("rm", JobBody.handler(this::remove));
    eng.register("container_rename", JobBody.handler(this::rename));
    eng.register("resize", JobBody.handler(this::resize));
  }

  private void create(Job job) throws EngineException {
    JobBody.expectArgs(job, 0, 1, "Usage: " + job.name);
    Config config = Config.of(job);
    HostConfig hostConfig = HostConfig.of(job);
    checkMemory(hostConfig);
    if (hostConfig.hasLxcConf()) {
      throw new EngineException("Cannot use --lxc-conf with execdriver: model");
    }
    String name = job.args.length == 1 ? job.args[0] : "";
    Container container = containers.create(config, hostConfig, name);
    container.logEvent("create");
    job.printf("%s\n", container.id());
  }

  private static void checkMemory(HostConfig config) throws EngineException {
    long memory = config.number("Memory");
    long swap = config.number("MemorySwap");
    if (memory != 0 && memory < LEAST_MEMORY) {
      throw new EngineException("Minimum memory limit allowed is 4MB");
    }
    if (memory > 0 && swap > 0 && swap < memory) {
      throw new EngineException(
          "Minimum memoryswap limit should be larger than memory limit, see usage.\n");
    }
    if (memory == 0 && swap > 0) {
      throw new EngineException(
          "You should always set the Memory limit when using Memoryswap limit, see usage.\n");
    }
  }

  private void start(Job job) throws EngineException {
    if (job.args.length < 1) {
      throw new EngineException("Usage: " + job.name + " container_id");
    }
    String name = job.args[0];
    Container container = containers.get(name);
    if (container.state().isPaused()) {
      throw new EngineException("Cannot start a paused container, try unpause instead.");
    }
    if (container.state().isRunning()) {
      throw new EngineException("Container already started");
    }
    if (!job.environ().isEmpty()) {
      containers.setHostConfig(container, HostConfig.of(job));
    }
    try {
      containers.start(container);
    } catch (EngineException e) {
      container.logEvent("die");
      throw new EngineException("Cannot start container " + name + ": " + e.getMessage());
    }
  }

  private void stop(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " CONTAINER\n");
    Container container = containers.get(job.args[0]);
    if (!container.state().isRunning()) {
      throw new EngineException("Container already stopped");
    }
    try {
      container.stop(seconds(job));
    } catch (EngineException e) {
      throw new EngineException(
          "Cannot stop container " + job.args[0] + ": " + e.getMessage() + "\n");
    }
    container.logEvent("stop");
  }

  private static long seconds(Job job) {
    return job.envExists("t") ? job.getenvInt("t") : PATIENCE;
  }

  private void restart(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " CONTAINER\n");
    Container container = containers.get(job.args[0]);
    try {
      containers.restart(container, seconds(job));
    } catch (EngineException e) {
      throw new EngineException(
          "Cannot restart container " + job.args[0] + ": " + e.getMessage() + "\n");
    }
    container.logEvent("restart");
  }

  private void kill(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 2, "Usage: " + job.name + " CONTAINER [SIGNAL]");
    int signal = 0;
    if (job.args.length == 2 && !job.args[1].isEmpty()) {
      signal = Signals.number(job.args[1]);
      if (signal <= 0 || signal > LAST_SIGNAL) {
        throw new EngineException("Invalid signal: " + job.args[1]);
      }
    }
    Container container = containers.get(job.args[0]);
    try {
      if (signal == 0 || signal == Signals.KILL) {
        container.kill();
        container.logEvent("kill");
      } else {
        container.signal(signal);
      }
    } catch (EngineException e) {
      throw new EngineException("Cannot kill container " + job.args[0] + ": " + e.getMessage());
    }
  }

  private void pause(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " CONTAINER");
    Container container = containers.get(job.args[0]);
    try {
      container.pause();
    } catch (EngineException e) {
      throw new EngineException("Cannot pause container " + job.args[0] + ": " + e.getMessage());
    }
    container.logEvent("pause");
  }

  private void unpause(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 2, "Usage: " + job.name + " CONTAINER");
    Container container = containers.get(job.args[0]);
    try {
      container.unpause();
    } catch (EngineException e) {
      throw new EngineException("Cannot unpause container " + job.args[0] + ": " + e.getMessage());
    }
    container.logEvent("unpause");
  }

  private void await(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name);
    Container container;
    try {
      container = containers.get(job.args[0]);
    } catch (EngineException e) {
      throw new EngineException(job.name + ": " + e.getMessage());
    }
    container.state().awaitStop(null);
    job.printf("%d\n", container.state().exitCode());
  }

  private void remove(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Not enough arguments. Usage: " + job.name + " CONTAINER\n");
    String name = job.args[0];
    Container container = containers.get(name);
    if (job.getenvBool("removeLink")) {
      removeLink(name);
      return;
    }
    boolean force = job.getenvBool("forceRemove");
    if (container.state().isRunning() && !force) {
      throw new EngineException(
          "Conflict, You cannot remove a running container. Stop the container before attempting"
              + " removal or use -f");
    }
    try {
      if (force) {
        container.kill();
      }
    } catch (EngineException e) {
      throw new EngineException(
          "Could not kill running container, cannot remove - " + e.getMessage());
    }
    try {
      containers.remove(container);
    } catch (EngineException e) {
      if (!force) {
        throw new EngineException("Cannot destroy container " + name + ": " + e.getMessage());
      }
    }
    container.logEvent("destroy");
  }

  private void removeLink(String name) throws EngineException {
    String full = Names.full(name);
    String parent = full.substring(0, full.lastIndexOf('/'));
    if (parent.isEmpty()) {
      throw new EngineException("Conflict, cannot remove the default name of the container");
    }
    if (containers.names().owner(parent) == null) {
      throw new EngineException("Cannot get parent " + parent + " for name " + full);
    }
    containers.names().delete(full);
  }

  private void rename(Job job) throws EngineException {
    JobBody.expectArgs(job, 2, 2, "usage: " + job.name + " OLD_NAME NEW_NAME");
    Container container = containers.get(job.args[0]);
    String name;
    try {
      name = containers.names().reserve(container.id(), job.args[1]);
    } catch (EngineException e) {
      throw new EngineException("Error when allocating new name: " + e.getMessage());
    }
    containers.names().delete(container.name());
    container.rename(name);
  }

  private void resize(Job job) throws EngineException {
    JobBody.expectArgs(
        job, 3, 3, "Not enough arguments. Usage: " + job.name + " CONTAINER HEIGHT WIDTH\n");
    List<Integer> size = size(job);
    Container container = containers.get(job.args[0]);
    if (!container.state().isRunning()) {
      throw new EngineException(
          "Cannot resize container " + container.id() + ", container is not running");
    }
    container.process().resize(size.get(0), size.get(1));
  }

  /** Rows and columns, the second and third argument. */
  static List<Integer> size(Job job) throws EngineException {
    return List.of(number(job.args[1]), number(job.args[2]));
  }

  private static int number(String text) throws EngineException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new EngineException("strconv.ParseInt: parsing \"" + text + "\": invalid syntax");
    }
  }
}
