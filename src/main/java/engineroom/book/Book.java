package engineroom.book;

import engineroom.book.asciidoc.Asciidoc;
import engineroom.book.asciidoc.Proofreader;
import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.BehavioursJson;
import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.Linker;
import engineroom.book.evidence.Tracer;
import engineroom.book.evidence.kind.EvidenceKinds;
import engineroom.book.example.Examples;
import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseLinker;
import engineroom.book.exercise.ExercisesJson;
import engineroom.book.figure.Figures;
import engineroom.book.manuscript.Manuscript;
import engineroom.book.material.BookMaterial;
import engineroom.book.page.Pages;
import engineroom.book.page.SourcePages;
import engineroom.book.print.Press;
import engineroom.book.race.Interleavings;
import engineroom.book.source.JavaIndex;
import engineroom.book.text.BookText;
import engineroom.book.words.BookWords;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds books: reads, links, traces, lays out, and writes only what is whole.
 *
 * <p>Starting one takes seconds, building again takes less than one: keep it where more than one
 * build is to come. It builds one book at a time.
 */
public final class Book implements AutoCloseable {

  private final Asciidoc asciidoc = new Asciidoc();
  private final KeptSources kept = new KeptSources();
  private final BookWords words = BookWords.in(BookWords.ENGLISH);
  private Optional<SourcePages> last = Optional.empty();

  /**
   * Builds a book.
   *
   * @throws IOException where its folder cannot be written
   */
  public synchronized BookResult build(BookSources sources, BookOptions options)
      throws IOException {
    Instant start = Instant.now();
    Problems problems = new Problems();
    Project project = kept.project(sources.project());
    Path spine = sources.spine(words.language());
    if (!new Proofreader(spine, project, problems).read(sources.texts())) {
      return result(problems, List.of(), start);
    }
    try {
      return result(problems, written(sources, spine, project, options, problems), start);
    } catch (Mistake mistake) {
      if (problems.none()) {
        throw mistake;
      }
      problems.add(mistake.where().orElse(project.location(spine, 0)), mistake.getMessage());
      return result(problems, List.of(), start);
    }
  }

  private static BookResult result(Problems problems, List<String> written, Instant start) {
    return new BookResult(
        problems.first(), problems.following(), written, Duration.between(start, Instant.now()));
  }

  private List<String> written(
      BookSources sources, Path spine, Project project, BookOptions options, Problems problems)
      throws IOException {
    BookMaterial material = kept.material(sources, project, problems);
    BookText text = asciidoc.read(words.language(), spine, project, material, problems);
    List<Exercise> exercises = exercises(text, material.named(), problems);
    Map<String, Evidence> evidence =
        new Linker(
                EvidenceKinds.collectors(material, text.behaviours(), exercises, problems),
                problems)
            .link(text.behaviours(), text.statements());
    if (!options.draft()) {
      new Tracer(problems).trace(evidence.values());
      material.measurements().refuseProvisional(project, problems);
      material.reach().refuseUnreached(material.port(), problems);
    }

    Examples runs =
        new Examples(
            material.examples(),
            options.classes(),
            sources.outputs(),
            options.acceptOutputs(),
            kept.printed(options.classes()),
            project,
            problems);
    Manuscript manuscript =
        new Manuscript(
            text,
            words,
            evidence,
            exercises,
            material,
            runs,
            new Figures(sources.diagrams(), kept.drawn(), project, problems),
            new Interleavings(sources.races(), sources.project()));
    SourcePages listed =
        last.map(before -> new SourcePages(project, words, before))
            .orElseGet(() -> new SourcePages(project, words));
    last = Optional.of(listed);
    Pages pages = new Pages(manuscript, options.goSource(), listed, project, problems);
    pages.lay(spine, sources.images(), options.print() ? Press.EDITIONS : List.of());
    Map<String, Path> editions = Map.of();
    if (options.print() && problems.none()) {
      Press press = new Press(asciidoc, manuscript, project, problems);
      editions = press.print(spine, sources.workshop(), options.chineseFont());
    }
    return problems.none()
        ? pages.write(
            sources.target(),
            Map.of(
                "behaviours.json", BehavioursJson.write(evidence.values()),
                "exercises.json", ExercisesJson.write(exercises)),
            editions)
        : List.of();
  }

  private static List<Exercise> exercises(BookText text, JavaIndex named, Problems problems) {
    Set<String> known = text.behaviours().stream().map(Behaviour::id).collect(Collectors.toSet());
    return new ExerciseLinker(named, known, problems).link(text.exercises());
  }

  @Override
  public void close() {
    asciidoc.close();
  }
}
