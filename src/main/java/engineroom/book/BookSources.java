package engineroom.book;

import java.nio.file.Path;

/**
 * Where everything that makes a book lies.
 *
 * @param project the project's folder; messages name files from there
 * @param chapters the chapters, with the spine {@code book.adoc}, {@code facts/files.json}, the
 *     accepted {@code outputs/} of examples and {@code images/}
 * @param diagrams the figures' sources
 * @param port the port's sources
 * @param tests the tests' sources
 * @param examples the examples' sources
 * @param reports the test results
 * @param target the folder to write the book to
 */
public record BookSources(
    Path project,
    Path chapters,
    Path diagrams,
    Path port,
    Path tests,
    Path examples,
    Path reports,
    Path target) {

  /** The house's own order, below a project's folder. */
  public static BookSources in(Path project) {
    return new BookSources(
        project,
        project.resolve("chapters"),
        project.resolve("diagrams"),
        project.resolve("src/main/java/engineroom/engine"),
        project.resolve("src/test/java"),
        project.resolve("src/examples/java"),
        project.resolve("target/surefire-reports"),
        project.resolve("target/book"));
  }

  Path spine() {
    return chapters.resolve("book.adoc");
  }

  Path facts() {
    return chapters.resolve("facts/files.json");
  }

  Path outputs() {
    return chapters.resolve("outputs");
  }

  Path images() {
    return chapters.resolve("images");
  }
}
