package engineroom.daemon.api;

import engineroom.daemon.identity.ImageName;
import engineroom.daemon.jobs.StreamFormatter;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Table;
import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What is asked of images. */
final class ImageRoutes {

  private ImageRoutes() {}

  static void list(Call call) throws EngineException, IOException {
    Job job = call.eng().job("images");
    call.hand(job, "filters", "filter", "all");
    if (call.version().isAtLeast("1.7")) {
      call.streamJson(job, false);
      job.run();
      return;
    }
    Table images = job.stdout.addListTable();
    job.run();
    Table rows = new Table("Created", 0);
    for (Env image : images.data) {
      List<String> names = image.getList("RepoTags");
      for (String name : names == null ? List.<String>of() : names) {
        rows.add(oldRow(image, ImageName.parse(name)));
      }
    }
    call.reply().setHeader("Content-Type", "application/json");
    rows.writeListTo(call.reply());
  }

  private static Env oldRow(Env image, ImageName name) throws IOException {
    Env row = new Env();
    row.set("Repository", name.repository());
    row.setJson("Tag", name.tag());
    row.set("Id", image.get("Id"));
    row.setInt64("Created", image.getInt64("Created"));
    row.setInt64("Size", image.getInt64("Size"));
    row.setInt64("VirtualSize", image.getInt64("VirtualSize"));
    return row;
  }

  static void draw(Call call) throws EngineException {
    if (call.version().compareTo(new ApiVersion("1.6")) > 0) {
      call.reply().writeHeader(404);
      throw new EngineException("This is now implemented in the client.");
    }
    call.eng().serveHTTP(call.reply(), call.request().url());
  }

  static void search(Call call) throws EngineException, IOException {
    Job job = call.eng().job("search", call.form("term"));
    handCredentials(call, job);
    call.streamJson(job, false);
    job.run();
  }

  private static void handCredentials(Call call, Job job) throws IOException {
    job.setenvJson("metaHeaders", call.request().headersFrom("X-Meta-"));
    job.setenvJson("authConfig", credentials(call.request().header("X-Registry-Auth")));
  }

  /** What a header says of the client; nothing where it cannot be read, as in the original. */
  private static Object credentials(String header) {
    if (header.isEmpty()) {
      return Map.of();
    }
    try {
      String json = Text.ofBytes(Base64.getUrlDecoder().decode(header));
      return Json.parse(json, Numbers.DOUBLES) instanceof Map<?, ?> map ? map : Map.of();
    } catch (JsonException | IllegalArgumentException e) {
      return Map.of();
    }
  }

  static void export(Call call) throws EngineException, IOException {
    String[] names =
        call.name() == null
            ? call.request().form().all("names").toArray(new String[0])
            : new String[] {call.name()};
    call.reply().setHeader("Content-Type", "application/x-tar");
    Job job = call.eng().job("image_export", names);
    job.stdout.add(call.reply());
    job.run();
  }

  static void history(Call call) throws EngineException {
    Job job = call.job("history");
    call.streamJson(job, false);
    job.run();
  }

  static void inspect(Call call) throws EngineException {
    Job job = call.job("image_inspect");
    if (call.version().isBefore("1.12")) {
      job.setenvBool("raw", true);
    }
    call.streamJson(job, false);
    job.run();
  }

  static void commit(Call call) throws EngineException, IOException {
    call.checkForJson();
    Env config = new Env();
    try {
      config.decode(call.bodyRead());
    } catch (IOException e) {
      // the original notes it in its log and goes on
    }
    Job job = call.eng().job("commit", call.form("container"));
    boolean asks = !call.form("pause").isEmpty() || call.version().isBefore("1.13");
    job.setenv("pause", asks ? call.form("pause") : "1");
    call.hand(job, "repo", "tag", "author", "comment");
    handChanges(call, job);
    job.setenvSubEnv("config", config);
    call.answerLastLine(job, 201, "Id");
  }

  private static void handChanges(Call call, Job job) throws IOException {
    List<String> changes = call.request().form().all("changes");
    job.setenvList("changes", changes.isEmpty() ? null : changes);
  }

  /** Pulls an image or imports one. */
  static void create(Call call) throws EngineException, IOException {
    String image = call.form("fromImage");
    ImageName name = name(image.isEmpty() ? call.form("repo") : image, call.form("tag"));
    Job job;
    if (image.isEmpty()) {
      job = call.eng().job("import", call.form("fromSrc"), name.repository(), name.tag());
      job.stdin.add(call.request().body());
      handChanges(call, job);
    } else {
      job = call.eng().job("pull", name.repository(), name.tag());
      job.setenvBool("parallel", call.version().compareTo(new ApiVersion("1.3")) > 0);
      handCredentials(call, job);
    }
    runTelling(call, job, call.version().compareTo(new ApiVersion("1.0")) > 0);
  }

  private static ImageName name(String repository, String tag) {
    return tag.isEmpty() ? ImageName.parse(repository) : new ImageName(repository, tag);
  }

  /** Runs a job that tells how far it is; when it fails it has begun to answer already. */
  private static void runTelling(Call call, Job job, boolean json)
      throws EngineException, IOException {
    if (json) {
      job.setenvBool("json", true);
      call.streamJson(job, true);
    } else {
      job.stdout.add(call.flushing());
    }
    try {
      job.run();
    } catch (EngineException e) {
      if (!job.stdout.used()) {
        throw e;
      }
      call.reply().write(new StreamFormatter(json).error(e.getMessage()));
    }
  }

  static void load(Call call) throws EngineException {
    Job job = call.eng().job("load");
    job.stdin.add(call.request().body());
    job.run();
  }

  static void push(Call call) throws EngineException, IOException {
    Job job = call.job("push");
    handCredentials(call, job);
    call.hand(job, "tag");
    runTelling(call, job, call.version().compareTo(new ApiVersion("1.0")) > 0);
  }

  static void tag(Call call) throws EngineException, IOException {
    Job job = call.job("tag", call.form("repo"), call.form("tag"));
    call.hand(job, "force");
    job.run();
    call.reply().writeHeader(201);
  }

  static void remove(Call call) throws EngineException, IOException {
    Job job = call.job("image_delete");
    call.streamJson(job, false);
    call.hand(job, "force", "noprune");
    job.run();
  }

  static void build(Call call) throws EngineException, IOException {
    ApiVersion version = call.version();
    if (version.isBefore("1.3")) {
      throw new EngineException(
          "Multipart upload for build is no longer supported. Please upgrade your docker client.");
    }
    Job job = call.eng().job("build");
    boolean removes =
        version.isAtLeast("1.12")
            && (call.form("rm").isEmpty() || call.form("forcerm").equals("1"));
    job.setenv("rm", removes ? "1" : call.form("rm"));
    if (call.form("pull").equals("1") && version.isAtLeast("1.16")) {
      job.setenv("pull", "1");
    }
    job.stdin.add(call.request().body());
    call.hand(job, "remote", "dockerfile", "t", "q", "nocache", "forcerm");
    call.hand(job, "memswap", "memory", "cpusetcpus", "cpushares");
    job.setenvJson("authConfig", Map.of());
    job.setenvJson("configFile", credentials(call.request().header("X-Registry-Config")));
    runTelling(call, job, version.isAtLeast("1.8"));
  }
}
