package engineroom.book.map;

import engineroom.book.map.MapLayout.Box;
import engineroom.docker.ApiRoute;
import engineroom.docker.DockerFacts;
import engineroom.docker.Goroutine;
import engineroom.docker.JobGraph;
import engineroom.docker.JobGraph.Way;
import engineroom.docker.MissingModule;
import engineroom.docker.RegisteredJob;
import engineroom.docker.ShutdownOverride;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The map as a script, since a page that is read from a disk may load scripts and no data. What is
 * to be read of a thing stands in its row of the tables, under the same id.
 */
final class MapScript {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final DockerFacts facts;
  private final JobGraph graph;
  private final MapLayout layout;

  MapScript(DockerFacts facts, JobGraph graph, MapLayout layout) {
    this.facts = facts;
    this.graph = graph;
    this.layout = layout;
  }

  /** A script that leaves the map in {@code engineRoomMap}. */
  String text() {
    Drawn drawn =
        new Drawn(
            layout.width(), layout.height(), nodes(), edges(), begun(), standing(), without());
    return "\"use strict\";\nglobalThis.engineRoomMap = "
        + MAPPER.writeValueAsString(drawn)
        + ";\n";
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (String module : graph.modules()) {
      nodes.add(node(MapId.ofModule(module), "module", module, ""));
    }
    for (RegisteredJob job : graph.jobs().values()) {
      String module = MapId.ofModule(job.module());
      nodes.add(node(MapId.ofJob(job.name()), "job", job.name(), module));
    }
    for (ApiRoute route : facts.routes()) {
      nodes.add(node(MapId.ofRoute(route), "route", route.spoken(), ""));
    }
    for (Goroutine one : facts.goroutines()) {
      nodes.add(node(MapId.ofGoroutine(one.name()), "goroutine", one.what(), ""));
    }
    return nodes;
  }

  private Node node(String id, String kind, String name, String module) {
    Box box = layout.box(id);
    return new Node(id, kind, name, module, box.x(), box.y(), box.width(), box.height());
  }

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (ApiRoute route : facts.routes()) {
      graph.ways(route).forEach(way -> edges.add(edge(MapId.ofRoute(route), way)));
    }
    for (String job : graph.jobs().keySet()) {
      graph.ways(job).forEach(way -> edges.add(edge(MapId.ofJob(job), way)));
    }
    for (Goroutine one : facts.goroutines()) {
      graph.ways(one.name()).forEach(way -> edges.add(edge(MapId.ofGoroutine(one.name()), way)));
    }
    return edges;
  }

  private static Edge edge(String from, Way way) {
    String failure = way.call().failure().name().toLowerCase(Locale.ROOT);
    String then = Optional.ofNullable(way.call().then()).orElse("");
    return new Edge(from, MapId.ofJob(way.job()), MapId.ofCall(way.call()), failure, then);
  }

  private List<List<String>> begun() {
    List<List<String>> begun = new ArrayList<>();
    for (Goroutine one : facts.goroutines()) {
      one.within()
          .forEach(cause -> begun.add(List.of(idOfCause(cause), MapId.ofGoroutine(one.name()))));
    }
    return begun;
  }

  private String idOfCause(String cause) {
    return graph.jobs().containsKey(cause) ? MapId.ofJob(cause) : MapId.ofGoroutine(cause);
  }

  /** The jobs that may run though the engine is shut down, and who lets them. */
  private Map<String, String> standing() {
    Map<String, String> standing = new LinkedHashMap<>();
    for (String job : graph.jobs().keySet()) {
      for (Way way : graph.overriding(job)) {
        boolean always = way.call().override() == ShutdownOverride.ALWAYS;
        standing.merge(MapId.ofJob(job), always ? "always" : "body", (one, other) -> "always");
      }
    }
    return standing;
  }

  private List<Missing> without() {
    List<Missing> without = new ArrayList<>();
    for (String module : graph.modules()) {
      MissingModule missing = new MissingModule(graph, facts, module);
      Map<String, String> failing = new LinkedHashMap<>();
      missing.unknown().forEach(job -> failing.put(MapId.ofJob(job), missing.wordsOf(job)));
      missing.failing().forEach((job, words) -> failing.put(MapId.ofJob(job), words));
      List<List<String>> lost = new ArrayList<>();
      missing
          .losses()
          .forEach(
              loss -> lost.add(List.of(idOfCause(loss.cause()), MapId.ofJob(loss.way().job()))));
      without.add(
          new Missing(MapId.ofModule(module), module, failing, lost, !missing.ends().isEmpty()));
    }
    return without;
  }

  record Drawn(
      int width,
      int height,
      List<Node> nodes,
      List<Edge> edges,
      List<List<String>> begun,
      Map<String, String> shutdown,
      List<Missing> without) {}

  record Node(
      String id, String kind, String name, String module, int x, int y, int width, int height) {}

  record Edge(String from, String to, String call, String failure, String then) {}

  record Missing(
      String module,
      String name,
      Map<String, String> failing,
      List<List<String>> lost,
      boolean ends) {}
}
