package engineroom.book.chart;

import engineroom.book.measure.Measurement;
import engineroom.docker.EngineRelease;
import engineroom.docker.JobTraffic;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The figures of a chart, in nanoseconds and bytes, in lines and names or in calls, folded away
 * below it.
 */
final class DataTable {

  private static final List<String> COLUMNS =
      List.of("What", "Benchmark", "By", "ns", "from", "to", "B");

  private DataTable() {}

  static Element of(List<ChartFigure> data) {
    Element details = folded(COLUMNS);
    Element rows = details.expectFirst("tbody");
    data.forEach(datum -> append(rows.appendElement("tr"), datum));
    return details;
  }

  static Element ofReleases(List<EngineRelease> releases) {
    Element details = folded(List.of("Release", "Day", "Lines", "Names"));
    for (EngineRelease one : releases) {
      Element row = details.expectFirst("tbody").appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(one.release());
      row.appendElement("td").text(one.date().toString());
      row.appendElement("td").addClass("number").text(whole(one.lines()));
      row.appendElement("td").addClass("number").text(whole(one.jobs()));
    }
    return details;
  }

  static Element ofLanes(List<JobTraffic.Lane> lanes) {
    Element details = folded(List.of("Who calls", "Whose jobs", "From lines"));
    for (JobTraffic.Lane lane : lanes) {
      Element row = details.expectFirst("tbody").appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(lane.from());
      row.appendElement("td").text(lane.to());
      row.appendElement("td").addClass("number").text(whole(lane.calls()));
    }
    return details;
  }

  private static Element folded(List<String> columns) {
    Element details = new Element("details").addClass("data");
    details.appendElement("summary").text("The figures as a table");
    Element box = details.appendElement("div").addClass("table");
    box.attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", "The figures of this chart");
    Element table = box.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
    table.appendElement("tbody");
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
