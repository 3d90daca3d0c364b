package engineroom.book.map;

import static engineroom.book.fact.FactTable.text;
import static engineroom.book.map.MapLinks.code;

import engineroom.book.fact.FactTable;
import engineroom.book.map.ModelPlaces.Place;
import engineroom.book.words.BookWords;
import engineroom.docker.ApiRoute;
import engineroom.docker.DockerFacts;
import engineroom.docker.Goroutine;
import engineroom.docker.JobCall;
import engineroom.docker.JobGraph;
import engineroom.docker.MissingModule;
import engineroom.docker.RegisteredJob;
import engineroom.docker.ShutdownOverride;
import engineroom.docker.SourceLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** All that is on the map as tables: modules with their jobs, routes, goroutines, and calls. */
final class MapTables {

  private final DockerFacts facts;
  private final JobGraph graph;
  private final ModelPlaces model;
  private final MapCards cards;
  private final MapLinks links;
  private final MapAnswers answers;
  private final BookWords words;

  MapTables(
      DockerFacts facts,
      JobGraph graph,
      ModelPlaces model,
      MapCards cards,
      MapLinks links,
      MapAnswers answers,
      BookWords words) {
    this.facts = facts;
    this.graph = graph;
    this.model = model;
    this.cards = cards;
    this.links = links;
    this.answers = answers;
    this.words = words;
  }

  void appendTo(Element body) {
    heading(body, "h2", "jobs", words.of("map.jobs", graph.jobs().size()));
    body.appendElement("p").text(words.of("map.jobs.lead"));
    graph.modules().forEach(module -> appendModule(body, module));
    heading(body, "h2", "routes", words.of("map.routes", facts.routes().size()));
    body.appendChild(box(words.of("map.routes.caption"), routes().element()));
    if (!facts.goroutines().isEmpty()) {
      heading(body, "h2", "goroutines", words.of("map.goroutines"));
      body.appendElement("p").text(words.of("map.goroutines.lead"));
      body.appendChild(box(words.of("map.goroutines"), goroutines().element()));
    }
    heading(body, "h2", "calls", words.of("map.calls", facts.calls().size()));
    body.appendElement("p").text(words.of("map.calls.lead", graph.unreached().size()));
    Element folded = body.appendElement("details").addClass("data").addClass("widest");
    folded.appendElement("summary").text(words.of("map.calls.caption"));
    folded.appendChild(box(words.of("map.calls.caption"), calls().element()));
  }

  static void heading(Element body, String level, String id, String text) {
    body.appendElement(level).attr("id", id).text(text);
  }

  static Element box(String label, Element table) {
    Element box = new Element("div").addClass("table").addClass("widest");
    box.attr("role", "region").attr("tabindex", "0").attr("aria-label", label);
    return box.appendChild(table);
  }

  private void appendModule(Element body, String module) {
    Element heading = body.appendElement("h3").attr("id", MapId.ofModule(module));
    heading.appendChild(code(module));
    body.appendChild(answers.without(new MissingModule(graph, facts, module)));
    FactTable table =
        new FactTable(
            words.of("map.job"),
            words.of("map.lines"),
            words.of("map.installer"),
            words.of("map.by-routes"),
            words.of("map.inside"),
            words.of("map.makes"),
            words.of("map.in-shutdown"));
    for (RegisteredJob job : graph.jobs(module)) {
      table
          .row(MapId.ofJob(job.name()), code(job.name()))
          .cell(lines(job.at(), job.handler(), model.ofJob(job.name())))
          .cell(code(job.installer()))
          .cell(links.routes(graph.routes(job.name())))
          .cell(links.causes(graph.callers(job.name())))
          .cell(links.jobs(graph.calls(job.name())))
          .cell(inShutdown(job.name()));
    }
    body.appendChild(box(words.of("map.jobs-of", module), table.element()));
  }

  private Element inShutdown(String job) {
    List<ShutdownOverride> overrides =
        graph.overriding(job).stream().map(way -> way.call().override()).distinct().toList();
    if (overrides.isEmpty()) {
      return text(words.of("map.refuses"));
    }
    boolean always = overrides.contains(ShutdownOverride.ALWAYS);
    return text(words.of(always ? "map.runs.always" : "map.runs.body"));
  }

  /** Lines of docker, of the model, and the cards that name them. */
  private Element lines(SourceLine at, String function, Optional<Place> place) {
    Element lines = new Element("span");
    lines.appendElement("span").addClass("touch").appendChild(links.line(at));
    place.ifPresent(
        there ->
            lines
                .appendElement("span")
                .addClass("touch")
                .appendElement("a")
                .attr("href", there.address())
                .appendChild(code(there.spoken())));
    for (String id : cards.of(at, function, place.map(Place::label).orElse(""))) {
      lines.appendElement("span").addClass("touch").appendChild(links.card(id));
    }
    return lines;
  }

  private FactTable routes() {
    FactTable table =
        new FactTable(
            words.of("map.route"), words.of("map.lines"), words.of("map.runs"), words.of("map.by"));
    for (ApiRoute route : facts.routes()) {
      Element way = links.jobs(graph.calls(route));
      String by = route.throughTheDoor() ? "map.by.door" : "map.by.hand";
      table
          .row(MapId.ofRoute(route), code(route.spoken()))
          .cell(lines(route.at(), route.handler(), model.ofRoute(route.name())))
          .cell(way)
          .cell(route.jobs().isEmpty() ? "" : words.of(by));
    }
    return table;
  }

  private FactTable goroutines() {
    FactTable table =
        new FactTable(
            words.of("map.goroutine"),
            words.of("map.lines"),
            words.of("map.begun"),
            words.of("map.makes"));
    for (Goroutine one : facts.goroutines()) {
      table
          .row(MapId.ofGoroutine(one.name()), text(one.what()))
          .cell(links.line(one.at()))
          .cell(links.causes(one.within()))
          .cell(links.jobs(graph.calls(one.name())));
    }
    return table;
  }

  private FactTable calls() {
    FactTable table =
        new FactTable(
            words.of("map.line"),
            words.of("map.function"),
            words.of("map.job"),
            words.of("map.comes-from"),
            words.of("map.failure"));
    for (JobCall call : facts.calls()) {
      table
          .row(MapId.ofCall(call), links.line(call.at()))
          .cell(code(call.function()))
          .cell(call.job() == null ? text(words.of("map.any-job")) : job(call.job()))
          .cell(causes(call))
          .cell(answers.failure(call));
    }
    return table;
  }

  private Element job(String name) {
    return graph.jobs().containsKey(name) ? links.job(name) : code(name);
  }

  private Element causes(JobCall call) {
    List<ApiRoute> routes =
        facts.routes().stream()
            .filter(route -> graph.ways(route).stream().anyMatch(way -> way.call() == call))
            .toList();
    List<Element> all =
        Stream.concat(routes.stream().map(links::route), call.within().stream().map(links::cause))
            .map(Objects::requireNonNull)
            .toList();
    return all.isEmpty() ? text(words.of("map.nobody")) : MapLinks.list(all, one -> one);
  }
}
