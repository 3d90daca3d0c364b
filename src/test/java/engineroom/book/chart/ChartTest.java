package engineroom.book.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurement;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartTest {

  private static final List<ChartFigure> BARS =
      List.of(
          datum("making <1>", "Creation.job(args=2)", Implementation.PORT, 15, 2),
          datum("making <1>", "Creation.job(args=2)", Implementation.GO_1_19, 432, 50),
          datum("running", "Dispatch.hit(args=2)", Implementation.PORT, 79, 100));

  private static final List<ChartFigure> LINES =
      List.of(
          datum("lookup", "Lookup.hit(handlers=1)", Implementation.PORT, 2, 0.1),
          datum("lookup", "Lookup.hit(handlers=10)", Implementation.PORT, 3, 0.1),
          datum("lookup", "Lookup.hit(handlers=1)", Implementation.GO_1_19, 8, 0.1),
          datum("lookup", "Lookup.hit(handlers=10)", Implementation.GO_1_19, 9, 0.1));

  private static ChartFigure datum(
      String label, String subject, Implementation party, double nanos, double e) {
    Measurement measurement = new Measurement(nanos, nanos - e, nanos + e, 120);
    return new ChartFigure(label, BenchmarkCase.parse(subject), party, measurement);
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("this is no XML:\n" + svg, e);
    }
  }

  private static List<String> texts(Document svg) {
    NodeList texts = svg.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }

  @Test
  void barsAreXmlWithRealText() {
    Document svg = parse(new BarChart(BARS, MeasuredDimension.TIME, false).draw("Bars & \"more\""));
    assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("Bars & \"more\"");
    assertThat(texts(svg))
        .contains("making <1>", "running", "port", "Go 1.19", "15 ns ± 2", "432 ns ± 50");
  }

  @Test
  void aBarIsAsLongAsItsValue() {
    Document svg = parse(new BarChart(BARS, MeasuredDimension.TIME, false).draw("Bars"));
    NodeList bars = svg.getElementsByTagName("rect");
    double first =
        Double.parseDouble(bars.item(0).getAttributes().getNamedItem("width").getNodeValue());
    double second =
        Double.parseDouble(bars.item(1).getAttributes().getNamedItem("width").getNodeValue());
    assertThat(second / first).isCloseTo(432.0 / 15, within(0.1));
  }

  @Test
  void anErrorThatReachesBelowZeroEndsAtTheAxis() {
    for (boolean logarithmic : new boolean[] {false, true}) {
      String svg = new BarChart(BARS, MeasuredDimension.TIME, logarithmic).draw("Bars");
      assertThat(svg).doesNotContain("NaN", "Infinity").doesNotContainPattern("[xyh12]=\"-");
    }
  }

  @Test
  void bytesHaveNoError() {
    String svg = new BarChart(BARS, MeasuredDimension.BYTES, false).draw("Bytes");
    assertThat(svg).doesNotContain("class=\"error\"");
    assertThat(texts(parse(svg))).contains("120 B");
  }

  @Test
  void linesNameTheirSeriesAndTheirSizes() {
    Document svg = parse(new LineChart(LINES, "handlers", false).draw("Lines"));
    assertThat(texts(svg)).contains("lookup, port", "lookup, Go 1.19", "1", "10", "handlers");
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2 + 4);
  }

  @Test
  void aChartOfNoughtsIsStillAChart() {
    List<ChartFigure> nothing =
        List.of(datum("nothing", "Nothing.atAll", Implementation.PORT, 0, 0));
    for (boolean logarithmic : new boolean[] {false, true}) {
      String svg = new BarChart(nothing, MeasuredDimension.TIME, logarithmic).draw("Nothing");
      assertThat(svg).doesNotContain("NaN", "Infinity");
      parse(svg);
    }
  }

  @Test
  void theTableHoldsWhatTheChartShows() {
    Element table = DataTable.of(BARS);
    assertThat(table.select("tbody tr")).hasSameSizeAs(BARS);
    for (int i = 0; i < BARS.size(); i++) {
      Measurement measurement = BARS.get(i).measurement();
      assertThat(table.select("tbody tr").get(i).select(".number").eachText())
          .containsExactly(
              two(measurement.nanos()), two(measurement.low()), two(measurement.high()), "120");
    }
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @Test
  void ticksAreRound() {
    assertThat(AxisScale.over(0, 37, false, 0, 100).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0);
    assertThat(AxisScale.over(3, 2500, true, 0, 100).ticks())
        .containsExactly(1.0, 10.0, 100.0, 1000.0);
    assertThat(AxisScale.over(1, 100, true, 0, 100).at(10)).isCloseTo(50, within(0.001));
  }
}
