package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the small docker. */
class BookDockerTest {

  private static final String PAGE = "small-docker.html";

  private static Book book;

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeAll
  static void start() {
    book = new Book();
  }

  @AfterAll
  static void stop() {
    book.close();
  }

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
  }

  private Document page(String name) throws IOException {
    assertThat(fixture.problems(book)).isEmpty();
    return Jsoup.parse(fixture.read("target/book/" + name));
  }

  @Test
  void itHasThePlaceOfTheTerminalAndSaysWhatIsMissingWithoutScript() throws IOException {
    Document page = page(PAGE);
    assertThat(page.expectFirst("#docker-terminal .without-script").text())
        .startsWith("The terminal needs JavaScript.");
    assertThat(page.select("h2").eachAttr("id")).contains("map");
  }

  @Test
  void theContentsOfEveryPageLeadToIt() throws IOException {
    assertThat(page("index.html").select(".contents .made a[href=" + PAGE + "]")).hasSize(1);
    assertThat(page("10-shutting-down.html").select("#contents a[href=" + PAGE + "]")).hasSize(1);
    assertThat(page("book.html").select("#contents a[href=" + PAGE + "]"))
        .as("it is no part of the book on one page")
        .hasSize(1);
  }

  @Test
  void whereAChapterSaysWhatIsSimulatedItLeadsThere() throws IOException {
    assertThat(page(PAGE).select("article a[href$=_what_is_simulated_and_how]")).isEmpty();
    fixture.replace(
        "chapters/10-shutting-down.adoc",
        "facts::keys[]",
        "facts::keys[]\n\n== What is simulated, and how\n\nAll.");
    assertThat(page(PAGE).select("article a").eachAttr("href"))
        .contains("10-shutting-down.html#_what_is_simulated_and_how");
  }

  @Test
  void aBookThatKnowsNoRoutesHasNoSuchPage() throws IOException {
    fixture
        .replace("chapters/10-shutting-down.adoc", "facts::traffic[]", "facts::fields[]")
        .replace("chapters/10-shutting-down.adoc", "facts::routes[folded=true]", "facts::fields[]")
        .delete("chapters/facts/calls.json");
    assertThat(page("index.html").select("a[href=" + PAGE + "]")).isEmpty();
  }
}
