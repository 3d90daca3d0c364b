package engineroom.daemon.registry;

import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What images the world has: a catalogue that ships with the model, for the registry that the
 * original asks over the network. Models {@code registry/service.go} of docker 1.6.2: jobs {@code
 * auth}, {@code search}, {@code resolve_repository}, {@code resolve_index} and {@code
 * registry_config}.
 */
public final class Registry implements Installer {

  /** The address of docker's own registry. */
  public static final String ADDRESS = "https://index.docker.io/v1/";

  private static final List<CataloguedImage> CATALOGUE =
      List.of(
          new CataloguedImage("busybox", "The commands of the model, in one small image.", 316),
          new CataloguedImage("hello", "Says hello, and that it works.", 42));

  /** Whether the catalogue has an image of this name. */
  public static boolean has(String localName) {
    return CATALOGUE.stream().anyMatch(image -> image.name().equals(localName));
  }

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("auth", JobBody.handler(Registry::logIn));
    eng.register("search", JobBody.handler(Registry::search));
    eng.register("resolve_repository", JobBody.handler(Registry::resolveRepository));
    eng.register("resolve_index", JobBody.handler(Registry::resolveIndex));
    eng.register("registry_config", JobBody.handler(Registry::tellConfig));
  }

  /** Lets everybody in who names himself and gives a password. */
  private static void logIn(Job job) throws EngineException, IOException {
    Env who = job.getenvSubEnv("authConfig");
    String address = who == null ? "" : who.get("serveraddress");
    InnerJob.env(job.eng.job("resolve_index", address.isEmpty() ? ADDRESS : address));
    if (who == null || who.get("username").isEmpty() || who.get("password").isEmpty()) {
      throw new EngineException("Wrong login/password, please try again");
    }
    job.printf("%s\n", "Login Succeeded");
  }

  private static void search(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " TERM");
    RepositoryInfo info = RepositoryInfo.resolve(job, job.args[0]);
    Table found = new Table("star_count", 0);
    for (CataloguedImage image : CATALOGUE) {
      if (info.official() && image.name().contains(info.localName())) {
        Env row = new Env();
        row.set("name", image.name());
        row.set("description", image.description());
        row.setInt("star_count", image.stars());
        row.setJson("is_official", true);
        row.setJson("is_trusted", false);
        found.add(row);
      }
    }
    found.reverseSort();
    found.writeListTo(job.stdout);
  }

  private static void resolveRepository(Job job) throws EngineException, IOException {
    Env answer = new Env();
    answer.setJson("repository", RepositoryInfo.parse(job.args[0]).toJson());
    answer.writeTo(job.stdout);
  }

  private static void resolveIndex(Job job) throws IOException {
    String name =
        job.args[0].equals("index." + RepositoryInfo.OFFICIAL)
            ? RepositoryInfo.OFFICIAL
            : job.args[0];
    Env answer = new Env();
    answer.setJson("index", RepositoryInfo.indexToJson(name));
    answer.writeTo(job.stdout);
  }

  private static void tellConfig(Job job) throws IOException {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("InsecureRegistryCIDRs", List.of("127.0.0.0/8"));
    config.put(
        "IndexConfigs",
        Map.of(RepositoryInfo.OFFICIAL, RepositoryInfo.indexToJson(RepositoryInfo.OFFICIAL)));
    Env answer = new Env();
    answer.setJson("config", config);
    answer.writeTo(job.stdout);
  }
}
