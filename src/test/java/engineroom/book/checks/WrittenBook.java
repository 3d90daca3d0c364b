package engineroom.book.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A book as a folder of files, as its readers get it. */
final class WrittenBook {

  private final Path folder;
  private final Set<String> files = new TreeSet<>();
  private final Map<String, WrittenPage> pages = new TreeMap<>();

  private WrittenBook(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a book.
   *
   * @throws IllegalStateException where none is there
   */
  static WrittenBook in(Path folder) {
    WrittenBook book = new WrittenBook(folder);
    if (!Files.isRegularFile(folder.resolve("index.html"))) {
      throw new IllegalStateException(
          folder + ": expected a book there; mvn verify builds it after the tests");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(book::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  /** The book that the build has made. */
  static WrittenBook ofTheBuild() {
    return in(Path.of("target/book"));
  }

  private void add(Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    files.add(name);
    if (name.endsWith(".html")) {
      pages.put(name, WrittenPage.read(name, file));
    }
  }

  /** All files, named from the book's folder. */
  Set<String> files() {
    return files;
  }

  /** The pages, by their file's name from the book's folder. */
  Map<String, WrittenPage> pages() {
    return pages;
  }

  /** Where a file lies. */
  Path path(String file) {
    return folder.resolve(file);
  }

  /** A file's text. */
  String text(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
