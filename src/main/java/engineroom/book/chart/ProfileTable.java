package engineroom.book.chart;

import engineroom.book.measure.Machine;
import engineroom.book.measure.Profile;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Where a benchmark spends its time: a row and a bar for each method, and where it was measured.
 */
final class ProfileTable {

  private static final List<String> COLUMNS = List.of("Method", "Samples", "Part");

  /** What is rarer than this is summed up. */
  private static final double LEAST = 0.015;

  private final Profile profile;
  private final Element rows;
  private int shown;

  private ProfileTable(Profile profile, Element rows) {
    this.profile = profile;
    this.rows = rows;
  }

  static void fill(Element figure, Profile profile, Machine machine) {
    Element box = figure.appendElement("div").addClass("canvas").addClass("table");
    box.attr("role", "region").attr("tabindex", "0").attr("aria-label", "A profile");
    Element table = box.appendElement("table").addClass("profile");
    Element head = table.appendElement("thead").appendElement("tr");
    COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
    new ProfileTable(profile, table.appendElement("tbody")).appendAll();
    Element source = figure.appendElement("p").addClass("profile-source");
    source.text(profile.benchmark() + ", " + machine.line() + ", " + machine.date() + ": ");
    source.appendElement("code").text(machine.command());
    machine
        .doubts()
        .forEach(
            doubt -> figure.appendElement("p").addClass("provisional").text("In doubt: " + doubt));
  }

  private void appendAll() {
    profile.parts().stream()
        .filter(part -> part.samples() >= LEAST * profile.samples())
        .forEach(part -> append(part.method(), part.samples()));
    if (shown < profile.samples()) {
      append("all others", profile.samples() - shown);
    }
  }

  /** A lambda's class has a number for a name, and another one in every run. */
  private static String named(String method) {
    return method.replaceFirst("^0x[0-9a-f]+\\.", "(a lambda).");
  }

  /** Where a line is too short for it, a name breaks at its point. */
  private static void appendName(Element code, String method) {
    String[] parts = named(method).split("(?<=\\.)");
    code.text(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      code.appendElement("wbr");
      code.appendText(parts[i]);
    }
  }

  private void append(String method, int samples) {
    shown += samples;
    double part = 100.0 * samples / profile.samples();
    Element row = rows.appendElement("tr");
    appendName(row.appendElement("th").attr("scope", "row").appendElement("code"), method);
    row.appendElement("td").addClass("number").text(String.format(Locale.ROOT, "%,d", samples));
    Element cell = row.appendElement("td").addClass("part");
    cell.appendElement("span")
        .addClass("bar")
        .attr("style", String.format(Locale.ROOT, "width: %.1f%%", 0.7 * part));
    cell.appendText(String.format(Locale.ROOT, "%.0f %%", part));
  }
}
