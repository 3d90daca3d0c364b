package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, in the pages; and every rule about it broken once. */
class BookMeasurementsTest {

  private static final String CHAPTER = "chapters/10-shutting-down.adoc";
  private static final String RESULTS = "chapters/results/jmh.json";
  private static final String MACHINE = "chapters/results/machine.json";
  private static final String PROFILE = "chapters/results/profile.json";
  private static final String BENCHMARK = "jmh/java/engineroom/bench/Lookup.java";

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
  void figuresInProseComeFromTheResults() throws IOException {
    Document page = page("10-shutting-down.html");
    assertThat(page.select(".measured").eachText())
        .containsExactly("3.5 ns ± 0.3", "0 B", "8.4 ns (8.4 to 9.0)");
    assertThat(page.select(".claim").eachText()).containsExactly("faster");
  }

  @Test
  void aCardTellsThePriceAndLinksToTheBenchmark() throws IOException {
    Element proof =
        page("03-registering-handlers.html")
            .getElementById("two-engines-share-no-names")
            .selectFirst(".proof-time");
    assertThat(proof.selectFirst("summary").text()).isEqualTo("Time 3.5 ns ± 0.3");
    assertThat(proof.select("li").eachText())
        .contains("Lookup.hit(handlers=10) 3.5 ns ± 0.3, 0 B; the original 8.4 ns (8.4 to 9.0)");
    assertThat(proof.selectFirst("a").attr("href"))
        .isEqualTo("source/engineroom.bench.Lookup.html#L7");
  }

  @Test
  void theDataOfABehaviourHoldItsBenchmarks() throws IOException {
    page("index.html");
    JsonNode benchmarks =
        new JsonMapper()
            .readTree(fixture.read("target/book/behaviours.json"))
            .at("/behaviours/1/benchmarks");
    assertThat(benchmarks).hasSize(4);
    assertThat(benchmarks.get(0).toString())
        .isEqualTo(
            "{\"name\":\"Lookup.hit\",\"parameters\":{\"handlers\":\"10\"},\"file\":\""
                + BENCHMARK
                + "\",\"start\":7,\"nanos\":3.5,\"error\":0.25,\"bytes\":1.0E-5}");
  }

  @Test
  void aChartIsDrawnWithItsCaptionAndItsTable() throws IOException {
    Element chart = page("10-shutting-down.html").selectFirst("figure.chart");
    assertThat(chart.selectFirst("figcaption").text()).isEqualTo("Figure 10.1 A lookup #");
    assertThat(chart.selectFirst("svg").attr("aria-label")).isEqualTo("Two bars & more");
    assertThat(chart.select("tbody tr").first().text())
        .isEqualTo("lookup Lookup.hit(handlers=10) port 3.50 3.25 3.75 0");
    assertThat(chart.select(".provisional")).isEmpty();
  }

  @Test
  void aBenchmarkIsShownAsItStandsInItsFile() throws IOException {
    assertThat(page("10-shutting-down.html").select("figure.listing").last().text())
        .contains("public Handler mapAlone()");
  }

  @Test
  void theMachineIsTold() throws IOException {
    assertThat(page("10-shutting-down.html").selectFirst("dl.machine").text())
        .contains("Some Processor, 2 processors, 24 GiB", "commit 0123456789", "mvn -Pbench");
  }

  @Test
  void provisionalResultsSaySoOnEveryChart() throws IOException {
    fixture.replace(MACHINE, "\"provisional\": false", "\"provisional\": true");
    assertThat(fixture.build(fixture.options().draft(true)).problems()).isEmpty();
    Document page = Jsoup.parse(fixture.read("target/book/10-shutting-down.html"));
    assertThat(page.select("figure.chart > .provisional")).hasSize(2);
    assertThat(page.select("dl.machine .provisional")).hasSize(1);
  }

  @Test
  void theReadersOwnRunStandsBesideTheRecordedOne() throws IOException {
    Files.createDirectories(fixture.path("target/bench"));
    Files.copy(fixture.path(RESULTS), fixture.path("target/bench/jmh.json"));
    Files.copy(fixture.path(MACHINE), fixture.path("target/bench/machine.json"));
    fixture.replace("target/bench/jmh.json", "\"score\": 3.5,", "\"score\": 4.25,");
    Document page = page("10-shutting-down.html");
    assertThat(page.select("figure.chart").first().select("tbody tr").eachText())
        .contains("lookup Lookup.hit(handlers=10) yours 4.25 4.00 4.50 0");
  }

