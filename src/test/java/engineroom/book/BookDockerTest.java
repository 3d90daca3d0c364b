package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the small docker. */
class BookDockerTest {

  private static final String PAGE = "small-docker.html";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
  }

  private Document page(String name) throws IOException {
    assertThat(fixture.problems()).isEmpty();
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
  void everyJobRouteAndCallHasARowWithItsLines() throws IOException {
    Document page = page(PAGE);
    assertThat(page.select("tr[id^=job-]").eachAttr("id"))
        .containsExactly("job-commands", "job-link", "job-build");
    assertThat(page.select("tr[id^=route-]").eachAttr("id"))
        .containsExactly("route-get-ping", "route-get-info", "route-post-build");
    assertThat(page.select("tr[id^=call-]")).hasSize(7);
    assertThat(page.select("#job-build a.go").eachAttr("href"))
        .singleElement()
        .asString()
        .endsWith("/builder/job.go#L43");
    assertThat(cell(page, "job-link", "Made by routes")).isEqualTo("GET /info");
    assertThat(cell(page, "job-link", "Made inside")).isEqualTo("build, The start");
    assertThat(cell(page, "job-build", "Makes")).isEqualTo("build, link");
    assertThat(cell(page, "call-api-server-go-5", "Comes from")).isEqualTo("nobody");
  }

  private static String cell(Document page, String row, String column) {
    return page.expectFirst("#" + row + " td[data-column=\"" + column + "\"]").text();
  }

  @Test
  void aboveTheJobsOfAModuleStandsWhatWouldBreakWithoutIt() throws IOException {
    Document page = page(PAGE);
    assertThat(page.expectFirst("#module-engine + ul").text())
        .isEqualTo("Without it nothing fails: no route and no handler makes its jobs.");
    assertThat(page.expectFirst("#module-bridge + ul").text())
        .isEqualTo(
            "Without it the daemon ends as it starts: link: command not found,"
                + " bridge/driver.go:1.");
  }

  @Test
  void itsJobsCanBeFound() throws IOException {
    page(PAGE);
    assertThat(fixture.read("target/book/search-index.js"))
        .contains("\"kind\":\"job\",\"title\":\"link\"", PAGE + "#job-link");
  }

  @Test
  void aCallInsideWhatNobodyKnowsIsNamed() throws IOException {
    fixture.replace("chapters/facts/calls.json", "[\"start-up\"]", "[\"strat-up\"]");
    assertThat(fixture.problems())
        .anyMatch(
            problem ->
                problem.startsWith(
                    "chapters/facts/calls.json: nothing is known of 'strat-up': name a job"));
  }

  @Test
  void aCommandThatAsksForWhatARouteDoesNotMakeIsNamed() throws IOException {
    fixture.replace("chapters/facts/client.json", "[\"build\"]", "[\"link\"]");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains("chapters/facts/client.json", "no route 'POST /build' that makes [link]");
  }

  @Test
  void aCommandIsAnsweredStepByStep() throws IOException {
    Document page = page(PAGE);
    assertThat(page.expectFirst("#docker-build + p").text())
        .startsWith("docker build is up to 1 request, and")
        .endsWith("is 2 jobs.");
    assertThat(page.select("#docker-build ~ .table").first().select("tbody tr").eachText())
        .containsExactly("1 POST /build always api/client/commands.go:1 build build → build, link");
  }

  @Test
  void aBookThatKnowsNoRoutesHasNoSuchPage() throws IOException {
    fixture
        .replace("chapters/10-shutting-down.adoc", "facts::traffic[]", "facts::fields[]")
        .replace("chapters/10-shutting-down.adoc", "facts::routes[folded=true]", "facts::fields[]")
        .delete("chapters/facts/client.json")
        .delete("chapters/facts/calls.json");
    assertThat(page("index.html").select("a[href=" + PAGE + "]")).isEmpty();
  }
}
