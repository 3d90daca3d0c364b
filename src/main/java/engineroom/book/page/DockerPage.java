package engineroom.book.page;

import engineroom.book.map.DockerMap;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The page of the small docker: the place of its terminal, and below it the map of docker's
 * modules, jobs, routes and calls.
 */
final class DockerPage {

  static final String PATH = "small-docker.html";

  /** The scripts of this page alone. */
  static final List<String> SCRIPTS =
      List.of(
          DockerMap.PATH,
          "assets/cytoscape/cytoscape-3.33.1.js",
          "assets/js/docker-graph.js",
          "assets/js/docker-trace.js",
          "assets/js/docker-map.js",
          "assets/js/docker-engine.js",
          "assets/js/docker-room.js");

  private static final String SIMULATED = "_what_is_simulated_and_how";

  private final List<Chapter> chapters;
  private final DockerMap map;
  private final BookWords words;

  DockerPage(List<Chapter> chapters, DockerMap map, BookWords words) {
    this.chapters = chapters;
    this.map = map;
    this.words = words;
  }

  Page page() {
    String title = words.of("docker.title");
    Element body = new Element("div");
    body.appendElement("h1").text(title);
    body.appendElement("p").text(words.of("docker.lead"));
    Element simulated = body.appendElement("p").text(words.of("docker.simulated"));
    simulated().ifPresent(place -> appendPlace(simulated, place));
    Element terminal = body.appendElement("div").attr("id", "docker-terminal").addClass("widest");
    terminal.appendElement("p").addClass("without-script").text(words.of("docker.needs-script"));
    map.appendTo(body);
    return new Page(PATH, "docker", title, body);
  }

  private void appendPlace(Element simulated, String place) {
    simulated.appendText(" ");
    simulated.appendElement("a").attr("href", place).text(words.of("docker.simulated.where"));
    simulated.appendText(".");
  }

  /** Where a chapter says part by part what is a model, if one does. */
  private Optional<String> simulated() {
    return chapters.stream()
        .filter(chapter -> chapter.body().getElementById(SIMULATED) != null)
        .map(chapter -> chapter.page() + "#" + SIMULATED)
        .findFirst();
  }
}