  @Test
  void aClaimWithoutADistanceStopsTheBuild() throws IOException {
    fixture.replace(
        CHAPTER,
        "faster:Lookup.hit[handlers=10, than=go1.19]",
        "faster:Lookup.hit[handlers=10, than=\"Lookup.mapAlone(handlers=10)\"]");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":15: faster:Lookup.hit: 3.5 ns ± 0.3 against 3.4 ns ± 0.3 is not faster:"
                + " the intervals overlap, so nothing may be said");
  }

  @Test
  void aClaimThatIsTheOtherWayRoundStopsTheBuild() throws IOException {
    fixture.replace(CHAPTER, "faster:Lookup.hit[handlers=10,", "slower:Lookup.hit[handlers=10,");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .endsWith("is not slower: say it the other way round");
  }

  @Test
  void thingsThatCannotBeToldApartMayBeCalledLevel() throws IOException {
    fixture.replace(
        CHAPTER,
        "faster:Lookup.hit[handlers=10, than=go1.19]",
        "level:Lookup.hit[handlers=10, than=\"Lookup.mapAlone(handlers=10)\", as good]");
    assertThat(page("10-shutting-down.html").select(".claim").eachText())
        .containsExactly("as good");
  }

  @Test
  void fasterIsNotSaidWithoutACheck() throws IOException {
    fixture.replace(CHAPTER, "A lookup takes", "It is faster, not _slower_. A lookup takes");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":14: 'faster' is claimed and not checked:"
                + " write faster:Dispatch.hit[args=2, than=go1.19]");
  }

  @Test
  void aFigureIsOfSomethingThatWasMeasured() throws IOException {
    fixture.replace(CHAPTER, "measured:Lookup.hit[handlers=10]", "measured:Lookup.hit[handlers=7]");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":14: there is no recorded result of Lookup.hit(handlers=7):"
                + " there is Lookup.hit(handlers=10), Lookup.hit(handlers=100)");
  }

  @Test
  void theOriginalIsAskedOnlyForWhatItMeasured() throws IOException {
    fixture.replace(CHAPTER, "handlers=10, by=go1.19", "handlers=100, by=go1.19");
    assertThat(fixture.problems())
        .containsExactly(CHAPTER + ":15: Go 1.19 did not measure Lookup.hit(handlers=100)");
  }

  @Test
  void aChartNamesWhatItShowsAndHasAnAlternative() throws IOException {
    fixture
        .replace(CHAPTER, "alt=\"A line\", ", "")
        .replace(CHAPTER, "map: Lookup.mapAlone", "Lookup.mapAlone");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":17: 'Lookup.mapAlone(handlers=10)' has no name:"
                + " write of=\"making: Creation.job(args=2); ...\"",
            CHAPTER + ":19: this chart has no alternative text: add alt=\"...\"");
  }

  @Test
  void aBenchmarkExists() throws IOException {
    fixture.replace(CHAPTER, "benchmark::Lookup[]", "benchmark::LookUp[]");
    assertThat(fixture.problems())
        .containsExactly(CHAPTER + ":21: there is no benchmark LookUp: correct its name");
  }

  @Test
  void aBenchmarkNamesAKnownBehaviour() throws IOException {
    fixture.replace(BENCHMARK, "two-engines-share-no-names", "unknown");
    assertThat(fixture.problems())
        .containsExactly(
            BENCHMARK
                + ":4: no chapter has a behaviour 'unknown':"
                + " correct the id, or write [behaviour#unknown, ...]");
  }

  @Test
  void resultsThatDoNotParseStopTheBuildWithTheirName() throws IOException {
    fixture.replace(RESULTS, "[\n", "");
    assertThat(fixture.problems()).anyMatch(line -> line.startsWith(RESULTS + ": "));
  }

  @Test
  void resultsWithoutTheirMachineStopTheBuild() throws IOException {
    fixture.delete(MACHINE);
    assertThat(fixture.problems())
        .contains(MACHINE + ": it is missing: results and their machine go together");
  }

  @Test
  void provisionalResultsAreForADraftAlone() throws IOException {
    fixture.replace(MACHINE, "\"provisional\": false", "\"provisional\": true");
    assertThat(fixture.problems())
        .containsExactly(
            MACHINE
                + ": these results are provisional: run mvn -Pbench on a quiet machine and then"
                + " mvn -Pbench -Daccept, or build a draft");
  }

  private void recordProfile(String samples) throws IOException {
    String profiles =
        """
        {"machine": %s, "profiles": [{"benchmark": "Lookup.hit(handlers=10)", "samples": %s,
          "parts": [{"method": "Engine.lookup", "samples": 150}, {"method": "the rest", "samples": 48},
            {"method": "Rare.method", "samples": 2}]}]}
        """;
    Files.writeString(fixture.path(PROFILE), profiles.formatted(fixture.read(MACHINE), samples));
    fixture.replace(
        CHAPTER,
        "benchmark::Lookup[]",
        "profile::cpu[of=\"Lookup.hit(handlers=10)\", caption=\"Where it is\"]");
  }

  @Test
  void aProfileIsATableWithItsMachine() throws IOException {
    recordProfile("200");
    Element figure = page("10-shutting-down.html").selectFirst("figure:has(table.profile)");
    assertThat(figure.select("tbody tr").eachText())
        .containsExactly("Engine.lookup 150 75 %", "the rest 48 24 %", "all others 2 1 %");
    assertThat(figure.selectFirst(".profile-source").text())
        .startsWith("Lookup.hit(handlers=10), Some Processor, 2 processors")
        .endsWith("mvn -Pbench");
    assertThat(figure.selectFirst("figcaption").text()).contains("Where it is");
  }

  @Test
  void aProfileIsOfSomethingThatWasProfiled() throws IOException {
    recordProfile("200");
    fixture.replace(
        CHAPTER, "of=\"Lookup.hit(handlers=10)\", caption", "of=\"Lookup.hit\", caption");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":21: there is no recorded profile of Lookup.hit,"
                + " but of [Lookup.hit(handlers=10)]");
  }

  @Test
  void aProfileThatIsBrokenOrLacksItsMachineStopsTheBuild() throws IOException {
    recordProfile("201");
    assertThat(fixture.problems()).anyMatch(line -> line.startsWith(PROFILE + ": the parts of"));
    Files.writeString(fixture.path(PROFILE), "{\"profiles\": []}");
    assertThat(fixture.problems())
        .anyMatch(line -> line.startsWith(PROFILE + ": these are no profiles with their machine"));
  }

  @Test
  void theOriginalsResultsMustParseToo() throws IOException {
    fixture.replace("chapters/facts/go-bench.json", "\"toolchains\"", "\"toolchain\"");
    assertThat(fixture.problems())
        .anyMatch(line -> line.startsWith("chapters/facts/go-bench.json: "));
  }
}
