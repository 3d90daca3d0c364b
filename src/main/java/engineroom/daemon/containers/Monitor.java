package engineroom.daemon.containers;

import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.kernel.ProcessSpec;
import engineroom.daemon.kernel.StartException;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.EngineException;
import engineroom.engine.go.Signal;
import java.io.InputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a container's program, as often as its restart policy says, and tidies up behind it. Models
 * {@code daemon/monitor.go} of docker 1.6.2.
 */
final class Monitor {

  private static final int FIRST_PAUSE = 100;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

  private final Container container;
  private final Surroundings around;
  private final ContainerNetwork network;
  private final Signal stop = new Signal();
  private int pause = FIRST_PAUSE;
  private int failures;
  private ProcessSpec spec;

  Monitor(Container container, Surroundings around) {
    this.container = container;
    this.around = around;
    this.network = new ContainerNetwork(container, around.eng());
  }

  /** Says that the program is not to be started again. */
  void exitOnNext() {
    stop.fire();
  }

  /**
   * Starts the program for the first time and goes on watching it beside the caller.
   *
   * @throws EngineException if it cannot be started; then all is tidied up
   */
  void start() throws EngineException {
    try {
      network.allocate();
      List<String> linked = network.enableLinks();
      setUpWorkingDirectory();
      Capabilities.check(container.hostConfig());
      spec = spec(linked);
      container.setRestarts(0);
      begin();
    } catch (EngineException e) {
      cleanUp();
      throw e;
    }
    around.goroutines().go(this::watch);
  }

  /** Makes the folder that the program begins in, where the image has none. */
  private void setUpWorkingDirectory() throws EngineException {
    String folder = workingDirectory(container);
    FileTree files = container.files();
    try {
      if (files.exists(folder) && !(files.find(folder) instanceof Directory)) {
        throw new EngineException("Cannot mkdir: " + folder + " is not a directory");
      }
      files.makeDirectories(folder, 0755);
    } catch (FileException e) {
      throw new EngineException(e.getMessage());
    }
  }

  private void begin() throws EngineException {
    Config config = container.config();
    container.log().open();
    container.stdout().add(container.log().taker(false));
    container.stderr().add(container.log().taker(true));
    container.logEvent("start");
    try {
      InputStream stdin =
          config.flag("OpenStdin") ? container.stdinReader() : InputStream.nullInputStream();
      container.setProcess(
          around
              .kernel()
              .start(spec, container.files(), stdin, container.stdout(), container.stderr()));
      container.state().setRunning(container.process().pid());
    } catch (StartException e) {
      container.state().setFailed(e.getMessage(), -1);
      finishStreams();
      throw new EngineException("[8] System error: " + e.getMessage());
    }
  }

  private void finishStreams() {
    container.resetStreams();
    container.log().close();
  }

  private void watch() {
    boolean again = true;
    while (again) {
      OffsetDateTime started = around.clock().now();
      container.process().ended().await();
      int code = container.process().exitCode();
      count(code, Duration.between(started, around.clock().now()));
      again = mayRestart(code) && restart(code);
      if (!again && container.state().isRunning()) {
        container.logEvent("die");
        finishStreams();
        cleanUp();
        container.state().setStopped(code);
      }
    }
  }

  /** Pauses longer each time that the program has not held out. */
  private void count(int code, Duration ran) {
    pause = ran.compareTo(LONG_ENOUGH) > 0 ? FIRST_PAUSE : 2 * pause;
    failures = code == 0 ? 0 : failures + 1;
  }

  private boolean mayRestart(int code) {
    HostConfig policy = container.hostConfig();
    if (stop.hasFired()) {
      return false;
    }
    return switch (policy.restartPolicy()) {
      case "always" -> true;
      case "on-failure" ->
          code != 0 && (policy.mostRetries() == 0 || failures <= policy.mostRetries());
      default -> false;
    };
  }

  /** Starts the program once more, unless somebody wants it to stop meanwhile. */
  private boolean restart(int code) {
    container.state().setRestarting(code);
    container.logEvent("die");
    finishStreams();
    around.clock().ticks().await(stop, Duration.ofMillis(pause));
    boolean started = !stop.hasFired() && beginAgain();
    if (!started) {
      cleanUp();
      container.state().setStopped(code);
    }
    return started;
  }

  private boolean beginAgain() {
    container.setRestarts(container.restarts() + 1);
    try {
      begin();
      return true;
    } catch (EngineException e) {
      return false;
    }
  }

  private void cleanUp() {
    network.release();
    container.forgetCommands();
  }

  private ProcessSpec spec(List<String> linked) {
    Config config = container.config();
    return new ProcessSpec(
        container.commandLine(),
        environment(container, linked),
        workingDirectory(container),
        config.fullHostname(),
        config.text("User"),
        config.flag("Tty"));
  }

  /** The folder that a container's programs begin in. */
  static String workingDirectory(Container container) {
    String folder = container.config().text("WorkingDir");
    return folder.isEmpty() ? "/" : folder;
  }

  /**
   * The variables that a container's programs see; of two with one name the later counts, and one
   * that is named without a value is taken away. An empty home is none: the user's own takes its
   * place.
   *
   * @param linked those that tell of other containers
   */
  static List<String> environment(Container container, List<String> linked) {
    Config config = container.config();
    List<String> env =
        new ArrayList<>(List.of(Config.DEFAULT_PATH, "HOSTNAME=" + config.fullHostname()));
    if (config.flag("Tty")) {
      env.add("TERM=xterm");
    }
    env.addAll(linked);
    for (String variable : config.texts("Env")) {
      String name = variable.split("=", 2)[0];
      env.removeIf(earlier -> earlier.split("=", 2)[0].equals(name));
      if (variable.contains("=") && !variable.equals("HOME=")) {
        env.add(variable);
      }
    }
    return env;
  }
}
