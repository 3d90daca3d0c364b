package engineroom.book.text;

import engineroom.book.measure.Claim;
import engineroom.book.measure.Measurements;
import engineroom.book.source.GoFacts;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogHandler;

/**
 * The AsciiDoc processor. It takes seconds to start and is quick from then on, so it starts at once
 * beside other work and serves any number of books.
 */
public final class Asciidoc implements AutoCloseable {

  /** AsciidoctorJ logs here too, which would say everything twice. */
  private static final Logger OWN_LOG = Logger.getLogger("asciidoctor");

  private final CompletableFuture<Asciidoctor> starting;

  /** Starts the processor. */
  public Asciidoc() {
    OWN_LOG.setUseParentHandlers(false);
    System.setProperty("jruby.compile.mode", "OFF"); // a book is done before compiling pays
    starting = CompletableFuture.supplyAsync(Asciidoctor.Factory::create);
  }

  /** Loads and converts a book: its spine, and the chapters that the spine includes. */
  public BookText read(
      Path spine,
      Project project,
      GoFacts go,
      JavaIndex port,
      Measurements measurements,
      Problems problems) {
    Asciidoctor asciidoctor = starting.join();
    Places places = new Places(project, spine);
    LogHandler log = new AdocLog(places, problems);
    asciidoctor.unregisterAllExtensions();
    asciidoctor
        .javaExtensionRegistry()
        .inlineMacro(new GoMacro(go, places, problems))
        .inlineMacro(new JavaMacro(port, places, problems))
        .inlineMacro(new MeasuredMacro(measurements, places, problems))
        .inlineMacro(new ClaimMacro(Claim.FASTER, measurements, places, problems))
        .inlineMacro(new ClaimMacro(Claim.SLOWER, measurements, places, problems))
        .inlineMacro(new ClaimMacro(Claim.LEVEL, measurements, places, problems))
        .blockMacro(new MarkMacro("benchmark"))
        .blockMacro(new MarkMacro("chart"))
        .blockMacro(new MarkMacro("machine"))
        .blockMacro(new MarkMacro("profile"))
        .blockMacro(new MarkMacro("port"))
        .blockMacro(new MarkMacro("example"))
        .blockMacro(new MarkMacro("plantuml"));
    asciidoctor.registerLogHandler(log);
    try {
      Document document = asciidoctor.loadFile(spine.toFile(), options());
      return new ChapterReader(places, problems).read(document);
    } finally {
      asciidoctor.unregisterLogHandler(log);
    }
  }

  /** Highlights a listing: the HTML inside its {@code code} element. */
  String highlight(String language, String code) {
    String fence = "-".repeat(40);
    String safe = code.replaceAll("(?m)^(\\\\?(?:include|ifn?def|ifeval|endif)::)", "\\\\$1");
    String listing = "[source," + language + "]\n" + fence + "\n" + safe + "\n" + fence;
    String html = starting.join().convert(listing, options());
    int start = html.indexOf('>', html.indexOf("<code")) + 1;
    return html.substring(start, html.lastIndexOf("</code>"));
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
