package engineroom.book.asciidoc;

import engineroom.book.macro.BlockLocations;
import engineroom.book.macro.CardMacro;
import engineroom.book.macro.JavaMacro;
import engineroom.book.macro.MarkMacro;
import engineroom.book.macro.SharedMacros;
import engineroom.book.macro.SkippedMarks;
import engineroom.book.material.BookMaterial;
import engineroom.book.upstream.StatedBehaviour;
import engineroom.files.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.JavaExtensionRegistry;
import org.asciidoctor.log.LogHandler;

/** One pass of AsciidoctorJ over a book's chapters, or over some of them, for its pages. */
final class AsciidocPass implements AutoCloseable {

  private final Asciidoctor asciidoctor;
  private final Path spine;
  private final ConvertedChapters converted;
  private final JavaExtensionRegistry registry;
  private final LogHandler log;
  private final SharedMacros words;
  private final ChapterReader reader;

  AsciidocPass(
      Asciidoctor asciidoctor,
      BlockLocations places,
      PassInputs inputs,
      ConvertedChapters converted,
      Problems problems) {
    this.asciidoctor = asciidoctor;
    this.spine = places.spine();
    BookMaterial material = inputs.material();
    this.converted = converted;
    log = new AsciidocLog(places, problems);
    reader = new ChapterReader(inputs.language(), places, converted, problems);
    asciidoctor.unregisterAllExtensions();
    registry = asciidoctor.javaExtensionRegistry();
    words = new SharedMacros(registry, material, places, problems);
    registry.inlineMacro(new JavaMacro(material.port(), places, problems));
    registry.blockMacro(new CardMacro());
    Map<String, MarkMacro> marks = new TreeMap<>();
    MarkMacro.NAMES.forEach(name -> marks.put(name, new MarkMacro(name)));
    marks.values().forEach(registry::blockMacro);
    registry.blockMacro(new SkippedMarks(marks));
    asciidoctor.registerLogHandler(log);
  }

  /** Reads the whole book. */
  ReadBook book() {
    Document document = load(Map.of());
    List<StatedBehaviour> stated = ChapterReader.stated(document);
    words.fillLate(stated);
    converted.startBook(titles(document));
    return reader.read(document);
  }

  private static List<String> titles(Document book) {
    return book.findBy(Map.of("context", ":section")).stream()
        .map(section -> section.getId() + " " + section.getTitle())
        .toList();
  }

  /** Reads some chapters, with the faces of all others around them. */
  List<ReadChapter> chapters(Set<String> stems, ChapterOutlines others) {
    registry.includeProcessor(others);
    return reader.chapters(load(others.titles()), stems::contains);
  }

  private Document load(Map<String, String> more) {
    AttributesBuilder attributes = Attributes.builder();
    Asciidoc.COMMON.forEach(attributes::attribute);
    more.forEach(attributes::attribute);
    Options options =
        Options.builder()
            .safe(SafeMode.UNSAFE)
            .backend("html5")
            .sourcemap(true)
            .attributes(attributes.build())
            .build();
    return asciidoctor.loadFile(spine.toFile(), options);
  }

  @Override
  public void close() {
    asciidoctor.unregisterLogHandler(log);
  }
}
