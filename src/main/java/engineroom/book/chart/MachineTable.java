package engineroom.book.chart;

import engineroom.book.measure.Machine;
import engineroom.book.measure.Measurements;
import org.jsoup.nodes.Element;

/** Where all figures come from. */
final class MachineTable {

  private final Element list = new Element("dl").addClass("machine").addClass("wide");

  private MachineTable() {}

  static Element of(Measurements measurements) {
    MachineTable table = new MachineTable();
    measurements.machine().ifPresent(machine -> table.append("The port", machine));
    measurements.yourMachine().ifPresent(machine -> table.append("Yours", machine));
    measurements
        .originalMachine()
        .ifPresent(
            line ->
                table.append(
                    "The original",
                    line
                        + "; Go's own tool, the middle one of three runs, bars from least to"
                        + " greatest"));
    return table.list;
  }

  private void append(String who, Machine machine) {
    append(who, machine.line());
    append("", machine.date() + ", commit " + shortened(machine.commit()));
    append("", machine.settings() + "; bars show what 99.9% of such runs would give");
    Element how = list.appendElement("dd");
    how.appendElement("code").text(machine.command());
    if (machine.provisional()) {
      list.appendElement("dd").addClass("provisional").text("Provisional: " + PROVISIONAL);
    }
    machine.doubts().forEach(doubt -> append("", "In doubt: " + doubt));
  }

  static final String PROVISIONAL = "to be measured again before anyone relies on it.";

  private void append(String who, String text) {
    if (!who.isEmpty()) {
      list.appendElement("dt").text(who);
    }
    list.appendElement("dd").text(text);
  }

  private static String shortened(String commit) {
    String plus = commit.endsWith("+") ? " and changes" : "";
    return commit.substring(0, Math.min(10, commit.replace("+", "").length())) + plus;
  }
}
