package engineroom.book.chart;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.docker.DockerFacts;
import engineroom.docker.JobTraffic;
import engineroom.docker.RegisteredJob;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the chart of docker's calls shows, counted and measured. */
class CallsChartTest {

  private static final double LETTER = 7.2; // of 12 px

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final DockerFacts FACTS =
      new FactsReader(ROOT.resolve("chapters/facts"), new Project(ROOT), new Problems()).read();
  private static final JobTraffic TRAFFIC = new JobTraffic(FACTS);

  private final Element svg =
      Jsoup.parse(new CallsChart(FACTS, TRAFFIC).draw("Calls"), Parser.xmlParser())
          .expectFirst("svg");

  private static double number(Element one, String name) {
    return Double.parseDouble(one.attr(name));
  }

  @Test
  void aBandHasItsNumberAndAllNumbersAreAllCallsOfAKnownName() {
    assertThat(svg.select("path.band")).hasSameSizeAs(TRAFFIC.lanes());
    assertThat(svg.select("text.value").eachText().stream().mapToInt(Integer::parseInt).sum())
        .isEqualTo(FACTS.calls().stream().filter(call -> call.job() != null).count());
  }

  @Test
  void everyJobIsNamedOnceInTheBoxOfItsModule() {
    List<String> named =
        svg.select("text.who").stream().flatMap(line -> Stream.of(line.text().split(" "))).toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            FACTS.jobs().stream().map(RegisteredJob::name).toList());
    assertThat(svg.select("text.who"))
        .allSatisfy(
            line ->
                assertThat(number(line, "x") + line.text().length() * LETTER)
                    .isLessThanOrEqualTo(640));
  }

  @Test
  void everyBandLeadsFromACallersBoxToAModules() {
    Pattern ends = Pattern.compile("M144 ([\\d.]+) .* 330 ([\\d.]+) L.*");
    List<Element> boxes = svg.select("rect.bar");
    for (Element band : svg.select("path.band")) {
      Matcher found = ends.matcher(band.attr("d"));
      assertThat(found.matches()).as(band.attr("d")).isTrue();
      assertThat(boxAt(boxes, 0, Double.parseDouble(found.group(1)))).isTrue();
      assertThat(boxAt(boxes, 330, Double.parseDouble(found.group(2)))).isTrue();
    }
  }

  private static boolean boxAt(List<Element> boxes, double x, double y) {
    return boxes.stream()
        .filter(box -> number(box, "x") == x)
        .anyMatch(box -> number(box, "y") < y && y < number(box, "y") + number(box, "height"));
  }

  @Test
  void noBoxLiesOnAnother() {
    for (double x : new double[] {0, 330}) {
      double end = 0;
      for (Element box : svg.select("rect.bar")) {
        if (number(Objects.requireNonNull(box), "x") == x) {
          assertThat(number(box, "y")).isGreaterThan(end);
          end = number(box, "y") + number(box, "height");
        }
      }
    }
  }
}
