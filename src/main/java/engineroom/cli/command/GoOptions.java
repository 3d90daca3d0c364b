package engineroom.cli.command;

import engineroom.book.BookSources;
import engineroom.book.original.GoHost;
import engineroom.book.original.GoPlace;
import engineroom.book.original.GoShelf;
import engineroom.book.original.GoSource;
import engineroom.docker.GoFacts;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Mistake;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether the book shows the original's lines, and where they come from. */
final class GoOptions {

  @Option(
      names = "--go",
      description = {
        "Show the Go of docker 1.6.2 beside the Java. Its files are asked for once, of"
            + " raw.githubusercontent.com, and kept in your cache."
      })
  private boolean go;

  @Option(
      names = "--go-source",
      paramLabel = "PLACE",
      description =
          "Show it, and take it from there: a checkout of docker 1.6.2, its folder engine, or a zip"
              + " of its source.")
  private @Nullable Path source;

  @Option(
      names = "--go-host",
      paramLabel = "URL",
      description =
          "Ask this address for the files instead: a folder with the files of engine/ in it.")
  private @Nullable URI host;

  /** The files, if they are wanted. */
  Optional<GoSource> files(BookSources sources) throws IOException {
    if (!go && source == null && host == null) {
      return Optional.empty();
    }
    GoFacts facts = FactsReader.readFiles(sources.facts());
    GoShelf shelf = GoShelf.of(System.getenv(), Path.of(System.getProperty("user.home")));
    if (source != null) {
      return Optional.of(shelf.bring(GoPlace.at(source), facts));
    }
    URI there = host == null ? URI.create(facts.rawFolder()) : folder(host);
    Optional<GoSource> kept = shelf.kept(facts);
    return kept.isPresent() ? kept : Optional.of(download(there, shelf, facts));
  }

  private static GoSource download(URI there, GoShelf shelf, GoFacts facts) throws IOException {
    try (GoHost asked = new GoHost(there)) {
      return shelf.bring(asked, facts);
    }
  }

  private static URI folder(URI host) {
    if (host.getHost() == null || !host.getScheme().startsWith("http")) {
      throw new Mistake(
          "--go-host " + host + ": expected the web address of a folder, with its host");
    }
    return host.toString().endsWith("/") ? host : URI.create(host + "/");
  }
}
