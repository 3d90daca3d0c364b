package engineroom.book.map;

import engineroom.book.manuscript.Manuscript;
import engineroom.book.search.SearchEntry;
import engineroom.book.words.BookWords;
import engineroom.docker.DockerFacts;
import engineroom.docker.JobGraph;
import engineroom.files.Project;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The map of docker's modules, jobs, routes and calls: a section of a page, and a script of data.
 */
public final class DockerMap {

  /** The file of its data, from the book's root. */
  public static final String PATH = "docker-map.js";

  private final DockerFacts facts;
  private final JobGraph graph;
  private final MapAnswers answers;
  private final MapTables tables;
  private final BookWords words;

  /**
   * The map of what a book is made from.
   *
   * @param project has the sources of the small docker
   */
  public DockerMap(Manuscript manuscript, Project project) {
    facts = manuscript.material().docker();
    words = manuscript.words();
    graph = new JobGraph(facts);
    MapLinks links = new MapLinks(facts, manuscript.material().go());
    answers = new MapAnswers(facts, graph, links, words);
    tables =
        new MapTables(
            facts,
            graph,
            new ModelPlaces(manuscript.material().named().members(), project),
            new MapCards(manuscript.material().go(), manuscript.evidence().values(), words),
            links,
            answers,
            words);
  }

  /** Appends the place where it is drawn, its answers and its tables. */
  public void appendTo(Element body) {
    MapTables.heading(body, "h2", "map", words.of("map.title"));
    int routes = facts.routes().size();
    String lead = words.of("map.lead", routes, graph.jobs().size(), facts.calls().size());
    body.appendElement("p").text(lead);
    Element place = body.appendElement("div").attr("id", "docker-map").addClass("widest");
    place.appendElement("p").addClass("without-script").text(words.of("map.needs-script"));
    answers.appendTo(body);
    tables.appendTo(body);
  }

  /**
   * Its jobs, to be found.
   *
   * @param page the page that it is on, from the book's root
   */
  public List<SearchEntry> finds(String page) {
    return new MapFinds(graph, words).on(page);
  }

  /** The data of which it is drawn, as a script. */
  public String script() {
    return new MapScript(facts, graph, new MapLayout(graph, facts)).text();
  }
}
