package engineroom.daemon.containers;

import engineroom.daemon.graph.Graph;
import engineroom.daemon.graph.Image;
import engineroom.daemon.graph.Tags;
import engineroom.daemon.identity.ImageName;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.jobs.JobBody;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The job {@code image_delete}, which is the containers' because an image may be in use. Models
 * {@code daemon/image_delete.go} of docker 1.6.2.
 */
final class ImageDeletion {

  private final Containers containers;
  private final Graph graph;
  private final Tags tags;

  ImageDeletion(Containers containers, Surroundings around) {
    this.containers = containers;
    this.graph = around.graph();
    this.tags = around.tags();
  }

  void delete(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " IMAGE");
    Table done = new Table("", 0);
    delete(job, job.args[0], done, true);
    if (done.len() == 0) {
      throw new EngineException("Conflict, " + job.args[0] + " wasn't deleted");
    }
    done.writeListTo(job.stdout);
  }

  private void delete(Job job, String name, Table done, boolean first)
      throws EngineException, IOException {
    if (name.isEmpty()) {
      throw new EngineException("Image name can not be blank");
    }
    boolean force = job.getenvBool("force");
    Image image = lookup(name);
    boolean byId = image.id().contains(name);
    ImageName asked = ImageName.parse(name);
    List<ImageName> names = new ArrayList<>();
    tags.of(image.id()).forEach(each -> names.add(ImageName.parse(each)));
    List<ImageName> untagged =
        byId
            ? namesById(names, name, force || !first)
            : List.of(new ImageName(asked.repository(), asked.tagOrLatest()));
    if (!first && !untagged.isEmpty()) {
      return;
    }
    if (names.size() <= 1) {
      checkUnused(image.id(), force);
    }
    for (ImageName each : untagged) {
      if (tags.delete(each.repository(), each.tag())) {
        done.add(row("Untagged", each.toString()));
        InnerJob.log(job.eng, "untag", image.id(), "");
      }
    }
    if (tags.of(image.id()).isEmpty() && graph.children(image.id()).isEmpty()) {
      graph.delete(image.id());
      done.add(row("Deleted", image.id()));
      InnerJob.log(job.eng, "delete", image.id(), "");
      if (!image.parent().isEmpty() && !job.getenvBool("noprune")) {
        deleteParent(job, image.parent(), done, first);
      }
    }
  }

  /** Goes on below; only the first step's trouble there is told. */
  private void deleteParent(Job job, String parent, Table done, boolean first)
      throws EngineException, IOException {
    try {
      delete(job, parent, done, false);
    } catch (EngineException e) {
      if (first) {
        throw e;
      }
    }
  }

  private Image lookup(String name) throws EngineException {
    try {
      return tags.lookup(name);
    } catch (EngineException e) {
      ImageName parsed = ImageName.parse(name);
      boolean known = tags.get(parsed.repository()) != null;
      throw new EngineException(
          "No such image: " + (known ? parsed.repository() + ":" + parsed.tagOrLatest() : name));
    }
  }

  private static List<ImageName> namesById(List<ImageName> names, String name, boolean force)
      throws EngineException {
    List<ImageName> mine = new ArrayList<>();
    for (ImageName each : names) {
      if (each.repository().equals(names.getFirst().repository())) {
        mine.add(each);
      } else if (!force) {
        throw new EngineException(
            "Conflict, cannot delete image "
                + name
                + " because it is tagged in multiple repositories, use -f to force");
      }
    }
    return mine;
  }

  private void checkUnused(String id, boolean force) throws EngineException {
    for (Container container : containers.all()) {
      if (!graph.has(container.imageId())) {
        continue;
      }
      boolean uses =
          graph.history(graph.get(container.imageId())).stream()
              .anyMatch(image -> image.id().equals(id));
      boolean runs = container.state().isRunning();
      if (uses && (runs || !force)) {
        throw new EngineException(
            "Conflict, cannot "
                + (runs && force ? "force delete " : "delete ")
                + RandomIds.shortened(id)
                + " because the "
                + (runs ? "running " : "")
                + "container "
                + container.shortId()
                + " is using it, "
                + (runs
                    ? (force ? "stop it and retry" : "stop it and use -f to force")
                    : "use -f to force"));
      }
    }
  }

  private static Env row(String what, String value) {
    Env row = new Env();
    row.set(what, value);
    return row;
  }
}
