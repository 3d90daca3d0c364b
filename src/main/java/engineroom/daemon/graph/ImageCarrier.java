package engineroom.daemon.graph;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Tar;
import engineroom.daemon.identity.ImageName;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.jobs.JobBody;
import engineroom.daemon.jobs.StreamFormatter;
import engineroom.daemon.registry.Registry;
import engineroom.daemon.registry.RepositoryInfo;
import engineroom.daemon.runconfig.Config;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Brings images in and out. Models {@code export.go}, {@code load.go}, {@code import.go}, {@code
 * pull.go} and {@code push.go} in {@code graph/} of docker 1.6.2; its registry is a catalogue.
 */
public final class ImageCarrier {

  private final Graph graph;
  private final Tags tags;
  private final Map<String, CatalogueImage> catalogue;
  private final Map<String, Signal> underWay = new HashMap<>();

  /**
   * What an image of the catalogue is made of.
   *
   * @param tree all its files
   * @param config what containers of it are to be
   */
  public record CatalogueImage(FileTree tree, Config config) {}

  /**
   * A carrier.
   *
   * @param graph has the images
   * @param tags has their names
   * @param catalogue what a pull brings, by its name here
   */
  public ImageCarrier(Graph graph, Tags tags, Map<String, CatalogueImage> catalogue) {
    this.graph = graph;
    this.tags = tags;
    this.catalogue = catalogue;
  }

  /** Finds an image, in the words of the jobs that look at it. */
  Image find(String name) throws EngineException {
    try {
      return tags.lookup(name);
    } catch (EngineException e) {
      throw new EngineException("No such image: " + name);
    }
  }

