package engineroom.daemon;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiServer;
import engineroom.daemon.api.DoorMaker;
import engineroom.daemon.api.RouteListener;
import engineroom.daemon.bridge.Bridge;
import engineroom.daemon.builder.BuilderModule;
import engineroom.daemon.builtins.Builtins;
import engineroom.daemon.busybox.BaseImage;
import engineroom.daemon.busybox.Busybox;
import engineroom.daemon.clock.WallClock;
import engineroom.daemon.containers.DaemonModule;
import engineroom.daemon.containers.Surroundings;
import engineroom.daemon.events.Events;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.graph.Graph;
import engineroom.daemon.graph.ImageCarrier;
import engineroom.daemon.graph.ImageCarrier.CatalogueImage;
import engineroom.daemon.graph.TagStore;
import engineroom.daemon.graph.Tags;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.kernel.Kernel;
import engineroom.daemon.registry.Registry;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.trust.TrustStore;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Host;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.go.Signal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A small docker around the engine: every module installs itself as the original's did, in the
 * order of {@code mainDaemon}, {@code docker/daemon.go} lines 79-194 of docker 1.6.2, and knows the
 * others by their jobs alone. Containers, images and files are a model in memory.
 */
public final class SmallDocker {

  private final Host host;
  private final WallClock clock;
  private final RandomIds ids;
  private final Engine eng;
  private final ApiServer server;
  private final Signal ready = new Signal();
  private final Set<OptionalModule> leftOut = new HashSet<>();
  private volatile EngineException failure;

  /**
   * A docker that has not been started.
   *
   * @param host runs it, keeps its time and takes its log
   * @param now the time of day
   * @param random where ids and names come from
   * @param doors opens what clients come in by
   */
  public SmallDocker(Host host, OffsetDateTime now, Random random, DoorMaker doors) {
    this.host = host;
    this.clock = new WallClock(host.clock(), now);
    this.ids = new RandomIds(random);
    this.eng = new Engine(host);
    this.server = new ApiServer(doors, host.log());
  }

  /** The engine that all of it goes through. */
  public Engine engine() {
    return eng;
  }

  /** What answers requests, for whoever has a door of his own. */
  public Api api() {
    return server.api(eng, true);
  }

  /** Tells somebody which routes are taken, through doors that are opened from now on. */
  public void tellRoutes(RouteListener who) {
    server.tell(who);
  }

  /**
   * Leaves a module out when it is started: its jobs are not there then, and whoever runs one finds
   * out as the original's code would have.
   */
  public void leaveOut(OptionalModule module) {
    leftOut.add(module);
  }

  private Installer unlessLeftOut(OptionalModule which, Installer module) {
    return leftOut.contains(which) ? eng -> {} : module;
  }

  /**
   * Starts it and serves until all doors are closed.
   *
   * @param addresses {@code tcp://HOST:PORT} or {@code unix://FILE}; none where {@link #api} is the
   *     door
   * @throws EngineException if a module cannot be installed, or a door cannot be opened
   */
  public void run(String... addresses) throws EngineException {
    start();
    if (addresses.length > 0) {
      Job serve = eng.job("serveapi", addresses);
      serve.setenvBool("Logging", true);
      serve.setenv("Version", Builtins.VERSION);
      serve.setenvBool("BufferRequests", true);
      serve.run();
      eng.shutdown();
    }
  }

  /**
   * Installs all modules; the daemon's on a goroutine of its own, beside which doors open already.
   *
   * @throws EngineException if one of the first modules cannot be installed
   */
  private void start() throws EngineException {
    Events events = new Events(host.goroutines(), clock);
    new Builtins(
            unlessLeftOut(OptionalModule.BRIDGE, new Bridge()),
            server,
            unlessLeftOut(OptionalModule.EVENTS, events))
        .install(eng);
    unlessLeftOut(OptionalModule.REGISTRY, new Registry()).install(eng);
    host.goroutines().go(this::startDaemon);
  }

  private void startDaemon() {
    try {
      DaemonModule daemon = newDaemon();
      daemon.install(eng);
      unlessLeftOut(OptionalModule.BUILDER, new BuilderModule(daemon.buildRoom())).install(eng);
      eng.job("acceptconnections").run();
      host.log().log(System.Logger.Level.INFO, "Daemon has completed initialization");
    } catch (EngineException e) {
      failure = e;
      host.log().log(
          System.Logger.Level.ERROR, "Shutting down daemon due to errors: " + e.getMessage());
      eng.shutdown();
    } finally {
      ready.fire();
    }
  }

  /**
   * Waits until the daemon is there.
   *
   * @throws EngineException if it could not be
   */
  public void awaitDaemon() throws EngineException {
    ready.await();
    if (failure != null) {
      throw failure;
    }
  }

  /** Makes the daemon, with its network and what is to be done when the engine shuts down. */
  private DaemonModule newDaemon() throws EngineException {
    eng.onShutdown(() -> say("the storage has been left alone: it is in memory"));
    Graph graph = new Graph(ids, clock);
    Tags tags = new Tags(graph);
    Map<String, CatalogueImage> catalogue = catalogue();
    ImageCarrier carrier = new ImageCarrier(graph, tags, catalogue);
    Job network = eng.job("init_networkdriver");
    network.setenv("BridgeIP", "");
    network.run();
    eng.onShutdown(() -> say("the names of containers are forgotten"));
    Kernel kernel = new Kernel(host.clock(), host.goroutines(), clock::seconds, Busybox::program);
    Surroundings around = new Surroundings(eng, host.goroutines(), clock, ids, kernel, graph, tags);
    DaemonModule daemon =
        new DaemonModule(
            around,
            unlessLeftOut(OptionalModule.GRAPH, new TagStore(graph, tags, carrier)),
            unlessLeftOut(OptionalModule.TRUST, new TrustStore()));
    eng.onShutdown(daemon::shutDown);
    return daemon;
  }

  private void say(String what) {
    host.log().log(System.Logger.Level.INFO, what);
  }

  /** What a pull may bring. */
  private Map<String, CatalogueImage> catalogue() throws EngineException {
    FileTree files = BaseImage.tree(clock::seconds);
    return Map.of(
        "busybox", new CatalogueImage(files, config("/bin/sh")),
        "hello", new CatalogueImage(files, config("/bin/echo", "Hello from the engine room.")));
  }

  private static Config config(String... line) {
    Config config = new Config();
    config.set("Cmd", new ArrayList<>(List.of(line)));
    config.set("Env", new ArrayList<>(List.of(Config.DEFAULT_PATH)));
    return config;
  }
}
