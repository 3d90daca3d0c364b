package engineroom.cli.command;

import engineroom.book.Book;
import engineroom.book.BookOptions;
import engineroom.book.BookResult;
import engineroom.book.BookSources;
import engineroom.book.original.GoSource;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the book from what the last tests left behind. */
@Command(
    name = "book",
    description = {
      "Builds the book into target/book from the chapters, the sources and the results of the last"
          + " tests. Where anything lacks its proof, nothing is written and the last book stays."
    },
    footer = {
      "",
      "Exit status: 0 the book is built, 1 something is wrong with it (each with file and line),"
          + " 2 there is nothing to build it from."
    })
public final class BookCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = "",
      description = "The project's folder; the current one unless given.")
  private Path project;

  @Option(
      names = "--draft",
      description = "Build although proof is missing, and show loudly on the cards where.")
  private boolean draft;

  @Option(names = "--accept-outputs", description = "Take what the examples print now as accepted.")
  private boolean acceptOutputs;

  @Mixin private GoOptions go;

  @Option(names = "--print", description = "Print the book as PDF and EPUB, too.")
  private boolean print;

  @Option(
      names = "--chinese-font",
      paramLabel = "FILE",
      description = "A TrueType font for the Chinese in the PDF, where none of the usual ones is.")
  private @Nullable Path chineseFont;

  @Override
  public Integer call() throws IOException {
    BookSources sources = BookSources.in(project);
    if (!Files.isRegularFile(sources.chapters().resolve("book.adoc"))) {
      throw new Mistake(
          sources.chapters().resolve("book.adoc")
              + ": expected the book's spine there; name the project's folder with --project");
    }
    if (chineseFont != null && !Files.isRegularFile(chineseFont)) {
      throw new Mistake(chineseFont + ": expected a font there; correct --chinese-font");
    }
    if (!Files.isDirectory(sources.reports())) {
      throw new Mistake(
          sources.reports() + ": expected the results of the tests there; run mvn verify");
    }
    Optional<GoSource> original = go.files(sources);
    URL[] compiled = {
      project.resolve("target/test-classes").toUri().toURL(),
      project.resolve("target/classes").toUri().toURL()
    };
    try (URLClassLoader examples = new URLClassLoader(compiled, Book.class.getClassLoader());
        Book book = new Book()) {
      BookOptions options =
          BookOptions.strict()
              .draft(draft)
              .acceptOutputs(acceptOutputs)
              .classes(examples)
              .goSource(original)
              .print(print)
              .chineseFont(Optional.ofNullable(chineseFont));
      return tell(book.build(sources, options), sources);
    }
  }

  private int tell(BookResult result, BookSources sources) {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    result.problems().forEach(err::println);
    result.more().lines().forEach(err::println);
    err.flush();
    if (result.built()) {
      out.printf(
          "The book: %s (%d pages, %.1f s)%n",
          sources.target().resolve("index.html"),
          result.pages().size(),
          result.time().toMillis() / 1000.0);
    } else {
      int count = result.problems().size();
      out.println("No book: " + (count == 1 ? "1 problem" : count + " problems") + ", see above");
    }
    out.flush();
    return result.built() ? ExitStatus.OK : ExitStatus.NO;
  }
}
