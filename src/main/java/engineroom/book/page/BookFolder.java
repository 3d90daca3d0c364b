package engineroom.book.page;

import engineroom.files.NewFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder that a book is written to. */
final class BookFolder implements AutoCloseable {

  /** Files that every book carries with it; a class path cannot be listed, so they are named. */
  static final List<String> ASSETS =
      List.of(
          "book.css",
          "cytoscape/cytoscape-3.33.1.js",
          "cytoscape/cytoscape-LICENSE.txt",
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
          "js/contents.js",
          "js/copy.js",
          "js/cut.js",
          "js/docker-engine.js",
          "js/docker-graph.js",
          "js/docker-map.js",
          "js/docker-room.js",
          "js/docker-trace.js",
          "js/elements.js",
          "js/filter.js",
          "js/finds.js",
          "js/go-bring.js",
          "js/go-colour.js",
          "js/go-lines.js",
          "js/go-mentions.js",
          "js/go-shelf.js",
          "js/go-weave.js",
          "js/go-zip.js",
          "js/interleaving.js",
          "js/lab-worker.js",
          "js/lookup.js",
          "js/memory.js",
          "js/predict.js",
          "js/preview.js",
          "js/record.js",
          "js/room-machine.js",
          "js/room-timeline.js",
          "js/room.js",
          "js/search.js",
          "js/sections.js",
          "js/steps-engine.js",
          "js/steps-sheet.js",
          "js/theme.js",
          "js/unfold.js",
          "js/words.js",
          "lab/docker.js",
          "lab/engine.js",
          "minisearch/minisearch-7.2.0.js",
          "minisearch/minisearch-LICENSE.txt");

  private final NewFolder folder;

  BookFolder(Path place) throws IOException {
    folder = new NewFolder(place);
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
    folder.write(path, text);
  }

  void writeAssets() throws IOException {
    for (String asset : ASSETS) {
      try (InputStream in = BookFolder.class.getResourceAsStream("/engineroom/book/" + asset)) {
        folder.write("assets/" + asset, in);
      }
    }
  }

  void copy(Path from, String path) throws IOException {
    folder.copy(from, path);
  }

  /** Puts the new book where the old one was. */
  void moveIntoPlace() throws IOException {
    folder.replace();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
