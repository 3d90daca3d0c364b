package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks themselves, on a book of three files that is wrong in one place. */
class CheckersTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head><title>A page</title><link rel="stylesheet" href="book.css"></head>
      <body>
      %s
      </body>
      </html>
      """;

  private static final String COMMAND = "mvn test -Dtest=CheckersTest";
  private static final PlantedFaults LINKS =
      new PlantedFaults("links", "Links of the pages", COMMAND);
  private static final PlantedFaults FIGURES =
      new PlantedFaults("figures", "Words of the figures", COMMAND);
  private static final PlantedFaults HTML =
      new PlantedFaults("html", "HTML and CSS of the pages", COMMAND);

  @TempDir private Path folder;

  @AfterAll
  static void whatWasFoundIsRecorded() throws IOException {
    LINKS.record();
    FIGURES.record();
    HTML.record();
  }

  @BeforeEach
  void writeABookInOrder() throws IOException {
    write("index.html", PAGE.formatted("<p id=\"a\"><a href=\"b/next.html#L1\">Next</a></p>"));
    write(
        "b/next.html", PAGE.replace("book.css", "../book.css").formatted("<p id=\"L1\">Text</p>"));
    write("book.css", "p { color: red }\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void add(String html) throws IOException {
    write("index.html", Files.readString(folder.resolve("index.html")).replace("</body>", html));
  }

  private List<String> links() {
    return BrokenLinks.of(WrittenBook.in(folder));
  }

  private List<String> figures() {
    return PoorFigures.of(WrittenBook.in(folder));
  }

  private List<String> nu() throws InterruptedException {
    return NuChecker.problems(WrittenBook.in(folder));
  }

  @Test
  void aBookInOrderPasses() throws Exception {
    assertThat(links()).isEmpty();
    assertThat(figures()).isEmpty();
    assertThat(nu()).isEmpty();
  }

  @Test
  void withoutABookTheCheckSaysWhatToDo() {
    assertThatThrownBy(() -> WrittenBook.in(folder.resolve("nothing")))
        .hasMessageEndingWith("expected a book there; mvn verify builds it after the tests");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href='c.html'>c</a> | 'c.html' leads nowhere",
        "<a href='b'>b</a> | 'b' leads nowhere",
        "<a href='B/next.html'>b</a> | 'B/next.html' leads nowhere",
        "<a href='/index.html'>b</a> | '/index.html' leads nowhere",
        "<a href='#c'>c</a> | '#c' leads nowhere",
        "<a href='b/next.html#L2'>b</a> | 'b/next.html#L2' leads nowhere",
        "<a href='b c.html'>b</a> | 'b c.html' is no address",
        "<a href='http://example.org/'>x</a> | 'http://example.org/' asks another host",
        "<img src='https://example.org/x.png' alt=''> | 'https://example.org/x.png' asks another"
            + " host",
        "<script src='//example.org/x.js'></script> | '//example.org/x.js' asks another host",
        "<p style='background: url(x.png)'></p> | 'x.png' leads nowhere",
        "<p aria-describedby='a c'></p> | aria-describedby names 'c': no such id",
        "<p id='a'></p> | id 'a' stands there twice",
        "<script>fetch('https://example.org/x')</script> | 'https://example.org' asks another host",
        "<style>@import 'book.css';</style> | '@import' leads nowhere",
        "<base href='b/'> | <base> may load what is not checked",
      })
  void aBrokenLinkIsNamedWithItsPlace(String html, String problem) throws IOException {
    add(html);
    LINKS.expect(html, links().contains("index.html:6: " + problem));
  }

  @Test
  void aLinkThatIsFollowedMayLeaveTheBook() throws IOException {
    add("<a href='https://example.org/'>x</a>");
    assertThat(links()).isEmpty();
  }

  @Test
  void stylesheetsAndScriptsStayInTheBookToo() throws IOException {
    write("book.css", "p { background: url(\"https://example.org/x.png\") }");
    write("book.js", "// see https://example.org\nconst svg = 'http://www.w3.org/2000/svg';");
    write("more.js", "import('https://example.org/x.js')");
    assertThat(links())
        .containsExactly(
            "book.css: 'https://example.org/x.png' asks another host",
            "more.js: 'https://example.org' asks another host");
  }

  @Test
  void aScriptNamesTheHostsThatItMayAndNoOthers() throws IOException {
    write("go-facts.js", "x = ['https://github.com/a', 'https://example.org/b']");
    write("assets/lab/docker.js", "x = 'https://index.docker.io/v1/'");
    write("other.js", "x = 'https://github.com/a'");
    assertThat(links())
        .containsExactlyInAnyOrder(
            "go-facts.js: 'https://example.org' asks another host",
            "other.js: 'https://github.com' asks another host");
  }

  @Test
  void everyPageCanBeReached() throws IOException {
    write("lost.html", PAGE.formatted("<p><a href=\"lost.html\">Itself</a></p>"));
    assertThat(links()).containsExactly("lost.html: no page leads here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<svg></svg> | a drawing that is no image to a screen reader: role=img",
        "<svg role='img' aria-label='an engine'></svg>"
            + " | 'an engine' does not tell what the figure shows",
        "<img src='a.png' alt='one two three four'>"
            + " | 'one two three four' does not tell what the figure shows",
        "<figure><svg role='img' aria-label='one two three four five'></svg>"
            + "<figcaption><b>Figure 1</b> One two, three four five.</figcaption></figure>"
            + " | 'one two three four five' says what the caption says already",
        "<figure class='chart'></figure> | a chart without its figures as a table",
      })
  void aPoorFigureIsNamedWithItsPlace(String html, String problem) throws IOException {
    add(html);
    FIGURES.expect(html, figures().contains("index.html:6: " + problem));
  }

  @Test
  void wordsTellOfOneFigureOnly() throws IOException {
    add("<svg role='img' aria-label='one two three four five'><g></g></svg></body>");
    add("<svg role='img' aria-label='one two three four five'><a></a></svg></body>");
    assertThat(figures()).hasSize(1).first().asString().endsWith("' is told of two figures");
  }

  @Test
  void nuNamesFileLineAndColumn() throws Exception {
    add("<p><div></p></body>");
    write(
        "book.css",
        "p { color: red }\n@supports selector(a::details-content) {\n  p { colr: red }\n}");
    List<String> problems = nu();
    HTML.expect(
        "a property that CSS has not",
        problems.contains("book.css:3:16: error: CSS: “colr”: Property “colr” doesn't exist."));
    HTML.expect(
        "a paragraph around a block",
        problems.stream()
            .anyMatch(line -> line.startsWith("index.html:6:12: error: No “p” element in scope")));
  }
}
