package engineroom.book.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engineroom.docker.Departure;
import engineroom.docker.EngineCommit;
import engineroom.docker.EngineName;
import engineroom.docker.EngineRelease;
import engineroom.docker.RemovalDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the chart of the engine's life shows, measured with a ruler. */
class LifeChartTest {

  private static final List<EngineRelease> RELEASES =
      List.of(
          new EngineRelease("0.1", LocalDate.of(2014, 1, 1), 10, 100),
          new EngineRelease("0.2", LocalDate.of(2014, 2, 10), 11, 180),
          new EngineRelease("0.3", LocalDate.of(2014, 5, 1), 40, 200));

  private static final List<RemovalDay> REMOVAL =
      List.of(
          new RemovalDay(LocalDate.of(2014, 4, 1), List.of(name("a"), name("b")), 20),
          new RemovalDay(LocalDate.of(2014, 4, 21), List.of(name("c")), 0));

  private static EngineName name(String name) {
    String hash = "0d1a825137448e2f41e5aaa5ecae8094c8ab6817";
    EngineCommit commit = new EngineCommit(hash, "Someone", "Remove it");
    return new EngineName(
        name, "0.1", "0.3", new Departure(LocalDate.of(2014, 4, 1), hash, commit));
  }

  private final Element svg =
      Jsoup.parse(new LifeChart(RELEASES, REMOVAL).draw("A life"), Parser.xmlParser())
          .expectFirst("svg");

  private record Point(double x, double y) {}

  private List<Point> points() {
    Pattern moved = Pattern.compile("M([0-9.]+) ([0-9.]+) ");
    return svg.select("path.point").stream()
        .map(path -> moved.matcher(path.attr("d")))
        .peek(found -> assertThat(found.find()).isTrue())
        .map(
            found ->
                new Point(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))))
        .toList();
  }

  private double axis(int panel) {
    return Double.parseDouble(
        svg.select("line.axis").stream()
            .filter(line -> line.attr("y1").equals(line.attr("y2")))
            .toList()
            .get(panel)
            .attr("y1"));
  }

  @Test
  void everyReleaseHasAPointInBothPanels() {
    assertThat(points()).hasSize(2 * RELEASES.size());
  }

  @Test
  void aPointStandsAsHighAsItsValue() {
    List<Point> all = points();
    double lines = axis(0);
    double names = axis(1);
    assertThat((lines - all.get(1).y()) / (lines - all.get(0).y())).isCloseTo(1.8, within(0.01));
    assertThat((lines - all.get(2).y()) / (lines - all.get(0).y())).isCloseTo(2, within(0.01));
    assertThat((names - all.get(5).y()) / (names - all.get(3).y())).isCloseTo(4, within(0.01));
    assertThat((names - all.get(4).y()) / (names - all.get(3).y())).isCloseTo(1.1, within(0.01));
  }

  @Test
  void aPointStandsAtItsDay() {
    List<Point> all = points();
    double day = (all.get(1).x() - all.get(0).x()) / 40;
    long days = ChronoUnit.DAYS.between(RELEASES.get(0).date(), RELEASES.get(2).date());
    assertThat(all.get(2).x() - all.get(0).x()).isCloseTo(days * day, within(0.1));
    assertThat(all.get(5).x()).isEqualTo(all.get(2).x());
  }

  @Test
  void whatAReleaseHasHoldsUntilTheNext() {
    List<Point> all = points();
    String steps = svg.select("path.line.by-port").first().attr("d");
    assertThat(steps)
        .contains(
            " V%s H%s V%s"
                .formatted(
                    Svg.number(all.get(0).y()),
                    Svg.number(all.get(1).x()),
                    Svg.number(all.get(1).y())));
  }

  @Test
  void theMainLineFallsFromWhatItHadToWhatIsLeft() {
    List<Point> all = points();
    double one = (axis(1) - all.get(3).y()) / 10;
    double[] heights =
        Pattern.compile("(?:M[0-9.]+ |V)([0-9.]+)")
            .matcher(svg.expectFirst("path.line-1.line").attr("d"))
            .results()
            .mapToDouble(found -> (axis(1) - Double.parseDouble(found.group(1))) / one)
            .toArray();
    assertThat(heights).containsExactly(new double[] {22, 20, 0}, within(0.02));
  }

  @Test
  void releasesAreNumberedWhereMuchChanges() {
    Map<String, Long> numbers =
        svg.select("text.who").eachText().stream()
            .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    assertThat(numbers)
        .containsOnly(
            Map.entry("0.1", 2L),
            Map.entry("0.2", 1L),
            Map.entry("0.3", 2L),
            Map.entry("the main line", 1L));
  }

  @Test
  void theTableHoldsWhatTheChartShows() {
    assertThat(DataTable.ofReleases(RELEASES).select("tbody tr").eachText())
        .containsExactly("0.1 2014-01-01 100 10", "0.2 2014-02-10 180 11", "0.3 2014-05-01 200 40");
  }

  @Test
  void aSingleReleaseIsStillAChart() {
    String alone = new LifeChart(RELEASES.subList(0, 1), List.of()).draw("Alone");
    assertThat(alone).doesNotContain("NaN", "Infinity", "the main line");
  }
}
