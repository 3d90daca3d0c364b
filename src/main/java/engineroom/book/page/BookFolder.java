package engineroom.book.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that a book is written to: beside its place first, and moved there when whole. */
final class BookFolder {

  /** Files that every book carries with it; a class path cannot be listed, so they are named. */
  static final List<String> ASSETS =
      List.of(
          "book.css",
          "fonts/ibm-plex-mono-LICENSE.txt",
          "fonts/ibm-plex-mono-latin-400-italic.woff2",
          "fonts/ibm-plex-mono-latin-400-normal.woff2",
          "fonts/ibm-plex-mono-latin-600-normal.woff2",
          "fonts/ibm-plex-mono-latin-ext-400-normal.woff2",
          "fonts/source-serif-4-LICENSE.txt",
          "fonts/source-serif-4-latin-ext-wght-italic.woff2",
          "fonts/source-serif-4-latin-ext-wght-normal.woff2",
          "fonts/source-serif-4-latin-wght-italic.woff2",
          "fonts/source-serif-4-latin-wght-normal.woff2",
          "js/copy.js",
          "js/filter.js",
          "js/finds.js",
          "js/interleaving.js",
          "js/lookup.js",
          "js/preview.js",
          "js/search.js",
          "js/sections.js",
          "js/theme.js",
          "js/unfold.js",
          "js/words.js",
          "minisearch/minisearch-7.2.0.js",
          "minisearch/minisearch-LICENSE.txt");

  private final Path place;
  private final Path building;

  BookFolder(Path place) throws IOException {
    this.place = place;
    building = place.resolveSibling(place.getFileName() + ".building");
    delete(building);
    Files.createDirectories(building);
  }

  /** Writes texts, each to its path. */
  void write(Map<String, String> texts) throws IOException {
    try {
      texts.entrySet().parallelStream()
          .forEach(
              text -> {
                try {
                  write(text.getKey(), text.getValue());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  void write(String path, String text) throws IOException {
    Path file = building.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  void writeAssets() throws IOException {
    for (String asset : ASSETS) {
      try (InputStream in = BookFolder.class.getResourceAsStream("/engineroom/book/" + asset)) {
        Path file = building.resolve("assets").resolve(asset);
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
  }

  void copy(Path from, String path) throws IOException {
    Path file = building.resolve(path);
    Files.createDirectories(file.getParent());
    Files.copy(from, file);
  }

  /** Puts the new book where the old one was. */
  void moveIntoPlace() throws IOException {
    Path old = place.resolveSibling(place.getFileName() + ".old");
    delete(old);
    if (Files.exists(place)) {
      Files.move(place, old);
    }
    Files.move(building, place);
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
