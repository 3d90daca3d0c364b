package engineroom.daemon.containers;

import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Installer;

/**
 * The module that keeps containers, and brings those of images and trust with it. Models {@code
 * Daemon.Install}, {@code daemon/daemon.go} lines 111-161 of docker 1.6.2: 27 jobs of its own.
 */
public final class DaemonModule implements Installer {

  private final Containers containers;
  private final Surroundings around;
  private final Installer images;
  private final Installer trust;

  /**
   * The module.
   *
   * @param around what containers need of the rest
   * @param images registers the jobs of images
   * @param trust registers the jobs of trust
   */
  public DaemonModule(Surroundings around, Installer images, Installer trust) {
    this.around = around;
    this.containers = new Containers(around);
    this.images = images;
    this.trust = trust;
  }

  @Override
  public void install(Engine eng) throws EngineException {
    new LifeJobs(containers).install(eng);
    new LookJobs(containers, around).install(eng);
    new StreamJobs(containers, around).install(eng);
    new ExecJobs(containers, around).install(eng);
    eng.register("commit", JobBody.handler(new CommitJob(containers, around)::commit));
    eng.register("image_delete", JobBody.handler(new ImageDeletion(containers, around)::delete));
    images.install(eng);
    trust.install(eng);
    eng.hackSetGlobalVar("httpapi.daemon", this);
  }

  /** Where images are built. */
  public BuildRoom buildRoom() {
    return new BuildRoom(containers, around);
  }

  /** Asks all containers to end and waits for them: what the engine calls when it shuts down. */
  public void shutDown() {
    containers.shutDown();
  }
}
