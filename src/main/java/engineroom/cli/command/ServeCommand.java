package engineroom.cli.command;

import engineroom.book.BookOptions;
import engineroom.book.BookServer;
import engineroom.book.BookSources;
import engineroom.book.LiveUpdates;
import engineroom.book.live.LiveBook;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the book to this machine. */
@Command(
    name = "serve",
    description = {
      "Serves the book in target/book on 127.0.0.1, until Ctrl-C. When a chapter, a figure, a"
          + " source or a test result changes, the book is built again, and open pages show the new"
          + " one, or what is wrong with it."
    },
    footer = {"", "Exit status: 2 there is no book, or the port is taken."})
public final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "4243",
      description = "Where to listen (${DEFAULT-VALUE}); 0 for any port that is free.")
  private int port;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = "",
      description = "The project's folder; the current one unless given.")
  private Path project;

  @Mixin private GoOptions go;

  @Option(names = "--still", description = "Leave the book as it is when a source of it changes.")
  private boolean still;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65535) {
      throw new Mistake("--port " + port + ": expected a number from 0 to 65535");
    }
    Path book = BookSources.in(project).target();
    if (!Files.isRegularFile(book.resolve("index.html"))) {
      throw new Mistake(book + ": expected a book there; build it with mvn verify");
    }
    BookSources sources = BookSources.in(project);
    if (still || !Files.isRegularFile(sources.chapters().resolve("book.adoc"))) {
      return serve(book, Optional.empty());
    }
    ClassLoader ours = LiveBook.class.getClassLoader();
    BookOptions options = BookOptions.strict().goSource(go.files(sources));
    try (LiveBook following = new LiveBook(sources, options, classes(), ours, this::say)) {
      return serve(book, Optional.of(following));
    }
  }

  private List<Path> classes() {
    return List.of(project.resolve("target/test-classes"), project.resolve("target/classes"));
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("The book: " + line);
    out.flush();
  }

  private int serve(Path book, Optional<LiveUpdates> following)
      throws IOException, InterruptedException {
    try (BookServer server = BookServer.start(book, port, following)) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("The book: " + server.address() + "  (Ctrl-C ends)");
      out.flush();
      new CountDownLatch(1).await();
    }
    return ExitStatus.OK;
  }
}
