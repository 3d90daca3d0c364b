package engineroom.book.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.Report;
import com.adobe.epubcheck.util.DefaultReportImpl;
import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EPUB that this build printed. */
class EpubIT {

  private static final Path FILE = Path.of("target/book", Press.EPUB);

  private static PrintedFrom book;
  private static Map<String, Document> texts;

  @BeforeAll
  static void read() throws IOException {
    book = PrintedFrom.pages();
    texts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(FILE.toFile())) {
      for (ZipEntry entry : zip.stream().filter(one -> one.getName().endsWith("html")).toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        texts.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
      }
    }
  }

  @Test
  void epubcheckFindsNothing() {
    Report report = new DefaultReportImpl(FILE.toString(), null, true); // tells what it finds
    new EpubCheck(FILE.toFile(), report).doValidate();
    assertThat(
            List.of(report.getFatalErrorCount(), report.getErrorCount(), report.getWarningCount()))
        .containsOnly(0);
  }

  @Test
  void epubcheckFindsWhatIsPlanted(@TempDir Path folder) throws IOException {
    Path broken = Files.copy(FILE, folder.resolve("broken.epub"));
    try (FileSystem zip = FileSystems.newFileSystem(broken)) {
      Files.delete(zip.getPath("EPUB/index-of-behaviours.xhtml"));
    }
    Report report = new DefaultReportImpl(broken.toString(), null, true);
    new EpubCheck(broken.toFile(), report).doValidate();
    PlantedFaults planted = new PlantedFaults("epub", "EPUB", "mvn -Pprint");
    planted.expect("a page that the contents names and nobody wrote", report.getErrorCount() > 0);
    planted.record();
  }

  @Test
  void theContentsHasEveryChapter() {
    assertThat(texts.get("EPUB/nav.xhtml").select("nav#toc > ol > li > a").eachText())
        .map(title -> title.replaceFirst("^Chapter \\d+\\.? ", ""))
        .containsSubsequence(book.chapters());
  }

  @Test
  void everyBehaviourHasItsCardAndIsInTheIndex() {
    assertThat(
            texts.values().stream().flatMap(text -> text.select(".card").eachAttr("id").stream()))
        .containsExactlyInAnyOrderElementsOf(book.behaviours());
    assertThat(texts.get("EPUB/index-of-behaviours.xhtml").select("li a.xref").eachText())
        .containsExactlyElementsOf(book.behaviours());
  }

  @Test
  void everyTaskAndItsAnswerLinkToEachOther() {
    Document answers = texts.get("EPUB/hints-and-answers.xhtml");
    assertThat(book.exercises()).isNotEmpty();
    for (String id : book.exercises()) {
      Element task = only(".task#" + id);
      assertThat(task.text()).doesNotContain("First hint", "After it passes");
      assertThat(task.select("a[href$=#answer-" + id + "]")).hasSize(1);
      assertThat(answers.select(".answers#answer-" + id + " a[href$=#" + id + "]")).hasSize(1);
    }
  }

  private static Element only(String query) {
    List<Element> found =
        texts.values().stream().flatMap(one -> one.select(query).stream()).toList();
    assertThat(found).as(query).hasSize(1);
    return found.getFirst();
  }

  @Test
  void chineseIsThere() {
    String text = String.join("", texts.values().stream().map(Document::text).toList());
    assertThat(book.chinese()).isNotEmpty().allSatisfy(word -> assertThat(text).contains(word));
  }

  @Test
  void theLinesThatMatterAreLit() {
    assertThat(texts.values().stream().flatMap(text -> text.select("pre .hll").stream()))
        .hasSize(book.lit());
    assertThat(book.lit()).isPositive();
  }

  /** Each is kept: by the test above or below that looks for it, or because there is no more. */
  @Test
  void whatItClaimsForThoseWhoCannotSeeItIsSo() throws IOException {
    try (ZipFile zip = new ZipFile(FILE.toFile())) {
      InputStream opf = zip.getInputStream(zip.getEntry("EPUB/package.opf"));
      Document claims = Jsoup.parse(opf, "UTF-8", "", Parser.xmlParser());
      assertThat(claims.select("meta[property=schema:accessibilityFeature]").eachText())
          .containsExactlyInAnyOrder(
              "alternativeText", "readingOrder", "structuralNavigation", "tableOfContents");
      assertThat(claims.select("meta[property=schema:accessModeSufficient]").eachText())
          .containsExactly("textual");
      assertThat(claims.select("meta[property=schema:accessMode]").eachText())
          .containsExactly("textual", "visual");
      assertThat(claims.select("meta[property=schema:accessibilityHazard]").eachText())
          .containsExactly("none");
      assertThat(claims.select("meta[property=schema:accessibilitySummary]")).hasSize(1);
      assertThat(claims.select("item[media-type~=^(audio|video)/|gif]")).isEmpty();
    }
    assertThat(texts.values().stream().flatMap(text -> text.select("audio, video").stream()))
        .isEmpty();
    assertThat(texts.values()).allSatisfy(text -> assertThat(text.select("html[lang]")).hasSize(1));
  }

  @Test
  void everyFigureSaysWhatItShows() {
    assertThat(texts.values().stream().flatMap(text -> text.select("img").stream()))
        .isNotEmpty()
        .allSatisfy(image -> assertThat(image.attr("alt")).isNotBlank());
  }
}
