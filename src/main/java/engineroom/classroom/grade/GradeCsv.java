package engineroom.classroom.grade;

import engineroom.files.CsvLine;
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
    return CsvLine.of(head) + grades.stream().map(GradeCsv::row).collect(Collectors.joining());
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
    return CsvLine.of(cells);
  }

  private static String number(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }
}
