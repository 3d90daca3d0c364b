package engineroom.daemon.registry;

import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a repository's name comes down to. Models {@code NewRepositoryInfo}, {@code
 * registry/config.go} of docker 1.6.2.
 *
 * @param index the registry's name
 * @param official whether that is docker's own
 * @param remoteName the name there
 * @param localName the name here
 */
public record RepositoryInfo(String index, boolean official, String remoteName, String localName) {

  /** The registry that is meant where none is named. */
  static final String OFFICIAL = "docker.io";

  private static final String LIBRARY = "library/";
  private static final int MOST_OF_A_NAMESPACE = 255;

  /**
   * Reads a name without its tag.
   *
   * @throws EngineException if it cannot be one
   */
  public static RepositoryInfo parse(String name) throws EngineException {
    if (name.contains("://")) {
      throw new EngineException("Invalid repository name (ex: \"registry.domain.tld/myrepos\")");
    }
    int slash = name.indexOf('/');
    String first = slash < 0 ? "" : name.substring(0, slash);
    boolean isHost = first.contains(".") || first.contains(":") || first.equals("localhost");
    String index = isHost ? first : OFFICIAL;
    String remote = isHost ? name.substring(slash + 1) : name;
    checkRemote(remote);
    if (index.equals("index." + OFFICIAL)) {
      index = OFFICIAL;
    }
    if (!index.equals(OFFICIAL)) {
      return new RepositoryInfo(index, false, remote, index + "/" + remote);
    }
    String local = remote.startsWith(LIBRARY) ? remote.substring(LIBRARY.length()) : remote;
    return new RepositoryInfo(index, true, local.indexOf('/') < 0 ? LIBRARY + local : local, local);
  }

  private static void checkRemote(String remote) throws EngineException {
    int slash = remote.indexOf('/');
    String namespace = slash < 0 ? "library" : remote.substring(0, slash);
    String name = remote.substring(slash + 1);
    if (slash < 0 && RandomIds.isId(name)) {
      throw new EngineException(
          "Invalid repository name (" + name + "), cannot specify 64-byte hexadecimal strings");
    }
    if (!namespace.matches("[a-z0-9-_]*")) {
      throw new EngineException(
          "Invalid namespace name (" + namespace + "). Only [a-z0-9-_] are allowed.");
    }
    if (namespace.length() < 2 || namespace.length() > MOST_OF_A_NAMESPACE) {
      throw new EngineException(
          "Invalid namespace name ("
              + namespace
              + "). Cannot be fewer than 2 or more than 255 characters.");
    }
    if (namespace.startsWith("-") || namespace.endsWith("-")) {
      throw new EngineException(
          "Invalid namespace name (" + namespace + "). Cannot begin or end with a hyphen.");
    }
    if (namespace.contains("--")) {
      throw new EngineException(
          "Invalid namespace name (" + namespace + "). Cannot contain consecutive hyphens.");
    }
    if (!name.matches("[a-z0-9-_.]+")) {
      throw new EngineException(
          "Invalid repository name (" + name + "), only [a-z0-9-_.] are allowed");
    }
  }

  /** The name here of what a name means; the name itself where it can be none. */
  public static String localNameOf(String name) {
    try {
      return parse(name).localName();
    } catch (EngineException e) {
      return name;
    }
  }

  /**
   * Asks the registry's module, by its job, as all others do.
   *
   * @param job the job that wants to know
   * @throws EngineException if the name cannot be one
   */
  public static RepositoryInfo resolve(Job job, String name) throws EngineException {
    Env answer = InnerJob.env(job.eng.job("resolve_repository", name));
    Env info = answer.getSubEnv("repository");
    Env index = info.getSubEnv("Index");
    return new RepositoryInfo(
        index.get("Name"),
        index.get("Official").equals("true"),
        info.get("RemoteName"),
        info.get("LocalName"));
  }

  /** As the job answers it. */
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("Index", indexToJson(index));
    json.put("RemoteName", remoteName);
    json.put("LocalName", localName);
    json.put("CanonicalName", localName);
    json.put("Official", official && localName.indexOf('/') < 0);
    return json;
  }

  /** A registry, as jobs answer it. */
  static Map<String, Object> indexToJson(String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("Name", name);
    json.put("Mirrors", List.of());
    json.put("Secure", !name.startsWith("localhost") && !name.startsWith("127."));
    json.put("Official", name.equals(OFFICIAL));
    return json;
  }
}
