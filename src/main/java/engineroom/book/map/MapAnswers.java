package engineroom.book.map;

import static engineroom.book.fact.FactTable.code;
import static engineroom.book.fact.FactTable.prose;
import static engineroom.book.fact.FactTable.text;

import engineroom.book.fact.FactTable;
import engineroom.book.words.BookWords;
import engineroom.docker.ApiRoute;
import engineroom.docker.ClientCommand;
import engineroom.docker.DockerFacts;
import engineroom.docker.Goroutine;
import engineroom.docker.JobCall;
import engineroom.docker.JobGraph;
import engineroom.docker.JobGraph.Way;
import engineroom.docker.MissingModule;
import engineroom.docker.MissingModule.Loss;
import engineroom.docker.ShutdownOverride;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the map answers: what a command causes, what a missing module breaks, what a shutdown. */
final class MapAnswers {

  private final DockerFacts facts;
  private final JobGraph graph;
  private final MapLinks links;
  private final BookWords words;

  MapAnswers(DockerFacts facts, JobGraph graph, MapLinks links, BookWords words) {
    this.facts = facts;
    this.graph = graph;
    this.links = links;
    this.words = words;
  }

  void appendTo(Element body) {
    facts.commands().forEach(command -> appendCommand(body, command));
    graph.modules().stream()
        .filter(module -> module.equals("events"))
        .forEach(module -> appendWithout(body, module));
    appendShutdown(body);
  }

  private void appendCommand(Element body, ClientCommand command) {
    String id = command.command().replace(' ', '-');
    MapTables.heading(body, "h2", id, words.of("map.command", command.command()));
    Set<String> reached = new LinkedHashSet<>();
    FactTable table =
        new FactTable(
            words.of("map.step"),
            words.of("map.route"),
            words.of("map.when"),
            words.of("map.runs"),
            words.of("map.makes-there"));
    int number = 0;
    for (ClientCommand.Step step : command.steps()) {
      number++;
      Optional<ApiRoute> route = route(step.route());
      Set<String> jobs = new LinkedHashSet<>(step.jobs());
      jobs.forEach(
          job -> {
            reached.add(job);
            reached.addAll(graph.reached(job));
          });
      table
          .row(text(String.valueOf(number)))
          .cell(route.map(links::route).orElseGet(() -> code(step.route())))
          .cell(when(step))
          .cell(links.jobs(jobs))
          .cell(inside(jobs));
    }
    String requests = words.counted("map.requests", number);
    String run = words.counted("map.counted-jobs", reached.size());
    String asks = words.of("map.command.lead", command.command(), requests, run);
    body.appendElement("p").appendChild(prose(asks));
    body.appendChild(MapTables.box(words.of("map.command", command.command()), table.element()));
    body.appendElement("p").text(words.of("map.command.rest"));
  }

