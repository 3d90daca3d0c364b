package engineroom.book.map;

import engineroom.book.search.SearchEntry;
import engineroom.book.words.BookWords;
import engineroom.docker.ApiRoute;
import engineroom.docker.GoRange;
import engineroom.docker.JobGraph;
import engineroom.docker.RegisteredJob;
import engineroom.docker.SourceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The jobs of docker as things to be found, each with who has it run and what it makes. */
final class MapFinds {

  private final JobGraph graph;
  private final BookWords words;

  MapFinds(JobGraph graph, BookWords words) {
    this.graph = graph;
    this.words = words;
  }

  /**
   * All jobs.
   *
   * @param page the page of the map, from the book's root
   */
  List<SearchEntry> on(String page) {
    return graph.jobs().values().stream().map(job -> find(page, job)).toList();
  }

  private SearchEntry find(String page, RegisteredJob job) {
    return new SearchEntry(
        SearchEntry.Kind.JOB,
        job.name(),
        words.of("docker.title"),
        page + "#" + MapId.ofJob(job.name()),
        text(job.name()),
        List.of(job.name(), job.handler()),
        List.of(range(job.at())));
  }

  private static GoRange range(SourceLine at) {
    return new GoRange(at.path().replaceFirst("^engine/", ""), at.line(), at.line());
  }

  private String text(String job) {
    List<String> parts = new ArrayList<>();
    List<String> routes = graph.routes(job).stream().map(ApiRoute::spoken).toList();
    add(parts, "map.by-routes", routes);
    add(parts, "map.inside", graph.callers(job));
    add(parts, "map.makes", graph.calls(job));
    return String.join(" ", parts);
  }

  private void add(List<String> parts, String label, Collection<String> names) {
    if (!names.isEmpty()) {
      parts.add(words.of(label) + ": " + String.join(", ", names) + ".");
    }
  }
}
