package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts about docker, counted and set as tables; and every rule about them broken once. */
class BookFactsTest {

  private static final String CHAPTER = "chapters/10-shutting-down.adoc";
  private static final String JOBS = "chapters/facts/jobs.json";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
  }

  private Document page() throws IOException {
    assertThat(fixture.problems()).isEmpty();
    return Jsoup.parse(fixture.read("target/book/10-shutting-down.html"));
  }

  private static List<String> rows(Document page, String caption) {
    return page.select("table.facts").stream()
        .filter(table -> table.select("caption").text().equals(caption))
        .flatMap(table -> table.select("tbody tr").eachText().stream())
        .toList();
  }

  @Test
  void numbersInProseAreCounted() throws IOException {
    assertThat(page().select(".fact").eachText()).containsExactly("3", "Two", "one", "1");
  }

  @Test
  void callsAreSortedByNumberAndSayWhetherTheyCouldBeImports() throws IOException {
    assertThat(rows(page(), "Who calls"))
        .containsExactly(
            "builder bridge 2 yes",
            "api bridge 1 no",
            "bridge bridge 1 is itself",
            "daemon builder 1 no, and cannot");
  }

  @Test
  void theOtherTablesTellWhatTheFilesTell() throws IOException {
    Document page = page();

    assertThat(rows(page, "Keys"))
        .containsExactly("link t by a caller by nobody", "link json by nobody by the handler");
    assertThat(rows(page, "Fields"))
        .containsExactly(
            "handlers 49 Register 65–69 nobody never",
            "shutdown 60 Shutdown 166, locked IsShutdown 212, locked always",
            "tasks 57 Run job.go 68, locked Shutdown 178 in part");
    assertThat(rows(page, "Steps"))
        .containsExactly(
            "makes the engine, which registers commands docker/daemon.go:84 main 1",
            "starts the other goroutine docker/daemon.go:106 main");
    assertThat(rows(page, "Jobs"))
        .containsExactly("engine 1 commands", "bridge 1 link", "builder 1 build");
    assertThat(rows(page, "Installers"))
        .containsExactly(
            "engine.New docker/daemon.go:84 main 2",
            "bridge.InitDriver daemon/daemon.go:959 daemon-init 1");
  }

  @ParameterizedTest
  @CsvSource({
    "turns, '21 October 2013 A cleaner API. Someone one name, link 0.6.6'",
    "removal, 7 November 2013 link 0",
    "names, link 0.6.6 0.6.6 Someone 7 November 2013"
  })
  void theEnginesLifeIsSetAsTables(String table, String row) throws IOException {
    fixture.replace(CHAPTER, "facts::keys[]", "facts::" + table + "[]");
    assertThat(rows(page(), "Keys")).containsExactly(row);
  }

  @Test
  void theShortStoryOfTheStartLeavesOutWhatIsNotTheEngines() throws IOException {
    fixture.replace(CHAPTER, "facts::keys[]", "facts::startup[]");
    assertThat(rows(page(), "Keys"))
        .containsExactly(
            "makes the engine, which registers commands docker/daemon.go:84 main 1",
            "starts the other goroutine docker/daemon.go:106 main");
  }

  @Test
  void theLongOneHasAColumnForEachGoroutine() throws IOException {
    fixture.replace(CHAPTER, "facts::keys[]", "facts::timeline[]");
    Element table = page().selectFirst("table:has(caption:contains(Keys))");
    assertThat(table.select("thead th").eachText()).containsExactly("Row", "main", "daemon-init");
    assertThat(table.select("tbody tr").first().children())
        .extracting(Element::text)
        .containsExactly("1", "makes the engine, which registers commands docker/daemon.go:84", "");
    assertThat(table.select("tbody tr").last().children())
        .extracting(Element::text)
        .containsExactly(
            "2",
            "starts the other goroutine docker/daemon.go:106",
            "writes a file daemon/daemon.go:821");
  }

  @Test
  void aCommitLinksToDockersRepository() throws IOException {
    fixture.replace(CHAPTER, "facts::keys[]", "facts::removal[]");
    assertThat(page().selectFirst("a.go:has(code:containsOwn(link))").attr("href"))
        .isEqualTo("https://github.com/moby/moby/commit/0d1a825137448e2f41e5aaa5ecae8094c8ab6817");
  }

  @Test
  void theEnginesLifeIsDrawnWithItsFigures() throws IOException {
    fixture.replace(
        CHAPTER, ".Keys\nfacts::keys[]", "chart::life[alt=\"It grows.\", caption=\"A life\"]");
    Element figure = page().selectFirst("figure.chart:contains(A life)");
    assertThat(figure.select("path.point")).hasSize(2);
    assertThat(figure.select(".data tbody tr").eachText())
        .containsExactly("0.6.6 2013-11-06 195 1");
  }

  @Test
  void theCallsAreDrawnWithTheirFigures() throws IOException {
    fixture.replace(
        CHAPTER, ".Keys\nfacts::keys[]", "chart::calls[alt=\"They call.\", caption=\"Calls\"]");
    Element figure = page().selectFirst("figure.chart:contains(Calls)");
    assertThat(figure.select("path.band")).hasSize(4);
    assertThat(figure.select(".data tbody tr").eachText())
        .containsExactlyInAnyOrder(
            "builder bridge 2", "api bridge 1", "bridge bridge 1", "daemon builder 1");
  }

  @Test
  void aLifeWithoutReleasesIsNoChart() throws IOException {
    fixture
        .delete("chapters/facts/history.json")
        .delete("chapters/facts/life.json")
        .replace(CHAPTER, ", fact:jobs-in-0.6.6[] long ago", "")
        .replace(CHAPTER, ".Keys\nfacts::keys[]", "chart::life[alt=\"It grows.\"]");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER + ":31: this chart shows nothing: the folder of facts has no releases");
  }

  @Test
  void aTableMayBeFoldedAway() throws IOException {
    Element folded = page().selectFirst("details.data:has(table.facts)");

    assertThat(folded.selectFirst("summary").text()).isEqualTo("All routes");
    assertThat(folded.select("tbody tr").eachText())
        .containsExactly("GET /_ping", "GET /info link the door", "POST /build build hand");
  }

  @Test
  void aPlaceLinksToDockersFileAtItsCommit() throws IOException {
    assertThat(page().selectFirst("a.go:containsOwn(docker/daemon.go:106)").attr("href"))
        .startsWith("https://github.com/moby/moby/blob/")
        .endsWith("/docker/daemon.go#L106");
  }

  @Test
  void aFactHasAName() throws IOException {
    fixture.replace(CHAPTER, "fact:jobs[]", "fact:jbos[]");

    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .startsWith(CHAPTER + ":25: there is no fact 'jbos': write one of jobs, installers, ");
  }

  @Test
  void aFactHasAForm() throws IOException {
    fixture.replace(CHAPTER, "fact:jobs[]", "fact:jobs[roman]");

    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER + ":25: a fact has no form 'roman': write fact:jobs[], [words] or [Words]");
  }

  @Test
  void aGreatNumberIsNotToldInWords() throws IOException {
    fixture
        .delete("chapters/facts/life.json")
        .replace("chapters/facts/history.json", "\"jobs\": 1", "\"jobs\": 13")
        .replace(CHAPTER, "fact:jobs-in-0.6.6[]", "fact:jobs-in-0.6.6[words]");

    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":26: fact 'jobs-in-0.6.6' is 13: only numbers up to twelve are told in words");
  }

  @Test
  void aTableOfFactsHasAName() throws IOException {
    fixture.replace(CHAPTER, "facts::keys[]", "facts::locks[]");

    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":32: there is no table of 'locks': write one of"
                + " fields, installers, jobs, keys, names, removal, routes, startup, timeline,"
                + " traffic, turns");
  }

  @Test
  void aTableOfFactsHasATitle() throws IOException {
    fixture.replace(CHAPTER, ".Keys\n", "");

    assertThat(fixture.problems())
        .containsExactly(CHAPTER + ":31: this table has no title: write .Title above it");
  }

  @Test
  void factsThatAreMissingAreNotCountedAsNone() throws IOException {
    fixture.delete(JOBS);

    assertThat(fixture.problems())
        .contains(CHAPTER + ":41: the folder of facts has nothing for a table of 'jobs'")
        .anyMatch(problem -> problem.startsWith(CHAPTER + ":25: there is no fact 'jobs'"));
  }

  @Test
  void factsThatCannotBeReadAreNamedWithTheirLine() throws IOException {
    fixture.replace(JOBS, "\"at\": \"docker/daemon.go:84\"", "\"at\": \"docker/daemon.go\"");

    assertThat(fixture.problems())
        .anyMatch(problem -> problem.startsWith(JOBS + ":3: these are no facts of docker: "));
  }

  @Test
  void factsThatLackSomethingAreNamed() throws IOException {
    fixture.replace(JOBS, "\"arguments\": \"taken\", ", "");

    assertThat(fixture.problems())
        .anyMatch(problem -> problem.startsWith(JOBS + ":8: these are no facts of docker: "));
  }
}
