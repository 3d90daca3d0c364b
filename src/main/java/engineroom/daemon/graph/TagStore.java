package engineroom.daemon.graph;

import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.Table;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.go.Text;
import java.io.IOException;

/**
 * The jobs that look at images and name them. Models {@code graph/service.go}, {@code tag.go},
 * {@code list.go}, {@code history.go} and {@code viz.go} of docker 1.6.2; those that carry images
 * in and out are in {@link ImageCarrier}.
 */
public final class TagStore implements Installer {

  private final Graph graph;
  private final Tags tags;
  private final ImageCarrier carrier;

  /**
   * The module.
   *
   * @param graph has the images
   * @param tags has their names
   * @param carrier brings images in and out
   */
  public TagStore(Graph graph, Tags tags, ImageCarrier carrier) {
    this.graph = graph;
    this.tags = tags;
    this.carrier = carrier;
  }

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("image_set", JobBody.handler(carrier::set));
    eng.register("tag", JobBody.handler(this::tag));
    eng.register("image_get", JobBody.handler(this::get));
    eng.register("image_inspect", JobBody.handler(this::inspect));
    eng.register("image_tarlayer", JobBody.handler(carrier::tarLayer));
    eng.register("image_export", JobBody.handler(carrier::export));
    eng.register("history", JobBody.handler(this::history));
    eng.register("images", JobBody.handler(new ImageList(graph, tags)::list));
    eng.register("viz", JobBody.handler(this::draw));
    eng.register("load", JobBody.handler(carrier::load));
    eng.register("import", JobBody.handler(carrier::importTree));
    eng.register("pull", JobBody.handler(carrier::pull));
    eng.register("push", JobBody.handler(carrier::push));
  }

  private void tag(Job job) throws EngineException {
    JobBody.expectArgs(job, 2, 3, "Usage: " + job.name + " IMAGE REPOSITORY [TAG]\n");
    String tag = job.args.length == 3 ? job.args[2] : "";
    tags.set(job.args[1], tag, job.args[0], job.getenvBool("force"));
  }

  private void get(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "usage: " + job.name + " NAME");
    Image image = tags.lookup(job.args[0]);
    Env answer = new Env();
    answer.set("Created", Rfc3339.format(image.created()));
    answer.setJson("Author", image.author());
    answer.set("Os", Image.OS);
    answer.set("Architecture", Image.ARCHITECTURE);
    answer.set("DockerVersion", Image.DOCKER_VERSION);
    answer.setJson("Id", image.id());
    answer.setJson("Parent", image.parent());
    answer.writeTo(job.stdout);
  }

  private void inspect(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "usage: " + job.name + " NAME");
    Image image = carrier.find(job.args[0]);
    if (job.getenvBool("raw")) {
      job.stdout.write(image.toJson());
      return;
    }
    Env answer = new Env();
    answer.setJson("Id", image.id());
    answer.setJson("Parent", image.parent());
    answer.setJson("Comment", image.comment());
    answer.set("Created", Rfc3339.format(image.created()));
    answer.setJson("Container", image.container());
    answer.setJson("ContainerConfig", image.containerConfig().toJson());
    answer.set("DockerVersion", Image.DOCKER_VERSION);
    answer.setJson("Author", image.author());
    answer.setJson("Config", image.config().toJson());
    answer.set("Architecture", Image.ARCHITECTURE);
    answer.set("Os", Image.OS);
    answer.setInt64("Size", image.size());
    answer.setInt64("VirtualSize", graph.virtualSize(image));
    answer.writeTo(job.stdout);
  }

  private void history(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " IMAGE");
    Table rows = new Table("Created", 0);
    for (Image image : graph.history(tags.lookup(job.args[0]))) {
      Env row = new Env();
      row.setJson("Id", image.id());
      row.setInt64("Created", image.created().toEpochSecond());
      row.set("CreatedBy", String.join(" ", image.containerConfig().texts("Cmd")));
      row.setList("Tags", tags.of(image.id()));
      row.setInt64("Size", image.size());
      rows.add(row);
    }
    rows.writeListTo(job.stdout);
  }

  /** Draws the graph of images for a program of that time. */
  private void draw(Job job) throws IOException {
    StringBuilder dot = new StringBuilder("digraph docker {\n");
    for (Image image : graph.all()) {
      String edge = " -> \"" + image.id() + "\"";
      dot.append(
          image.parent().isEmpty()
              ? " base" + edge + " [style=invis]\n"
              : " \"" + image.parent() + "\"" + edge + "\n");
    }
    for (Image image : graph.all()) {
      if (!tags.of(image.id()).isEmpty()) {
        String id = RandomIds.shortened(image.id());
        dot.append(" \"" + id + "\" [label=\"" + id + "\\n");
        dot.append(String.join("\\n", tags.of(image.id())));
        dot.append("\",shape=box,fillcolor=\"paleturquoise\",style=\"filled,rounded\"];\n");
      }
    }
    job.stdout.write(Text.bytes(dot.append(" base [style=invisible]\n}\n").toString()));
  }
}