  /** Takes in an image that its caller describes: nobody in docker 1.6.2 runs this job. */
  void set(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "usage: " + job.name + " NAME");
    String json = job.getenv("json");
    if (json.isEmpty()) {
      throw new EngineException("mandatory key 'json' is not set");
    }
    register(json, job.stdin);
  }

  private void register(String json, InputStream layer) throws EngineException, IOException {
    Image described = Image.parse(json, graph.emptyTree(), 0);
    FileTree tree =
        graph.has(described.parent())
            ? graph.get(described.parent()).tree().copy()
            : graph.emptyTree();
    long below = tree.space();
    FileTree added = graph.emptyTree();
    Tar.read(layer, added, "/");
    Layer.apply(added, tree);
    graph.register(Image.parse(json, tree, Math.max(0, tree.space() - below)));
  }

  void tarLayer(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "usage: " + job.name + " NAME");
    Image image = find(job.args[0]);
    FileTree below =
        graph.has(image.parent()) ? graph.get(image.parent()).tree() : graph.emptyTree();
    Tar.write(Layer.between(image.tree(), below, graph.emptyTree()), "/", job.stdout);
  }

  /** Writes images with all below them as an archive; three jobs for each of them. */
  void export(Job job) throws EngineException, IOException {
    if (job.args.length < 1) {
      throw new EngineException("Usage: " + job.name + " IMAGE [IMAGE...]\n");
    }
    FileTree folder = graph.emptyTree();
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (String arg : job.args) {
      String name = RepositoryInfo.localNameOf(arg);
      Map<String, String> repository = tags.get(name);
      if (repository != null) {
        names.computeIfAbsent(name, n -> new LinkedHashMap<>()).putAll(repository);
        for (String id : repository.values()) {
          exportImage(job, id, folder);
        }
        continue;
      }
      Image image = tags.lookup(name);
      ImageName parsed = ImageName.parse(name);
      if (!parsed.tag().isEmpty()) {
        names
            .computeIfAbsent(parsed.repository(), n -> new LinkedHashMap<>())
            .put(parsed.tag(), image.id());
      }
      exportImage(job, image.id(), folder);
    }
    if (!names.isEmpty()) {
      write(folder, "/repositories", Text.bytes(Json.encode(names)));
    }
    Tar.write(folder, "/", job.stdout);
  }

  private void exportImage(Job job, String name, FileTree folder)
      throws EngineException, IOException {
    String id = name;
    while (!id.isEmpty() && !folder.exists("/" + id)) {
      folder.makeDirectory("/" + id, 0755);
      write(folder, "/" + id + "/VERSION", Text.bytes("1.0"));
      Job inspect = job.eng.job("image_inspect", id);
      inspect.setenvBool("raw", true);
      write(folder, "/" + id + "/json", InnerJob.output(inspect).toByteArray());
      ByteArrayOutputStream layer = InnerJob.output(job.eng.job("image_tarlayer", id));
      write(folder, "/" + id + "/layer.tar", layer.toByteArray());
      id = InnerJob.env(job.eng.job("image_get", id)).get("Parent");
    }
  }

  private static void write(FileTree folder, String path, byte[] bytes) throws IOException {
    folder.write(path, Content.of(bytes), 0644);
  }

  /** Takes in what {@link #export} has written. */
  void load(Job job) throws EngineException, IOException {
    FileTree folder = graph.emptyTree();
    Tar.read(job.stdin, folder, "/");
    for (String name : folder.root().names()) {
      if (folder.root().entry(name) instanceof Directory) {
        loadImage(job, name, folder);
      }
    }
    if (folder.exists("/repositories")) {
      String text = Text.ofBytes(folder.file("/repositories").content().bytes());
      if (Json.parse(text, Numbers.DOUBLES) instanceof Map<?, ?> repositories) {
        for (Map.Entry<?, ?> repository : repositories.entrySet()) {
          for (Map.Entry<?, ?> tag : ((Map<?, ?>) repository.getValue()).entrySet()) {
            tags.set(
                (String) repository.getKey(), (String) tag.getKey(), (String) tag.getValue(), true);
          }
        }
      }
    }
  }

  private void loadImage(Job job, String id, FileTree folder) throws EngineException, IOException {
    try {
      job.eng.job("image_get", id).run();
    } catch (EngineException unknown) {
      String json = Text.ofBytes(folder.file("/" + id + "/json").content().bytes());
      byte[] layer = folder.file("/" + id + "/layer.tar").content().bytes();
      String parent = Image.parse(json, graph.emptyTree(), 0).parent();
      if (!parent.isEmpty() && !graph.has(parent)) {
        loadImage(job, parent, folder);
      }
      register(json, new ByteArrayInputStream(layer));
    }
  }

  /** Makes an image of an archive of files. */
  void importTree(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 2, 3, "Usage: " + job.name + " SRC REPO [TAG]");
    String src = job.args[0];
    if (!src.equals("-")) {
      throw new EngineException("The model has no network: it cannot download from " + src);
    }
    Job changes = job.eng.job("build_config");
    changes.setenv("changes", job.getenv("changes"));
    changes.setenv("config", job.getenv("config"));
    Config config = Config.parse(InnerJob.output(changes).toString(StandardCharsets.UTF_8));
    FileTree tree = graph.emptyTree();
    Tar.read(job.stdin, tree, "/");
    Image image = graph.create(null, "", new Config(), "Imported from " + src, "", config, tree);
    String tag = job.args.length > 2 ? job.args[2] : "";
    if (!job.args[1].isEmpty()) {
      tags.set(job.args[1], tag, image.id(), true);
    }
    job.stdout.write(new StreamFormatter(job.getenvBool("json")).status("", image.id()));
    String logged = tag.isEmpty() ? image.id() : image.id() + ":" + tag;
    InnerJob.log(job.eng, "import", logged, "");
  }

  /** Brings an image of the catalogue. */
  void pull(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 2, "Usage: " + job.name + " IMAGE [TAG|DIGEST]");
    StreamFormatter says = new StreamFormatter(job.getenvBool("json"));
    RepositoryInfo repository = RepositoryInfo.resolve(job, job.args[0]);
    String name = repository.localName();
    String tag = job.args.length > 1 ? job.args[1] : "";
    String reference = new ImageName(name, tag).toString();
    Signal others = begin(reference);
    if (others != null) {
      job.stdout.write(
          says.status(
              "", "Repository " + name + " already being pulled by another client. Waiting."));
      others.await();
      return;
    }
    try {
      if (repository.official() && name.indexOf('/') < 0) {
        job.eng.job("trust_update_base").run();
      }
      bring(job, says, name, tag);
    } finally {
      end(reference);
    }
    InnerJob.log(job.eng, "pull", reference, "");
  }

  private void bring(Job job, StreamFormatter says, String name, String tag)
      throws EngineException, IOException {
    CatalogueImage found = catalogue.get(name);
    job.stdout.write(says.status("", "Pulling repository " + name));
    if (found == null || !Registry.has(name)) {
      throw new EngineException("Error: image " + name + ":" + tagOf(tag) + " not found");
    }
    if (!tagOf(tag).equals(ImageName.LATEST)) {
      throw new EngineException("Tag " + tag + " not found in repository " + name);
    }
    Map<String, String> known = tags.get(name);
    String id = known == null ? null : known.get(ImageName.LATEST);
    boolean isNew = id == null;
    if (isNew) {
      id = graph.create(null, "", found.config(), "", "", found.config(), found.tree()).id();
      tags.set(name, ImageName.LATEST, id, true);
    }
    job.stdout.write(says.progress(RandomIds.shortened(id), "Download complete"));
    job.stdout.write(
        says.status(
            "",
            "Status: "
                + (isNew ? "Downloaded newer image for " : "Image is up to date for ")
                + name
                + ":"
                + tagOf(tag)));
  }

  private static String tagOf(String tag) {
    return tag.isEmpty() ? ImageName.LATEST : tag;
  }

  /** Refuses in the end: the model's catalogue takes nothing. */
  void push(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " IMAGE");
    StreamFormatter says = new StreamFormatter(job.getenvBool("json"));
    RepositoryInfo repository = RepositoryInfo.resolve(job, job.args[0]);
    String name = repository.localName();
    Map<String, String> own = tags.get(name);
    int count = job.getenv("tag").isEmpty() ? own == null ? 0 : own.size() : 1;
    job.stdout.write(
        says.status("", "The push refers to a repository [" + name + "] (len: " + count + ")"));
    if (own == null) {
      throw new EngineException("Repository does not exist: " + name);
    }
    throw new EngineException(
        "Error pushing to registry: the model's catalogue takes no images (graph/push.go:519)");
  }

  /** Notes that a name is being worked at; gives what to wait for where it is already. */
  private synchronized Signal begin(String reference) {
    Signal others = underWay.get(reference);
    if (others == null) {
      underWay.put(reference, new Signal());
    }
    return others;
  }

  private synchronized void end(String reference) {
    underWay.remove(reference).fire();
  }
}
