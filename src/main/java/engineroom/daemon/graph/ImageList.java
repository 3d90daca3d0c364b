package engineroom.daemon.graph;

import engineroom.daemon.identity.ImageName;
import engineroom.daemon.jobs.Filters;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The job {@code images}. Models {@code graph/list.go} of docker 1.6.2. */
final class ImageList {

  private static final String NO_TAG = "<none>:<none>";
  private static final String NO_DIGEST = "<none>@<none>";

  private final Graph graph;
  private final Tags tags;

  ImageList(Graph graph, Tags tags) {
    this.graph = graph;
    this.tags = tags;
  }

  void list(Job job) throws EngineException, IOException {
    Filters filters = Filters.parse(job.getenv("filters"));
    for (String word : filters.words()) {
      if (!word.equals("dangling") && !word.equals("label")) {
        throw new EngineException("Invalid filter '" + word + "'");
      }
    }
    boolean tagged = filters.get("dangling").stream().noneMatch(v -> v.equalsIgnoreCase("true"));
    String pattern = job.getenv("filter");
    Map<String, Image> nameless = new LinkedHashMap<>();
    for (Image image : job.getenvBool("all") && tagged ? graph.all() : graph.heads()) {
      nameless.put(image.id(), image);
    }
    Map<String, List<String>> names = names(pattern);
    nameless.keySet().removeAll(names.keySet());
    Table rows = new Table("Created", names.size());
    for (Map.Entry<String, List<String>> named : names.entrySet()) {
      if (tagged) {
        addRow(rows, graph.get(named.getKey()), named.getValue(), filters);
      }
    }
    if (pattern.isEmpty() || !filters.get("label").isEmpty()) {
      for (Image image : nameless.values()) {
        addRow(rows, image, List.of(NO_TAG, NO_DIGEST), filters);
      }
    }
    rows.reverseSort();
    rows.writeListTo(job.stdout);
  }

  /** The names that a pattern asks for, by the ids of their images. */
  private Map<String, List<String>> names(String pattern) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    tags.all()
        .forEach(
            (repository, its) -> {
              if (pattern.isEmpty() || matches(pattern, repository)) {
                its.forEach(
                    (tag, id) ->
                        names
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(new ImageName(repository, tag).toString()));
              }
            });
    return names;
  }

  /** As a shell matches: {@code *} and {@code ?} stand for anything but a slash. */
  private static boolean matches(String pattern, String name) {
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '?' -> regex.append("[^/]");
        default -> regex.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
      }
    }
    return name.matches(regex.toString());
  }

  private void addRow(Table rows, Image image, List<String> names, Filters filters)
      throws IOException {
    if (!filters.matchPairs("label", image.containerConfig().map("Labels"))) {
      return;
    }
    Env row = new Env();
    row.setJson("ParentId", image.parent());
    row.setList("RepoTags", names.stream().filter(name -> name.indexOf('@') < 0).toList());
    row.setList("RepoDigests", names.stream().filter(name -> name.indexOf('@') >= 0).toList());
    row.setJson("Id", image.id());
    row.setInt64("Created", image.created().toEpochSecond());
    row.setInt64("Size", image.size());
    row.setInt64("VirtualSize", graph.virtualSize(image));
    row.setJson("Labels", labels(image));
    rows.add(row);
  }

  private static Object labels(Image image) {
    return image.containerConfig().isGiven("Labels") ? image.containerConfig().map("Labels") : null;
  }
}
