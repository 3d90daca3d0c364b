package engineroom.book.asciidoc;

import engineroom.book.exercise.ExerciseKind;
import engineroom.book.macro.BlockLocations;
import engineroom.book.macro.DeferredBlocks;
import engineroom.book.macro.EditionFilling;
import engineroom.book.macro.FilledBehaviour;
import engineroom.book.macro.FilledExercise;
import engineroom.book.macro.FilledMacro;
import engineroom.book.macro.ListingMacro;
import engineroom.book.macro.MarkMacro;
import engineroom.book.macro.SharedMacros;
import engineroom.book.material.BookMaterial;
import engineroom.book.text.BookText;
import engineroom.book.upstream.StatedBehaviour;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.extension.JavaExtensionRegistry;
import org.asciidoctor.log.LogHandler;

/**
 * The AsciiDoc processor. It takes seconds to start and is quick from then on, so it starts at once
 * beside other work and serves any number of books.
 */
public final class Asciidoc implements AutoCloseable {

  /** AsciidoctorJ logs here too, which would say everything twice. */
  private static final Logger OWN_LOG = Logger.getLogger("asciidoctor");

  static final Map<String, Object> COMMON =
      Map.of(
          "source-highlighter", "rouge",
          "rouge-css", "class",
          "attribute-missing", "warn",
          "example-caption!", "",
          "figure-caption!", "",
          "table-caption!", "");

  private final CompletableFuture<Asciidoctor> starting;
  private final ConvertedChapters converted = new ConvertedChapters();
  private Optional<PassInputs> setting = Optional.empty();
  private Optional<ReadBook> last = Optional.empty();
  private List<StatedBehaviour> stated = List.of();

  /** Starts the processor. */
  public Asciidoc() {
    OWN_LOG.setUseParentHandlers(false);
    System.setProperty("jruby.compile.mode", "OFF"); // a book is done before compiling pays
    starting = CompletableFuture.supplyAsync(Asciidoctor.Factory::create);
  }

  /**
   * Loads and converts a book: its spine, and the chapters that the spine includes. Chapters that
   * are as they were in the book before are kept, where that can be known.
   *
   * @param language the chapters' language, by its tag
   */
  public BookText read(
      String language, Path spine, Project project, BookMaterial material, Problems problems) {
    PassInputs now = PassInputs.of(language, spine, project, material);
    if (!setting.map(now::isSameAs).orElse(false)) {
      last = Optional.empty();
      converted.clear();
    }
    setting = Optional.of(now);
    ReadBook book =
        last.flatMap(before -> changed(before, spine, project, now))
            .orElseGet(() -> whole(spine, project, now, problems));
    stated = book.stated();
    return book.text();
  }

  /** A book as it is now; nothing where more has changed than the text of some chapters. */
  private Optional<ReadBook> changed(ReadBook before, Path spine, Project project, PassInputs now) {
    Set<String> changed = before.changed(project);
    if (changed.isEmpty()) {
      return Optional.of(before);
    }
    Problems problems = new Problems();
    try (AsciidocPass reading = reading(spine, project, now, problems)) {
      List<ReadChapter> again =
          reading.chapters(changed, new ChapterOutlines(before.without(changed)));
      last = problems.none() ? before.with(again) : Optional.empty(); // told when all is read
      return last;
    }
  }

  private ReadBook whole(Path spine, Project project, PassInputs now, Problems problems) {
    int before = problems.all().size();
    try (AsciidocPass reading = reading(spine, project, now, problems)) {
      ReadBook book = reading.book();
      last = problems.all().size() == before ? Optional.of(book) : Optional.empty();
      return book;
    }
  }

  private AsciidocPass reading(Path spine, Project project, PassInputs now, Problems problems) {
    return new AsciidocPass(
        starting.join(), new BlockLocations(project, spine), now, converted, problems);
  }

  /**
   * Converts the book that was read last, without problems, to another edition.
   *
   * @throws LibraryMissing where the edition's library is not there
   */
  public void convert(
      Edition edition,
      EditionFilling filling,
      Path spine,
      Project project,
      BookMaterial material,
      Problems problems) {
    Asciidoctor asciidoctor = starting.join();
    BlockLocations places = new BlockLocations(project, spine);
    LogHandler log = new AsciidocLog(places, problems);
    asciidoctor.unregisterAllExtensions();
    load(asciidoctor, edition);
    JavaExtensionRegistry registry = asciidoctor.javaExtensionRegistry();
    SharedMacros words = new SharedMacros(registry, material, places, problems);
    registry
        .inlineMacro(new ListingMacro(material.named(), filling))
        .block(new FilledBehaviour(filling))
        .blockMacro(new FilledMacro("card", (number, title, id) -> filling.cardAgain(id)))
        .blockMacro(
            new FilledMacro("answers", (number, title, chapter) -> filling.answers(chapter)))
        .treeprocessor(new DeferredBlocks(words, stated));
    MarkMacro.NAMES.forEach(
        name ->
            registry.blockMacro(
                new FilledMacro(name, (number, title, target) -> filling.block(number, title))));
    for (ExerciseKind kind : ExerciseKind.values()) {
      registry.block(new FilledExercise(kind.style(), filling));
    }
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
        .baseDir(Objects.requireNonNull(spine.toAbsolutePath().getParent()).toFile())
        .toFile(edition.file().toFile())
        .mkDirs(true)
        .attributes(attributes.build())
        .build();
  }

  @Override
  public void close() {
    starting.join().close();
  }
}
