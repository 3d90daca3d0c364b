package engineroom.book.text;

import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.JavaExtensionRegistry;
import org.asciidoctor.log.LogHandler;

/**
 * The AsciiDoc processor. It takes seconds to start and is quick from then on, so it starts at once
 * beside other work and serves any number of books.
 */
public final class Asciidoc implements AutoCloseable {

  /** AsciidoctorJ logs here too, which would say everything twice. */
  private static final Logger OWN_LOG = Logger.getLogger("asciidoctor");

  private static final List<String> MARKS =
      List.of("benchmark", "chart", "facts", "machine", "profile", "port", "example", "plantuml");

  private final CompletableFuture<Asciidoctor> starting;

  /** Starts the processor. */
  public Asciidoc() {
    OWN_LOG.setUseParentHandlers(false);
    System.setProperty("jruby.compile.mode", "OFF"); // a book is done before compiling pays
    starting = CompletableFuture.supplyAsync(Asciidoctor.Factory::create);
  }

  /** Loads and converts a book: its spine, and the chapters that the spine includes. */
  public BookText read(Path spine, Project project, Vocabulary vocabulary, Problems problems) {
    Asciidoctor asciidoctor = starting.join();
    Places places = new Places(project, spine);
    LogHandler log = new AdocLog(places, problems);
    asciidoctor.unregisterAllExtensions();
    JavaExtensionRegistry registry = asciidoctor.javaExtensionRegistry();
    Words words = new Words(registry, vocabulary, places, problems);
    registry.inlineMacro(new JavaMacro(vocabulary.port(), places, problems));
    MARKS.forEach(name -> registry.blockMacro(new MarkMacro(name)));
    asciidoctor.registerLogHandler(log);
    try {
      Document document = asciidoctor.loadFile(spine.toFile(), options());
      words.fillLate(document);
      return new ChapterReader(places, problems).read(document);
    } finally {
      asciidoctor.unregisterLogHandler(log);
    }
  }

  private static Options options() {
    Attributes attributes =
        Attributes.builder()
            .attribute("source-highlighter", "rouge")
            .attribute("rouge-css", "class")
            .attribute("attribute-missing", "warn")
            .attribute("example-caption!", "")
            .attribute("figure-caption!", "")
            .attribute("table-caption!", "")
            .build();
    return Options.builder()
        .safe(SafeMode.UNSAFE)
        .backend("html5")
        .sourcemap(true)
        .attributes(attributes)
        .build();
  }

  @Override
  public void close() {
    starting.join().close();
  }
}
