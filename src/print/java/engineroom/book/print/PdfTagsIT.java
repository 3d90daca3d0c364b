package engineroom.book.print;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF that this build printed, as those get it who do not see it. */
class PdfTagsIT {

  private static final Path FILE = Path.of("target/book", Press.PDF);

  /** Where the running heads end and the page numbers begin, in points. */
  private static final double HEAD = 50;

  private static final double FOOT = Cover.HEIGHT - 50;

  private static PDDocument pdf;
  private static PdfTag root;
  private static PrintedFrom book;

  @BeforeAll
  static void read() throws IOException {
    book = PrintedFrom.pages();
    pdf = Loader.loadPDF(FILE.toFile());
    root = PdfTag.of(pdf);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void itSaysThatItIsTagged() throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(root.parts()).extracting(PdfTag::kind).containsExactly("Document");
    for (PDPage page : pdf.getPages()) {
      assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
    }
  }

  @Test
  void veraPdfFindsNothing() throws IOException {
    assertThat(PdfUa.faults(FILE)).isEmpty();
  }

  @Test
  void nothingIsMissingThatReadersRelyOn() {
    assertThat(TagFaults.in(root)).isEmpty();
  }

  @Test
  void everyHeadingOfThePagesIsOneInTheirOrder() {
    List<String> headings =
        root.all("H[2-6]").stream()
            .map(PdfTag::text)
            .map(text -> text.replaceFirst("^(Chapter|Appendix) \\w+\\. ", ""))
            .map(text -> text.replaceAll("\\s+", " ").strip())
            .toList();
    assertThat(book.headings()).hasSizeGreaterThan(5 * book.chapters().size());
    assertThat(headings)
        .containsSubsequence(
            book.headings().stream()
                .map(text -> text.replaceFirst("^Appendix \\w+: ", ""))
                .toList());
    assertThat(root.all("H2").stream().map(PdfTag::text))
        .anyMatch("Chapter 6. Running a job"::equals);
  }

  @Test
  void cardsAreReadInTheirOrder() {
    List<String> cards =
        root.all("P").stream()
            .map(PdfTag::text)
            .filter(text -> text.startsWith("Behaviour "))
            .map(text -> text.replaceFirst("^Behaviour ", "").strip())
            .toList();
    assertThat(cards).containsSubsequence(book.behaviours());
  }

  @Test
  void everyFigureIsThereWithItsText() {
    assertThat(root.all("Figure")).hasSize(book.figures().size() + 1);
    assertThat(root.all("Figure")).extracting(PdfTag::alternate).containsAll(book.figures());
  }

  @Test
  void everyLinkCanBeReachedByItsWords() throws IOException {
    Set<COSDictionary> reached =
        root.all("Link").stream()
            .flatMap(link -> link.leaps().stream())
            .collect(Collectors.toSet());
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        assertThat(reached).contains(annotation.getCOSObject());
        assertThat(annotation.getContents()).isNotBlank();
      }
    }
  }

  @Test
  void whatIsForTheEyeAloneIsInTheMargins() throws IOException {
    Set<String> headers =
        root.all("TH").stream().map(PdfTag::text).map(String::strip).collect(Collectors.toSet());
    for (PDPage page : pdf.getPages()) {
      for (MarginText text : MarginText.of(page)) {
        boolean again = headers.stream().anyMatch(header -> header.contains(text.text()));
        boolean dots = text.text().matches("[.\\h]*");
        assertThat(text.top() < HEAD || text.top() > FOOT || again || dots)
            .as(text.text())
            .isTrue();
      }
    }
  }

  @Test
  void chineseIsInItsLanguage() {
    assertThat(root.all("Span").stream().map(PdfTag::text).collect(Collectors.joining()))
        .contains(book.chinese());
  }

  @Test
  void whatIsPlantedIsFound(@TempDir Path folder) throws IOException {
    PlantedFaults planted = new PlantedFaults("pdf-tags", "Tags of the PDF", "mvn -Pprint");
    Path poor = folder.resolve("poor.pdf");
    try (PDDocument bare = new PDDocument()) {
      bare.addPage(new PDPage());
      bare.save(poor.toFile());
    }
    planted.expect("a file without tags", !PdfUa.faults(poor).isEmpty());
    try (PDDocument changed = Loader.loadPDF(FILE.toFile())) {
      PDStructureNode tree = changed.getDocumentCatalog().getStructureTreeRoot();
      element(tree, "Figure").getCOSObject().removeItem(COSName.ALT);
      element(tree, "H3").setStructureType("H5");
      element(tree, "TH").setStructureType("TD");
      List<String> faults = TagFaults.in(PdfTag.of(changed));
      planted.expect("a figure without a text", found(faults, "a figure without"));
      planted.expect("a heading two levels down", found(faults, "a heading of level 5"));
      planted.expect("a table without headers", found(faults, "a table without"));
    }
    planted.record();
  }

  private static boolean found(List<String> faults, String start) {
    return faults.stream().anyMatch(fault -> fault.startsWith(start));
  }

  /** The first of a kind. */
  private static PDStructureElement element(PDStructureNode node, String kind) {
    List<Object> open = new ArrayList<>(node.getKids());
    while (!open.isEmpty()) {
      Object next = open.removeFirst();
      if (next instanceof PDStructureElement element) {
        if (element.getStructureType().equals(kind)) {
          return element;
        }
        open.addAll(0, element.getKids());
      }
    }
    throw new AssertionError("no " + kind);
  }
}
