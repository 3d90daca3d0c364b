package engineroom.book.text;

import engineroom.book.measure.Claim;
import engineroom.book.measure.Measurements;
import engineroom.book.source.GoFacts;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
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

  private static final String COMPILE_MODE = "jruby.compile.mode";

  private static final List<String> MARKS =
      List.of("benchmark", "chart", "machine", "port", "example", "plantuml");

  private static final Map<String, Object> COMMON =
      Map.of(
          "source-highlighter", "rouge",
          "rouge-css", "class",
          "attribute-missing", "warn",
          "example-caption!", "",
          "figure-caption!", "",
          "table-caption!", "");

  private final CompletableFuture<Asciidoctor> starting;
  private final Map<String, String> highlighted = new HashMap<>();
  private final ConvertedChapters converted = new ConvertedChapters();

  /** Starts the processor. */
  public Asciidoc() {
    OWN_LOG.setUseParentHandlers(false);
    if (System.getProperty(COMPILE_MODE) == null) {
      System.setProperty(COMPILE_MODE, "OFF"); // pages are done before compiling pays
    }
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
    JavaExtensionRegistry words = words(asciidoctor, go, measurements, places, problems);
    words.inlineMacro(new JavaMacro(port, places, problems));
    MARKS.forEach(name -> words.blockMacro(new MarkMacro(name)));
    asciidoctor.registerLogHandler(log);
    try {
      Document document = asciidoctor.loadFile(spine.toFile(), options());
      converted.startBook(document, List.of(go, port, measurements));
      return new ChapterReader(places, converted, problems).read(document);
    } finally {
      asciidoctor.unregisterLogHandler(log);
    }
  }

  /**
   * Converts a book that was read without problems to another edition.
   *
   * @throws LibraryMissing where the edition's library is not there
   */
  public void convert(
      Edition edition,
      Filling filling,
      Path spine,
      Project project,
      GoFacts go,
      JavaIndex port,
      Measurements measurements,
      Problems problems) {
    Asciidoctor asciidoctor = starting.join();
    Places places = new Places(project, spine);
    LogHandler log = new AdocLog(places, problems);
    JavaExtensionRegistry words = words(asciidoctor, go, measurements, places, problems);
    load(asciidoctor, edition);
    words.inlineMacro(new ListingMacro(port, filling)).block(new FilledBehaviour(filling));
    MARKS.forEach(name -> words.blockMacro(new FilledMacro(name, filling)));
    asciidoctor.registerLogHandler(log);
    try {
      String text = String.join("\n", project.lines(spine)) + "\n\n" + edition.ending();
      asciidoctor.convert(text, options(edition, spine));
    } finally {
      asciidoctor.unregisterLogHandler(log);
    }
  }

  private static void load(Asciidoctor asciidoctor, Edition edition) {
    try {
      asciidoctor.requireLibrary(edition.library());
    } catch (RuntimeException e) {
      throw new LibraryMissing(edition.library(), e);
    }
    asciidoctor.rubyExtensionRegistry().loadClass(edition.converter().get());
  }

  /** The book's own words that every edition has. */
  private static JavaExtensionRegistry words(
      Asciidoctor asciidoctor,
      GoFacts go,
      Measurements measurements,
      Places places,
      Problems problems) {
    asciidoctor.unregisterAllExtensions();
    return asciidoctor
        .javaExtensionRegistry()
        .inlineMacro(new GoMacro(go, places, problems))
        .inlineMacro(new MeasuredMacro(measurements, places, problems))
        .inlineMacro(new ClaimMacro(Claim.FASTER, measurements, places, problems))
        .inlineMacro(new ClaimMacro(Claim.SLOWER, measurements, places, problems))
        .inlineMacro(new ClaimMacro(Claim.LEVEL, measurements, places, problems));
  }

  private static Options options(Edition edition, Path spine) {
    AttributesBuilder attributes = Attributes.builder();
    COMMON.forEach(attributes::attribute);
    edition.attributes().forEach(attributes::attribute);
    return Options.builder()
        .safe(SafeMode.UNSAFE)
        .backend(edition.backend())
        .docType("book")
        .sourcemap(true)
        .standalone(true)
        .baseDir(spine.toAbsolutePath().getParent().toFile())
        .toFile(edition.file().toFile())
        .mkDirs(true)
        .attributes(attributes.build())
        .build();
  }

  /** Highlights a listing: the HTML inside its {@code code} element. */
  String highlight(String language, String code) {
    return highlighted.computeIfAbsent(
        language + "\n" + code, missing -> highlightNow(language, code));
  }

  private String highlightNow(String language, String code) {
    String fence = "-".repeat(40);
    String safe = code.replaceAll("(?m)^(\\\\?(?:include|ifn?def|ifeval|endif)::)", "\\\\$1");
    String listing = "[source," + language + "]\n" + fence + "\n" + safe + "\n" + fence;
    String html = starting.join().convert(listing, options());
    int start = html.indexOf('>', html.indexOf("<code")) + 1;
    return html.substring(start, html.lastIndexOf("</code>"));
  }

  private static Options options() {
    AttributesBuilder attributes = Attributes.builder();
    COMMON.forEach(attributes::attribute);
    return Options.builder()
        .safe(SafeMode.UNSAFE)
        .backend("html5")
        .sourcemap(true)
        .attributes(attributes.build())
        .build();
  }

  @Override
  public void close() {
    starting.join().close();
  }
}
