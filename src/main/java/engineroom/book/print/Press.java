package engineroom.book.print;

import engineroom.book.asciidoc.Asciidoc;
import engineroom.book.asciidoc.Edition;
import engineroom.book.asciidoc.LibraryMissing;
import engineroom.book.html.PlainText;
import engineroom.book.manuscript.Manuscript;
import engineroom.book.words.BookWords;
import engineroom.files.Folders;
import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a book that has no problems: a PDF and an EPUB. */
public final class Press {

  /** The PDF's name in the book's folder. */
  public static final String PDF = "engine-room.pdf";

  /** The EPUB's name in the book's folder. */
  public static final String EPUB = "engine-room.epub";

  /** The names of both. */
  public static final List<String> EDITIONS = List.of(PDF, EPUB);

  private static final String CHINESE_FONT =
      "Chinese: { normal: '%1$s', bold: '%1$s', italic: '%1$s', bold_italic: '%1$s' }";

  private final Asciidoc asciidoc;
  private final Manuscript manuscript;
  private final BookWords words;
  private final Project project;
  private final Problems problems;
  private final LightStyle style = new LightStyle(PrintResources.stylesheet());

  /** A press for a manuscript. */
  public Press(Asciidoc asciidoc, Manuscript manuscript, Project project, Problems problems) {
    this.asciidoc = asciidoc;
    this.manuscript = manuscript;
    this.words = manuscript.words();
    this.project = project;
    this.problems = problems;
  }

  /**
   * Prints, or reports why not.
   *
   * @param workshop a folder to work in; what it held is gone afterwards
   * @param chineseFont the font for Chinese that the user named, if any
   * @return what was printed, by its name in the book's folder
   */
  public Map<String, Path> print(Path spine, Path workshop, Optional<Path> chineseFont)
      throws IOException {
    Path place = workshop.toAbsolutePath().normalize();
    Folders.delete(place);
    Files.createDirectories(place);
    Optional<Path> chinese = ChineseFont.find(chineseFont, manuscript.text(), project, problems);
    if (!problems.none()) {
      return Map.of();
    }
    Typefaces typefaces = new Typefaces(place.resolve("fonts"));
    Cover.draw(
        place.resolve("cover.png"),
        style,
        typefaces,
        title(),
        manuscript.tally().toUpperCase(Locale.ROOT),
        words);
    PrintedLetters letters = new PrintedLetters(typefaces.code(10)::canDisplay);
    Map<String, Path> printed = new LinkedHashMap<>();
    printed.put(PDF, convert(pdf(place, typefaces, chinese), true, place, letters, spine));
    printed.put(EPUB, convert(epub(place), false, place, letters, spine));
    return printed;
  }

  private Path convert(
      Edition edition, boolean onPaper, Path place, PrintedLetters letters, Path spine) {
    PrintedBlocks blocks =
        new PrintedBlocks(
            manuscript,
            new PrintedListing(project, onPaper, words),
            new PrintedFigures(place, style),
            letters,
            onPaper ? place.toString().replace('\\', '/') + "/" : "");
    try {
      asciidoc.convert(edition, blocks, spine, project, manuscript.material(), problems);
    } catch (LibraryMissing e) {
      Location where = project.location(edition.file(), 0);
      problems.add(where, e.getMessage() + ": print the book with mvn -Pprint");
    }
    return edition.file();
  }

  private Edition pdf(Path place, Typefaces typefaces, Optional<Path> chinese) throws IOException {
    Path theme = place.resolve("engine-room-theme.yml");
    Files.writeString(
        theme,
        style.fill(
            PrintResources.text("theme.yml").transform(text -> withFallback(text, chinese))));
    Map<String, Object> attributes = common(place);
    attributes.put("pdf-theme", theme.toString());
    attributes.put("pdf-fontsdir", typefaces.folder() + ";GEM_FONTS_DIR");
    attributes.put("front-cover-image", place.resolve("cover.png").toString());
    attributes.put("cover-alt", words.of("print.cover"));
    attributes.put("pdf-version", "1.7");
    attributes.put("compress", "");
    attributes.put("toc", "");
    attributes.put("toc-title", words.of("print.contents"));
    attributes.put("toclevels", "2");
    attributes.put("outlinelevels", "2");
    attributes.put("autofit-option", "");
    attributes.put("index-pagenum-sequence-style", "page");
    return new Edition(
        "asciidoctor-pdf",
        "pdf",
        () -> ruby("tags.rb", "pdf.rb"),
        attributes,
        PrintedExercises.appendix(manuscript.text(), words)
            + "[index]\n== "
            + words.of("print.index")
            + "\n",
        place.resolve(PDF));
  }

  /** The theme, with a font for what the book's own typefaces have no letters for. */
  private static String withFallback(String theme, Optional<Path> chinese) {
    return chinese
        .map(
            font ->
                theme
                    .replace("# chinese", CHINESE_FONT.formatted(font))
                    .replace("# fallbacks", "fallbacks: [Chinese]"))
        .orElse(theme);
  }

  private Edition epub(Path place) throws IOException {
    Files.writeString(place.resolve("epub.css"), style.fill(PrintResources.text("epub.css")));
    Map<String, Object> attributes = common(place);
    attributes.put(
        "front-cover-image",
        "image:" + place.resolve("cover.png") + "[" + words.of("print.cover") + ",2100,2775]");
    attributes.put("workshop", place.toString());
    attributes.put(
        "uuid", UUID.nameUUIDFromBytes("engine-room".getBytes(StandardCharsets.UTF_8)).toString());
    attributes.put("toclevels", "2");
    attributes.put("accessibility", words.of("print.accessibility"));
    return new Edition(
        "asciidoctor-epub3",
        "epub3",
        () -> ruby("epub.rb"),
        attributes,
        PrintedExercises.appendix(manuscript.text(), words)
            + BehaviourList.adoc(manuscript.text(), words),
        place.resolve(EPUB));
  }

  private Map<String, Object> common(Path place) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put("lang", words.of("print.language"));
    attributes.put("reproducible", "");
    attributes.put("rouge-style", "engine-room");
    attributes.put("preface-title", words.of("print.preface"));
    attributes.put("subtitle-line", words.of("print.subtitle"));
    attributes.put("tally", manuscript.tally());
    attributes.put("description", words.of("print.subtitle"));
    attributes.put("copyright", words.of("print.licence"));
    attributes.put("chapter-signifier", words.of("print.chapter"));
    attributes.put("sectnumlevels", "1");
    return attributes;
  }

  private ByteArrayInputStream ruby(String... converter) {
    String script =
        style.fill(
            PrintResources.text("shared.rb")
                + Stream.of(converter).map(PrintResources::text).collect(Collectors.joining()));
    return new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
  }

  private String title() {
    return PlainText.of(manuscript.text().title());
  }
}
