package engineroom.daemon.builder;

import engineroom.daemon.containers.BuildRoom;
import engineroom.daemon.graph.Tags;
import engineroom.daemon.identity.ImageName;
import engineroom.daemon.jobs.JobBody;
import engineroom.daemon.registry.RepositoryInfo;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Builds images. Models {@code builder/job.go} of docker 1.6.2: jobs {@code build} and {@code
 * build_config}.
 */
public final class BuilderModule implements Installer {

  private static final Set<String> CHANGES =
      Set.of("entrypoint", "cmd", "user", "workdir", "env", "volume", "expose", "onbuild");

  private final BuildRoom room;

  /**
   * The module.
   *
   * @param room where it works
   */
  public BuilderModule(BuildRoom room) {
    this.room = room;
  }

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("build", JobBody.handler(this::build));
    eng.register("build_config", JobBody.handler(this::changeConfig));
  }

  private void build(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 0, 0, "Usage: " + job.name + "\n");
    ImageName name = ImageName.parse(job.getenv("t"));
    if (!name.repository().isEmpty()) {
      RepositoryInfo.parse(name.repository());
      if (!name.tag().isEmpty()) {
        Tags.checkTag(name.tag());
      }
    }
    if (!job.getenv("remote").isEmpty()) {
      throw new EngineException(
          "The model has no network: it cannot build " + job.getenv("remote"));
    }
    BuildContext context = BuildContext.read(job.stdin, room.graph().emptyTree());
    Build build = new Build(job, room, context, new BuildOutput(job), limits(job));
    String id = build.run(context.dockerfile(job.getenv("dockerfile")));
    if (!name.repository().isEmpty()) {
      room.tags().set(name.repository(), name.tag(), id, true);
    }
  }

  private static HostConfig limits(Job job) {
    HostConfig limits = new HostConfig();
    limits.set("Memory", job.getenvInt64("memory"));
    limits.set("MemorySwap", job.getenvInt64("memswap"));
    limits.set("CpuShares", job.getenvInt64("cpushares"));
    limits.set("CpusetCpus", job.getenv("cpusetcpus"));
    return limits;
  }

  /** Answers with a configuration, changed as some instructions say. */
  private void changeConfig(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 0, 0, "Usage: " + job.name + "\n");
    Config config = Config.parse(job.getenv("config"));
    List<String> changes = job.getenvList("changes");
    List<Instruction> instructions =
        Dockerfile.parse(changes == null ? "" : String.join("\n", changes));
    for (Instruction instruction : instructions) {
      if (!CHANGES.contains(instruction.name())) {
        throw new EngineException(instruction.name() + " is not a valid change command");
      }
    }
    Build build = new Build(job, room, null, BuildOutput.silent(), new HostConfig());
    job.stdout.write(Json.line(build.change(config, instructions).toJson()));
  }
}
