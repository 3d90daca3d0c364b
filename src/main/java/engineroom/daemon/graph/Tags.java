package engineroom.daemon.graph;

import engineroom.daemon.identity.ImageName;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.registry.RepositoryInfo;
import engineroom.engine.EngineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of images. Models the tables of {@code graph/tags.go} of docker 1.6.2. */
public final class Tags {

  private final Graph graph;
  private final Map<String, Map<String, String>> repositories = new TreeMap<>();

  /**
   * No names yet.
   *
   * @param graph has the images
   */
  public Tags(Graph graph) {
    this.graph = graph;
  }

  /**
   * Finds an image by its name, or by the beginning of its id.
   *
   * @throws EngineException if there is none
   */
  public Image lookup(String name) throws EngineException {
    ImageName parsed = ImageName.parse(name);
    Map<String, String> repository = get(parsed.repository());
    if (repository != null) {
      String tag = parsed.tagOrLatest();
      String id = repository.get(tag);
      if (id != null) {
        return graph.get(id);
      }
      for (String each : repository.values()) {
        if (each.startsWith(tag)) {
          return graph.get(each);
        }
      }
    }
    return graph.get(name);
  }

  /** The tags of a repository with the ids of their images; null where there is no repository. */
  public synchronized Map<String, String> get(String repository) {
    Map<String, String> tags = repositories.get(RepositoryInfo.localNameOf(repository));
    return tags == null ? null : new LinkedHashMap<>(tags);
  }

  /** All repositories with their tags. */
  public synchronized Map<String, Map<String, String>> all() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    repositories.forEach((name, tags) -> all.put(name, new LinkedHashMap<>(tags)));
    return all;
  }

  /**
   * Gives an image a name.
   *
   * @param tag empty for {@code latest}
   * @param image a name or an id that it has already
   * @param force whether the name may be taken away from another
   * @throws EngineException if there is no such image, the name can be none, or is taken
   */
  public synchronized void set(String repository, String tag, String image, boolean force)
      throws EngineException {
    Image named = lookup(image);
    String wanted = tag.isEmpty() ? ImageName.LATEST : tag;
    if (repository.isEmpty()) {
      throw new EngineException("Repository name can't be empty");
    }
    if (repository.equals("scratch")) {
      throw new EngineException("'scratch' is a reserved name");
    }
    checkTag(wanted);
    Map<String, String> tags =
        repositories.computeIfAbsent(
            RepositoryInfo.localNameOf(repository), name -> new TreeMap<>());
    String old = tags.get(wanted);
    if (old != null && !force) {
      throw new EngineException(
          "Conflict: Tag "
              + wanted
              + " is already set to image "
              + old
              + ", if you want to replace it, please use -f option");
    }
    tags.put(wanted, named.id());
  }

  /**
   * Checks that a word can be a tag.
   *
   * @throws EngineException if not
   */
  public static void checkTag(String tag) throws EngineException {
    if (!tag.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}")) {
      throw new EngineException(
          "Illegal tag name ("
              + tag
              + "): only [A-Za-z0-9_.-] are allowed, minimum 1, maximum 128 in length");
    }
  }

  /**
   * Takes a name away.
   *
   * @param tag empty for all tags of the repository
   * @return whether there was such a name
   * @throws EngineException if there is no such repository
   */
  public synchronized boolean delete(String repository, String tag) throws EngineException {
    String name = RepositoryInfo.localNameOf(repository);
    Map<String, String> tags = repositories.get(name);
    if (tag.isEmpty()) {
      repositories.remove(name);
      return true;
    }
    if (tags == null) {
      throw new EngineException("No such repository: " + name);
    }
    boolean deleted = tags.remove(tag) != null;
    if (tags.isEmpty()) {
      repositories.remove(name);
    }
    return deleted;
  }

  /** All names of an image, sorted. */
  public synchronized List<String> of(String id) {
    List<String> names = new ArrayList<>();
    repositories.forEach(
        (repository, tags) ->
            tags.forEach(
                (tag, tagged) -> {
                  if (tagged.equals(id)) {
                    names.add(new ImageName(repository, tag).toString());
                  }
                }));
    names.sort(null);
    return names;
  }

  /** What people call an image: its first name, or the beginning of its id. */
  public String nameOf(String id) {
    List<String> names = of(id);
    return names.isEmpty() ? RandomIds.shortened(id) : names.getFirst();
  }
}
