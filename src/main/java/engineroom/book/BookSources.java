package engineroom.book;

import engineroom.book.words.BookWords;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything that makes a book lies.
 *
 * @param project the project's folder; messages name files from there
 * @param chapters the English chapters, with the spine {@code book.adoc}, and what all languages
 *     share: the {@code facts/}, the accepted {@code outputs/} of examples, the recorded {@code
 *     results/} of benchmarks and {@code images/}
 * @param diagrams the figures' sources
 * @param port the port's sources
 * @param model the sources of the small docker around it
 * @param tests the tests' sources
 * @param examples the examples' sources
 * @param benchmarks the benchmarks' sources
 * @param reports the test results
 * @param bench the results of the reader's own run of the benchmarks; may be missing
 * @param target the folder to write the book to
 */
public record BookSources(
    Path project,
    Path chapters,
    Path diagrams,
    Path port,
    Path model,
    Path tests,
    Path examples,
    Path benchmarks,
    Path reports,
    Path bench,
    Path target) {

  /** The house's own order, below a project's folder. */
  public static BookSources in(Path project) {
    return new BookSources(
        project,
        project.resolve("chapters"),
        project.resolve("diagrams"),
        project.resolve("src/main/java/engineroom/engine"),
        project.resolve("src/main/java/engineroom/daemon"),
        project.resolve("src/test/java"),
        project.resolve("src/examples/java"),
        project.resolve("src/jmh/java"),
        project.resolve("target/test-results"),
        project.resolve("target/bench"),
        project.resolve("target/book"));
  }

  /** The port as it was compiled, for what its tests have gone through. */
  Path classes() {
    return project.resolve("target/classes");
  }

  /** The chapters in a language: English ones first, any other in a folder named by it. */
  Path chapters(String language) {
    return language.equals(BookWords.ENGLISH) ? chapters : chapters.resolve(language);
  }

  Path spine(String language) {
    return chapters(language).resolve("book.adoc");
  }

  Path factsFolder() {
    return chapters.resolve("facts");
  }

  /** What is known of the original's files. */
  public Path facts() {
    return factsFolder().resolve("files.json");
  }

  Path article() {
    return chapters.resolve("facts/article.json");
  }

  Path upstream() {
    return chapters.resolve("facts/upstream.json");
  }

  Path original() {
    return factsFolder().resolve("go-bench.json");
  }

  Path results() {
    return chapters.resolve("results");
  }

  Path mutants() {
    return results().resolve("mutants");
  }

  Path races() {
    return results().resolve("races");
  }

  Path scripts() {
    return chapters.resolve("steps");
  }

  Path smallEngines() {
    return chapters.resolve("engines");
  }

  Path outputs() {
    return chapters.resolve("outputs");
  }

  /** Where the editions for paper are made. */
  Path workshop() {
    return target.resolveSibling(target.getFileName() + ".print");
  }

  Path images() {
    return chapters.resolve("images");
  }

  /** All files that a book reads as text. */
  public List<Path> texts() {
    Stream<Path> written =
        Stream.of(".adoc", ".txt", ".json")
            .flatMap(ending -> Project.files(chapters, ending).stream());
    Stream<Path> figures = Project.files(diagrams, ".puml").stream();
    Stream<Path> java =
        Stream.of(port, model, tests, examples, benchmarks)
            .flatMap(folder -> Project.files(folder, ".java").stream());
    return Stream.of(written, figures, java).flatMap(files -> files).toList();
  }
}
