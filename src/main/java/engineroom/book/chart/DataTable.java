package engineroom.book.chart;

import engineroom.book.measure.Measurement;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The figures of a chart, in nanoseconds and bytes, folded away below it. */
final class DataTable {

  private static final List<String> COLUMNS =
      List.of("What", "Benchmark", "By", "ns", "from", "to", "B");

  private DataTable() {}

  static Element of(List<ChartFigure> data) {
    Element details = new Element("details").addClass("data");
    details.appendElement("summary").text("The figures as a table");
    Element box = details.appendElement("div").addClass("table");
    box.attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", "The figures of this chart");
    Element table = box.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
    Element rows = table.appendElement("tbody");
    data.forEach(datum -> append(rows.appendElement("tr"), datum));
    return details;
  }

  private static void append(Element row, ChartFigure datum) {
    Measurement measurement = datum.measurement();
    row.appendElement("th").attr("scope", "row").text(datum.label());
    row.appendElement("td").appendElement("code").text(datum.subject().toString());
    row.appendElement("td").text(datum.party().label());
    row.appendElement("td").addClass("number").text(number(measurement.nanos()));
    row.appendElement("td").addClass("number").text(number(measurement.low()));
    row.appendElement("td").addClass("number").text(number(measurement.high()));
    row.appendElement("td").addClass("number").text(whole(measurement.bytes()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 1000 ? "%.2f" : "%,.0f", value);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
