package engineroom.daemon.containers;

import engineroom.daemon.files.FileTree;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.kernel.RunningProcess;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.EngineException;
import engineroom.engine.go.Pipe;
import java.io.OutputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A container: what it is to be, its files, its streams, and what runs in it. */
final class Container {

  private static final int TERM = 15;
  private static final int KILL = 9;
  private static final Duration TIME_TO_DIE = Duration.ofSeconds(10);

  private final Surroundings around;
  private final String id;
  private final OffsetDateTime created;
  private final Config config;
  private final String imageId;
  private final FileTree files;
  private final FileTree base;
  private final ContainerState state;
  private final ContainerLog log;
  private final Broadcast stdout = new Broadcast();
  private final Broadcast stderr = new Broadcast();
  private final List<ExecCommand> commands = new ArrayList<>();
  private volatile String name;
  private volatile HostConfig hostConfig = new HostConfig();
  private volatile NetworkSettings network = NetworkSettings.NONE;
  private volatile List<Link> activeLinks = List.of();
  private volatile Pipe stdin = new Pipe();
  private volatile RunningProcess process;
  private volatile Monitor monitor;
  private volatile int restarts;
  private volatile List<String> otherLine = List.of();

  /**
   * A container that has never run.
   *
   * @param base the files of its image
   */
  Container(
      Surroundings around, String id, String name, Config config, String imageId, FileTree base) {
    this.around = around;
    this.id = id;
    this.name = name;
    this.config = config;
    this.imageId = imageId;
    this.created = around.clock().now();
    this.base = base;
    this.files = base.copy();
    this.state = new ContainerState(around.clock());
    this.log = new ContainerLog(around.clock());
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  void rename(String newName) {
    name = newName;
  }

  OffsetDateTime created() {
    return created;
  }

  Config config() {
    return config;
  }

  HostConfig hostConfig() {
    return hostConfig;
  }

  void setHostConfig(HostConfig newConfig) {
    hostConfig = newConfig;
  }

  String imageId() {
    return imageId;
  }

  FileTree files() {
    return files;
  }

  /** Its files as they were before it ran. */
  FileTree base() {
    return base;
  }

  ContainerState state() {
    return state;
  }

  ContainerLog log() {
    return log;
  }

  Broadcast stdout() {
    return stdout;
  }

  Broadcast stderr() {
    return stderr;
  }

  /** Where an attached client's input goes. */
  OutputStream stdinWriter() {
    return stdin.writeEnd();
  }

  Pipe.ReadEnd stdinReader() {
    return stdin.readEnd();
  }

  /** What runs in it, or ran last; null before the first start. */
  RunningProcess process() {
    return process;
  }

  void setProcess(RunningProcess started) {
    process = started;
  }

  NetworkSettings network() {
    return network;
  }

  void setNetwork(NetworkSettings settings) {
    network = settings;
  }

  List<Link> activeLinks() {
    return activeLinks;
  }

  void setActiveLinks(List<Link> links) {
    activeLinks = links;
  }

  int restarts() {
    return restarts;
  }

  void setRestarts(int count) {
    restarts = count;
  }

  List<ExecCommand> commands() {
    synchronized (commands) {
      return new ArrayList<>(commands);
    }
  }

  void addCommand(ExecCommand command) {
    synchronized (commands) {
      commands.add(command);
    }
  }

  void forgetCommands() {
    synchronized (commands) {
      commands.clear();
    }
  }

  /** Makes it run something else than its configuration says. */
  void runInstead(List<String> line) {
    otherLine = List.copyOf(line);
  }

  /** The program and its arguments. */
  List<String> commandLine() {
    if (!otherLine.isEmpty()) {
      return otherLine;
    }
    List<String> line = new ArrayList<>(config.texts("Entrypoint"));
    line.addAll(config.texts("Cmd"));
    return line;
  }

  /** Tells all that something has happened to it. */
  void logEvent(String action) {
    InnerJob.log(around.eng(), action, id, around.tags().nameOf(imageId));
  }

  /**
   * Starts it and returns once its program runs.
   *
   * @throws EngineException if it cannot be started
   */
  synchronized void start() throws EngineException {
    if (state.isRunning()) {
      return;
    }
    if (state.isGoing()) {
      throw new EngineException("Container is marked for removal and cannot be started.");
    }
    Monitor fresh = new Monitor(this, around);
    monitor = fresh;
    try {
      fresh.start();
    } catch (EngineException e) {
      state.setFailed(e.getMessage(), state.exitCode() == 0 ? 128 : state.exitCode());
      throw e;
    }
  }

  /**
   * Sends its program a signal, whatever it is; it will not be started again when it ends.
   *
   * @throws EngineException if it is paused
   */
  void signal(int number) throws EngineException {
    if (state.isPaused()) {
      throw new EngineException(
          "Container " + id + " is paused. Unpause the container before stopping");
    }
    if (!state.isRunning()) {
      return;
    }
    monitor.exitOnNext();
    if (!state.isRestarting()) {
      process.signal(number);
    }
  }

  /**
   * Ends it, whatever its program thinks of it.
   *
   * @throws EngineException if it is paused
   */
  void kill() throws EngineException {
    if (state.isRunning()) {
      signal(KILL);
      state.awaitStop(TIME_TO_DIE);
      state.awaitStop(null);
    }
  }

  /**
   * Asks it to end, and ends it when it has not after so long.
   *
   * @throws EngineException if it is paused
   */
  void stop(long seconds) throws EngineException {
    if (!state.isRunning()) {
      return;
    }
    signal(TERM);
    if (!state.awaitStop(seconds < 0 ? null : Duration.ofSeconds(seconds))) {
      kill();
    }
  }

  void pause() throws EngineException {
    if (state.isPaused()) {
      throw new EngineException("Container " + id + " is already paused");
    }
    expectRunning();
    process.pause();
    state.setPaused(true);
  }

  void unpause() throws EngineException {
    if (!state.isPaused()) {
      throw new EngineException("Container " + id + " is not paused");
    }
    expectRunning();
    process.resume();
    state.setPaused(false);
  }

  private void expectRunning() throws EngineException {
    if (!state.isRunning()) {
      throw new EngineException("Container " + id + " is not running");
    }
  }

  /** Lets all go that listened to its program, and makes new pipes for the next. */
  void resetStreams() {
    if (config.flag("OpenStdin")) {
      stdin.readEnd().close();
    }
    stdout.clean();
    stderr.clean();
    stdin = new Pipe();
  }

  /** What people call it in a message. */
  String shortId() {
    return RandomIds.shortened(id);
  }
}
