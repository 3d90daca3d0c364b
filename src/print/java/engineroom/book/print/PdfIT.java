package engineroom.book.print;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The PDF that this build printed. */
class PdfIT {

  private static PDDocument pdf;
  private static List<String> pages;
  private static PrintedFrom book;

  @BeforeAll
  static void read() throws IOException {
    book = PrintedFrom.pages();
    pdf = Loader.loadPDF(Path.of("target/book", Press.PDF).toFile());
    pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(pdf));
    }
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void itIsAWholeBook() {
    assertThat(pages).hasSizeGreaterThan(10 * book.chapters().size());
    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Engine Room");
  }

  @Test
  void itSaysItsLanguageAndItsTitle() {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getLanguage()).isEqualTo("en-GB");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
  }

  @Test
  void theLinesThatMatterHaveABar() throws IOException {
    int bars = 0;
    for (PDPage page : pdf.getPages()) {
      String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      bars +=
          (int) Pattern.compile("(?m)^\\S+ \\S+ 1\\.6 \\S+ re$").matcher(drawn).results().count();
    }
    assertThat(bars).isEqualTo(book.lit()).isPositive();
  }

  @Test
  void theContentsHasSections() {
    int contents = indexOf("Contents\n");
    String first = String.join("", pages.subList(contents, contents + 5));
    assertThat(first).contains("The framework", "A name instead of an import");
  }

  @Test
  void noPageHasOneOrTwoSpilledLines() {
    int first = indexOf("CHAPTER ");
    for (String page : pages.subList(first, pages.size())) {
      assertThat(isSpilled(page)).as(page).isFalse();
    }
  }

  /** Whether there are less than three lines beside those at its head and its foot. */
  private static boolean isSpilled(String page) {
    return page.lines().filter(line -> !line.isBlank()).count() < 5;
  }

  @Test
  void theOutlineHasEveryChapter() {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle().replaceFirst("^Chapter \\d+\\. ", ""));
    }
    assertThat(titles).containsSubsequence(book.chapters()).endsWith("Index of behaviours");
  }

  @Test
  void theOutlineHasEverySection() {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem chapter : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      chapter.children().forEach(section -> titles.add(section.getTitle()));
    }
    assertThat(titles).containsSubsequence(book.sections()).hasSizeGreaterThan(100);
  }

  @Test
  void everyBehaviourHasItsCard() throws IOException {
    String text = String.join("", pages).replaceAll("\\s+", "");
    assertThat(book.behaviours()).isNotEmpty().allSatisfy(id -> assertThat(text).contains(id));
    assertThat(destinations(pdf)).containsAll(book.behaviours());
  }

  @Test
  void theIndexNamesThePageOfACard() {
    String id = book.behaviours().getFirst();
    String index = String.join("\n", pages.subList(pages.size() - 20, pages.size()));
    Matcher entry = Pattern.compile(Pattern.quote(id) + ",\\s*(\\d+)").matcher(index);
    assertThat(entry.find()).isTrue();
    String page =
        pages.stream()
            .filter(text -> text.stripTrailing().matches("(?s).*\\b" + entry.group(1)))
            .filter(text -> text.contains(id))
            .findFirst()
            .orElseThrow();
    assertThat(page).contains("Behaviour " + id);
  }

  @Test
  void hintsAndAnswersStandBehindAllTasks() throws IOException {
    int appendix = indexOf("Hints and answers\nThree hints");
    assertThat(appendix).isGreaterThan(indexOf("Check engine-room class check"));
    assertThat(pages.subList(0, appendix))
        .allSatisfy(page -> assertThat(page).doesNotContain("FIRST HINT", "AFTER IT PASSES"));
    String answers = String.join("", pages.subList(appendix, pages.size()));
    assertThat(answers.split("FIRST HINT", -1)).hasSize(book.exercises().size() + 1);
    assertThat(destinations(pdf))
        .containsAll(book.exercises())
        .containsAll(book.exercises().stream().map(id -> "answer-" + id).toList());
  }

  @Test
  void noLinkIsDangling() throws IOException {
    assertThat(dangling(pdf)).isEmpty();
    int out = 0;
    for (PDAnnotationLink link : links(pdf)) {
      if (link.getAction() instanceof PDActionURI uri) {
        assertThat(URI.create(uri.getURI()).getScheme()).isEqualTo("https");
        out++;
      }
    }
    assertThat(out).isGreaterThan(book.behaviours().size());
  }

  private static List<PDAnnotationLink> links(PDDocument pdf) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          links.add(link);
        }
      }
    }
    return links;
  }

  /** The names that links lead to and that are nowhere. */
  private static Set<String> dangling(PDDocument pdf) throws IOException {
    Set<String> known = destinations(pdf);
    Set<String> dangling = new TreeSet<>();
    for (PDAnnotationLink link : links(pdf)) {
      if (target(link) instanceof PDNamedDestination named
          && !known.contains(named.getNamedDestination())) {
        dangling.add(named.getNamedDestination());
      }
    }
    return dangling;
  }

  private static PDDestination target(PDAnnotationLink link) throws IOException {
    PDAction action = link.getAction();
    return action instanceof PDActionGoTo goTo ? goTo.getDestination() : link.getDestination();
  }

  @Test
  void everyFontIsInTheFile() throws IOException {
    Set<String> fonts = new TreeSet<>();
    for (PDFont font : fonts(pdf)) {
      assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      fonts.add(font.getName().replaceFirst("^.*\\+", ""));
    }
    assertThat(fonts).contains("SourceSerif4-Regular", "IBMPlexMono-Regular");
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  @Test
  void whatIsPlantedIsFound() throws IOException {
    PlantedFaults planted = new PlantedFaults("pdf", "PDF", "mvn -Pprint");
    try (PDDocument poor = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      page.getResources().add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      PDAnnotationLink link = new PDAnnotationLink();
      link.setDestination(new PDNamedDestination("nowhere"));
      page.getAnnotations().add(link);
      poor.addPage(page);
      planted.expect("a link to nowhere", dangling(poor).equals(Set.of("nowhere")));
      planted.expect("a typeface left out", !fonts(poor).getFirst().isEmbedded());
    }
    planted.expect("two lines alone", isSpilled("it is\nthe end.\nEngine Room Streams\n12\n"));
    planted.record();
  }

  @Test
  void chineseCanBeReadAndCopied() {
    assertThat(book.chinese()).isNotEmpty();
    String text = String.join("", pages);
    assertThat(book.chinese()).allSatisfy(word -> assertThat(text).contains(word));
  }

  @Test
  void everyPageOfAChapterSaysWhereItIs() {
    int first = indexOf("CHAPTER ");
    for (String page : pages.subList(first, pages.size())) {
      assertThat(page).containsPattern("(?m)^Engine Room \\S");
      assertThat(page.stripTrailing()).matches("(?s).*\\b\\d+");
    }
  }

  private static int indexOf(String text) {
    for (int page = 0; page < pages.size(); page++) {
      if (pages.get(page).contains(text)) {
        return page;
      }
    }
    throw new AssertionError("no page says " + text);
  }

  private static Set<String> destinations(PDDocument pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    if (pdf.getDocumentCatalog().getNames() != null) {
      collect(pdf.getDocumentCatalog().getNames().getDests(), names);
    }
    return names;
  }

  private static void collect(PDNameTreeNode<?> node, Set<String> names) throws IOException {
    if (node.getNames() != null) {
      names.addAll(node.getNames().keySet());
    }
    if (node.getKids() != null) {
      for (var kid : node.getKids()) {
        collect(kid, names);
      }
    }
  }
}
