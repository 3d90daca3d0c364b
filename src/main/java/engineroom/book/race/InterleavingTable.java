package engineroom.book.race;

import engineroom.book.race.Interleaving.Lane;
import engineroom.book.race.Interleaving.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * An interleaving as a table: a row a step, a column a thread. It is complete as it stands; a
 * page's script steps through it.
 */
public final class InterleavingTable {

  private final Interleaving interleaving;
  private final Function<Step, String> code;

  private InterleavingTable(Interleaving interleaving, Function<Step, String> code) {
    this.interleaving = interleaving;
    this.code = code;
  }

  /**
   * Fills a figure.
   *
   * @param code the HTML of a step's line
   */
  public static void fill(Element figure, Interleaving interleaving, Function<Step, String> code) {
    new InterleavingTable(interleaving, code).fill(figure);
  }

  private void fill(Element figure) {
    Element box = figure.appendElement("div").addClass("canvas").addClass("table");
    box.attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", "Two threads, step by step");
    Element table = box.appendElement("table").addClass("interleaving");
    table.attr("data-endings", JsonMapper.shared().writeValueAsString(endings()));
    table.attr("data-ending", ending(answers()));
    head(table.appendElement("thead").appendElement("tr"));
    Element rows = table.appendElement("tbody");
    for (int i = 0; i < interleaving.steps().size(); i++) {
      step(rows.appendElement("tr"), i);
    }
    answers(rows.appendElement("tr").addClass("answers"));
    turns(figure.appendElement("p").addClass("in-turn"));
    origin(figure.appendElement("p").addClass("profile-source"));
  }

  private void head(Element row) {
    row.appendElement("th").attr("scope", "col").text("Step");
    for (int lane = 0; lane < interleaving.lanes().size(); lane++) {
      Element column = row.appendElement("th").attr("scope", "col");
      column.appendText("Thread " + (lane + 1) + ": ");
      column.appendElement("code").text(interleaving.lanes().get(lane).operation());
    }
  }

  private void step(Element row, int index) {
    Step step = interleaving.steps().get(index);
    row.appendElement("th").attr("scope", "row").text(String.valueOf(index + 1));
    for (int lane = 0; lane < interleaving.lanes().size(); lane++) {
      Element cell = row.appendElement("td");
      if (lane == step.lane()) {
        place(cell, step);
        if (interleaving.isSwitch(index)) {
          row.addClass("switch");
          cell.appendText("; ").appendElement("b").text("stopped here");
        }
      }
    }
  }

  private void place(Element cell, Step step) {
    if (!step.code().isEmpty()) {
      cell.appendElement("code").addClass("line").append(code.apply(step).strip());
      cell.appendText(" ");
    }
    cell.appendElement("span").addClass("place").text(step.place() + ", line " + step.line());
    cell.appendText(": ").appendElement("span").text(String.join(", ", step.events()));
  }

  private void answers(Element row) {
    row.appendElement("th").attr("scope", "row").text("End");
    interleaving
        .lanes()
        .forEach(lane -> row.appendElement("td").appendElement("b").text(lane.answer()));
  }

  private void turns(Element line) {
    line.text(
        "If the two take turns: "
            + interleaving.inTurn().stream()
                .map(this::ending)
                .distinct()
                .collect(Collectors.joining("; or "))
            + ". Here: "
            + ending(answers())
            + ".");
  }

  private void origin(Element line) {
    Interleaving.Origin found = interleaving.found();
    line.text(
        "Found by %s in %d s, %s, %s: "
            .formatted(found.checker(), found.seconds(), found.machine(), found.date()));
    line.appendElement("code").text(found.command());
  }

  private List<String> answers() {
    return interleaving.lanes().stream().map(Lane::answer).toList();
  }

  /** The endings to choose from, in an order that gives nothing away. */
  private List<String> endings() {
    List<List<String>> all = new ArrayList<>(interleaving.inTurn());
    all.add(answers());
    return all.stream().map(this::ending).distinct().sorted().toList();
  }

  private String ending(List<String> answers) {
    return IntStream.range(0, answers.size())
        .mapToObj(lane -> interleaving.lanes().get(lane).operation() + ": " + answers.get(lane))
        .collect(Collectors.joining(", "));
  }
}