  private Optional<ApiRoute> route(String name) {
    return facts.routes().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private Element when(ClientCommand.Step step) {
    Element when = text(step.when() + " ");
    when.appendElement("span").addClass("where").appendChild(links.line(step.at()));
    return when;
  }

  /** What jobs make in turn, each followed by what that makes; goroutines go along. */
  private Element inside(Set<String> jobs) {
    Map<String, Set<String>> made = new LinkedHashMap<>();
    jobs.forEach(job -> made.put(job, graph.calls(job)));
    jobs.forEach(job -> graph.reached(job).forEach(one -> made.put(one, graph.calls(one))));
    for (Goroutine goroutine : facts.goroutines()) {
      if (goroutine.within().stream().anyMatch(jobs::contains)) {
        made.put(goroutine.name(), graph.calls(goroutine.name()));
      }
    }
    Element inside = new Element("span");
    made.forEach(
        (cause, calls) -> {
          if (!calls.isEmpty()) {
            Element line = inside.appendElement("span").addClass("touch");
            line.appendChild(links.cause(cause)).appendText(" → ").appendChild(links.jobs(calls));
          }
        });
    return inside;
  }

  private void appendWithout(Element body, String module) {
    MapTables.heading(body, "h2", "without-" + module, words.of("map.without", module));
    body.appendElement("p").text(words.of("map.without.lead"));
    body.appendChild(without(new MissingModule(graph, facts, module)));
    Element others = body.appendElement("p").text(words.of("map.without.others") + " ");
    List<String> rest = graph.modules().stream().filter(one -> !one.equals(module)).toList();
    others.appendChild(MapLinks.list(rest, links::module)).appendText(".");
  }

  /** What would become of docker without a module. */
  Element without(MissingModule missing) {
    Element list = new Element("ul").addClass("without");
    if (!missing.ends().isEmpty()) {
      Way end = missing.ends().getFirst();
      Element item = list.appendElement("li").text(words.of("map.without.ends") + " ");
      item.appendChild(code(missing.wordsOf(end.job()))).appendText(", ");
      item.appendChild(links.line(end.call().at())).appendText(".");
      return list;
    }
    appendFailing(list, missing);
    appendLosses(list, missing);
    if (list.childrenSize() == 0) {
      list.appendElement("li").text(words.of("map.without.nothing"));
    }
    return list;
  }

  private void appendFailing(Element list, MissingModule missing) {
    for (ApiRoute route : facts.routes()) {
      for (Way way : graph.ways(route)) {
        if (missing.unknown().contains(way.job())) {
          Element item = list.appendElement("li").appendChild(links.route(route));
          item.appendText(" " + words.of("map.without.answers") + " ");
          told(item, way.call(), missing.wordsOf(way.job()));
        }
      }
    }
    missing
        .failing()
        .forEach(
            (job, said) -> {
              Element item = list.appendElement("li").appendChild(links.job(job));
              item.appendText(" " + words.of("map.without.fails") + " ").appendChild(code(said));
              List<ApiRoute> routes = graph.routes(job);
              if (!routes.isEmpty()) {
                item.appendText("; ").appendChild(links.route(routes.getFirst()));
                item.appendText(" " + words.of("map.without.answers") + " ");
                told(item, wayOf(routes.getFirst(), job).call(), said);
              }
            });
  }

  private Way wayOf(ApiRoute route, String job) {
    return graph.ways(route).stream()
        .filter(way -> way.job().equals(job))
        .findFirst()
        .orElseThrow();
  }

  /** What a client is told of a failure. */
  private void told(Element item, JobCall call, String said) {
    switch (call.failure()) {
      case LATE, LOGGED -> item.appendChild(code(said)).appendText(": " + then(call) + ".");
      default -> {
        item.appendText(words.of("map.without.status") + " ").appendChild(code(said));
        item.appendText(".");
      }
    }
  }

  private static String then(JobCall call) {
    return call.then() == null ? "" : call.then();
  }

  private void appendLosses(Element list, MissingModule missing) {
    Map<String, Set<String>> causes = new LinkedHashMap<>();
    Map<String, Loss> first = new LinkedHashMap<>();
    for (Loss loss : missing.losses()) {
      JobCall call = loss.way().call();
      String key = loss.way().job() + call.failure() + then(call);
      causes.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(loss.cause());
      first.putIfAbsent(key, loss);
    }
    first.forEach(
        (key, loss) -> {
          JobCall call = loss.way().call();
          Element item = list.appendElement("li").appendChild(links.job(loss.way().job()));
          String kind = call.failure().name().toLowerCase(Locale.ROOT);
          item.appendText(" " + words.of("map.without." + kind) + " ");
          item.appendChild(links.causes(causes.getOrDefault(key, Set.of())));
          item.appendText((then(call).isEmpty() ? "" : "; " + then(call)) + ".");
        });
  }

  /** What becomes of a job that fails at a line, and whether it may run in a shutdown. */
  Element failure(JobCall call) {
    String kind = call.failure().name().toLowerCase(Locale.ROOT);
    Element failure = text(words.of("map.failure." + kind));
    if (call.then() != null) {
      failure.appendText("; " + call.then());
    }
    if (call.override() != ShutdownOverride.NEVER) {
      String key = call.override() == ShutdownOverride.ALWAYS ? "always" : "body";
      failure.appendText(". " + words.of("map.override." + key));
    }
    return failure;
  }

  private void appendShutdown(Element body) {
    MapTables.heading(body, "h2", "shutdown", words.of("map.shutdown"));
    List<String> may =
        graph.jobs().keySet().stream().filter(job -> !graph.overriding(job).isEmpty()).toList();
    int refuse = graph.jobs().size() - may.size();
    body.appendElement("p").appendChild(prose(words.of("map.shutdown.lead", refuse)));
    if (may.isEmpty()) {
      return;
    }
    FactTable table =
        new FactTable(
            words.of("map.job"),
            words.of("map.lets"),
            words.of("map.line"),
            words.of("map.refused-inside"));
    for (String job : may) {
      for (Way way : graph.overriding(job)) {
        table
            .row(links.job(job))
            .cell(lets(way.call()))
            .cell(links.line(way.call().at()))
            .cell(refusedInside(job));
      }
    }
    body.appendChild(MapTables.box(words.of("map.shutdown"), table.element()));
  }

  private Element lets(JobCall call) {
    if (call.override() == ShutdownOverride.ALWAYS) {
      return text(words.of("map.lets.always"));
    }
    Element lets = text(words.of("map.lets.body") + " ");
    facts.routes().stream()
        .filter(route -> graph.ways(route).stream().anyMatch(way -> way.call() == call))
        .forEach(route -> lets.appendChild(links.route(route)));
    return lets;
  }

  /** What a job makes in turn and which refuses, as it has an environment of its own. */
  private Element refusedInside(String job) {
    Element inside = new Element("span");
    Map<String, String> refused = new LinkedHashMap<>();
    for (Way way : graph.ways(job)) {
      String kind = way.call().failure().name().toLowerCase(Locale.ROOT);
      refused.putIfAbsent(way.job(), words.of("map.refused." + kind));
    }
    refused.forEach(
        (made, then) ->
            inside
                .appendElement("span")
                .addClass("touch")
                .appendChild(links.job(made))
                .appendText(": " + then));
    return inside;
  }
}
