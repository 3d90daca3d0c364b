package engineroom.classroom.grade;

import engineroom.files.ControlCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Grades for a spreadsheet: a line a submission, a column a step. */
public final class GradeCsv {

  private GradeCsv() {}

  /** All grades, as RFC 4180 has it. */
  public static String of(List<Grade> grades) {
    List<String> head = new ArrayList<>(List.of("submission", "points", "of", "percent"));
    grades.stream()
        .limit(1)
        .flatMap(one -> one.steps().stream())
        .forEach(step -> head.add(step.step().id()));
    head.add("remarks");
    return line(head) + grades.stream().map(GradeCsv::row).collect(Collectors.joining());
  }

  private static String row(Grade grade) {
    List<String> cells = new ArrayList<>();
    cells.add(grade.name());
    cells.add(number(grade.points()));
    cells.add(number(grade.of()));
    cells.add(String.valueOf(grade.percent()));
    grade.steps().forEach(step -> cells.add(number(step.points())));
    List<String> remarks = new ArrayList<>(grade.remarks());
    grade.obstacle().ifPresent(remarks::addFirst);
    cells.add(String.join("; ", remarks));
    return line(cells);
  }

  private static String number(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(GradeCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A cell that begins like a formula would be run by the spreadsheet that opens it. */
  private static String cell(String written) {
    String text = ControlCharacters.visible(written);
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
