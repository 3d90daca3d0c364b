package engineroom.book.text;

import engineroom.book.source.Problems;
import engineroom.book.upstream.Stated;
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
final class Reading implements AutoCloseable {

  private final Asciidoctor asciidoctor;
  private final Path spine;
  private final Vocabulary vocabulary;
  private final ConvertedChapters converted;
  private final JavaExtensionRegistry registry;
  private final LogHandler log;
  private final Words words;
  private final ChapterReader reader;

  Reading(
      Asciidoctor asciidoctor,
      Places places,
      Vocabulary vocabulary,
      ConvertedChapters converted,
      Problems problems) {
    this.asciidoctor = asciidoctor;
    this.spine = places.spine();
    this.vocabulary = vocabulary;
    this.converted = converted;
    log = new AdocLog(places, problems);
    reader = new ChapterReader(places, converted, problems);
    asciidoctor.unregisterAllExtensions();
    registry = asciidoctor.javaExtensionRegistry();
    words = new Words(registry, vocabulary, places, problems);
    registry.inlineMacro(new JavaMacro(vocabulary.port(), places, problems));
    registry.blockMacro(new CardMacro());
    Map<String, MarkMacro> marks = new TreeMap<>();
    MarkMacro.NAMES.forEach(name -> marks.put(name, new MarkMacro(name)));
    marks.values().forEach(registry::blockMacro);
    registry.blockMacro(new KeptMarks(marks));
    asciidoctor.registerLogHandler(log);
  }

  /** Reads the whole book. */
  ReadBook book() {
    Document document = load(Map.of());
    List<Stated> stated = ChapterReader.stated(document);
    words.fillLate(stated);
    converted.startBook(document, vocabulary);
    return reader.read(document);
  }

  /** Reads some chapters, with the faces of all others around them. */
  List<ReadChapter> chapters(Set<String> stems, Faces others) {
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
