package engineroom.daemon.builtins;

import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import java.io.IOException;

/**
 * What is there before the daemon is. Models {@code builtins/builtins.go} of docker 1.6.2: the jobs
 * {@code init_networkdriver}, {@code serveapi}, {@code acceptconnections} and {@code version}, and
 * those of the events.
 */
public final class Builtins implements Installer {

  /** The version that the model stands for. */
  public static final String VERSION = "1.6.2";

  /** The version of the API that it speaks. */
  public static final String API_VERSION = "1.18";

  /** The machine that it says it runs on. */
  public static final String KERNEL = "3.16.0-model";

  /** The commit that it was built from, shortened. */
  public static final String COMMIT = "7c8fca2";

  /** The Go that compiled it. */
  public static final String GO_VERSION = "go1.4.2";

  private final Installer bridge;
  private final Installer api;
  private final Installer events;

  /**
   * The built-in jobs.
   *
   * @param bridge registers what gives addresses once it is asked to begin
   * @param api registers what serves requests
   * @param events registers what remembers what happens
   */
  public Builtins(Installer bridge, Installer api, Installer events) {
    this.bridge = bridge;
    this.api = api;
    this.events = events;
  }

  @Override
  public void install(Engine eng) throws EngineException {
    bridge.install(eng);
    api.install(eng);
    events.install(eng);
    eng.register("version", JobBody.handler(Builtins::tellVersion));
  }

  private static void tellVersion(Job job) throws IOException {
    Env version = new Env();
    version.setJson("Version", VERSION);
    version.setJson("ApiVersion", API_VERSION);
    version.setJson("GitCommit", COMMIT);
    version.set("GoVersion", GO_VERSION);
    version.set("Os", "linux");
    version.set("Arch", "amd64");
    version.set("KernelVersion", KERNEL);
    version.writeTo(job.stdout);
  }
}
