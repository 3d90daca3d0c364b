package engineroom.daemon.containers;

import engineroom.daemon.graph.Image;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.jobs.JobBody;
import engineroom.daemon.runconfig.Config;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.nio.charset.StandardCharsets;

/**
 * The job {@code commit}: an image of a container. Models {@code daemon/commit.go} of docker 1.6.2.
 */
final class CommitJob {

  private final Containers containers;
  private final Surroundings around;

  CommitJob(Containers containers, Surroundings around) {
    this.containers = containers;
    this.around = around;
  }

  void commit(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Not enough arguments. Usage: " + job.name + " CONTAINER\n");
    Container container = containers.get(job.args[0]);
    Job changes = job.eng.job("build_config");
    changes.setenv("changes", job.getenv("changes"));
    changes.setenv("config", job.getenv("config"));
    Config config = Config.parse(InnerJob.output(changes).toString(StandardCharsets.UTF_8));
    config.merge(container.config());
    Image image =
        containers.commit(
            container,
            config,
            job.getenv("comment"),
            job.getenv("author"),
            job.getenvBool("pause"));
    if (!job.getenv("repo").isEmpty()) {
      around.tags().set(job.getenv("repo"), job.getenv("tag"), image.id(), true);
    }
    job.printf("%s\n", image.id());
  }
}
