package engineroom.book;

import engineroom.book.evidence.BehavioursJson;
import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.Linker;
import engineroom.book.evidence.TestReports;
import engineroom.book.evidence.Tracer;
import engineroom.book.example.Examples;
import engineroom.book.figure.Figures;
import engineroom.book.measure.Measurements;
import engineroom.book.page.Pages;
import engineroom.book.print.Press;
import engineroom.book.source.GoFacts;
import engineroom.book.source.GoSource;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaReader;
import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import engineroom.book.text.Asciidoc;
import engineroom.book.text.BookText;
import engineroom.book.text.Highlighter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Builds books: reads, links, traces, lays out, and writes only what is whole.
 *
 * <p>Starting one takes seconds, building again takes less than one: keep it where more than one
 * build is to come. It builds one book at a time.
 */
public final class Book implements AutoCloseable {

  private final Asciidoc asciidoc = new Asciidoc();
  private final KeptSources kept = new KeptSources();

  /**
   * Builds a book.
   *
   * @throws IOException where its folder cannot be written
   */
  public synchronized BookResult build(BookSources sources, BookOptions options)
      throws IOException {
    Instant start = Instant.now();
    Problems problems = new Problems();
    Project project = new Project(sources.project());
    JavaReader reader = new JavaReader(project, problems);
    JavaIndex port = kept.port(sources.port(), reader, problems);
    JavaIndex tests = kept.tests(sources.tests(), reader, problems);
    JavaIndex examples = kept.examples(sources.examples(), reader, problems);
    GoFacts go = kept.go(sources.facts(), problems);
    Measurements measurements = kept.measurements(sources, reader, project, problems);

    BookText text = asciidoc.read(sources.spine(), project, go, port, measurements, problems);
    TestReports reports = kept.reports(sources.reports(), problems);
    Map<String, Evidence> evidence =
        new Linker(go, port, tests, reports, measurements, problems).link(text.behaviours());
    if (!options.draft()) {
      new Tracer(problems).trace(evidence.values());
    }

    Examples runs =
        new Examples(
            examples,
            options.classes(),
            sources.outputs(),
            options.acceptOutputs(),
            kept.printed(options.classes()),
            project,
            problems);
    Figures figures = new Figures(sources.diagrams(), kept.drawn(), project, problems);
    Press press =
        new Press(
            asciidoc,
            text,
            evidence,
            go,
            port,
            examples,
            runs,
            figures,
            measurements,
            project,
            problems);
    Pages pages =
        new Pages(
            text,
            evidence,
            go,
            port,
            examples,
            runs,
            figures,
            measurements,
            new Highlighter(asciidoc, project),
            options.goSource().flatMap(folder -> GoSource.read(folder, go, project, problems)),
            project,
            problems);
    pages.lay(sources.spine(), sources.images(), options.print() ? Press.EDITIONS : List.of());
    Map<String, Path> editions = Map.of();
    if (options.print() && problems.none()) {
      editions = press.print(sources.spine(), sources.workshop(), options.chineseFont());
    }
    List<String> written =
        problems.none()
            ? pages.write(sources.target(), BehavioursJson.write(evidence.values()), editions)
            : List.of();
    return new BookResult(problems.all(), written, Duration.between(start, Instant.now()));
  }

  @Override
  public void close() {
    asciidoc.close();
  }
}
