package engineroom.classroom.gradebook;

import engineroom.classroom.grade.Grade;
import engineroom.files.CsvLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table that a learning platform imports: it knows its students by the numbers that it put into
 * the names of what they handed in. It begins with a mark of its encoding, without which some
 * spreadsheets spoil names.
 */
public enum PlatformTable {
  /** The grading worksheet of a Moodle assignment. */
  MOODLE("(?<name>.+?)_(?<id>\\d+)_assignsubmission_.*") {
    @Override
    List<List<String>> head(double points) {
      return List.of(
          List.of("Identifier", "Full name", "Grade", "Maximum Grade", "Feedback comments"));
    }

    @Override
    List<String> row(Grade grade, String name, Optional<String> id) {
      return List.of(
          id.map(number -> "Participant " + number).orElse(""),
          name,
          number(grade.points()),
          number(grade.of()),
          remarks(grade));
    }
  },
  /** The gradebook of Canvas, with one assignment. */
  CANVAS("(?<name>[^_]+)_(?:LATE_)?(?<id>\\d+)_\\d+_.*") {
    @Override
    List<List<String>> head(double points) {
      return List.of(
          List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Engine Room"),
          List.of("    Points Possible", "", "", "", "", number(points)));
    }

    @Override
    List<String> row(Grade grade, String name, Optional<String> id) {
      return List.of(name, id.orElse(""), "", "", "", number(grade.points()));
    }
  };

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Pattern naming;

  PlatformTable(String naming) {
    this.naming = Pattern.compile(naming);
  }

  abstract List<List<String>> head(double points);

  abstract List<String> row(Grade grade, String name, Optional<String> id);

  /** The table. */
  public String of(List<Grade> grades) {
    double points = grades.stream().mapToDouble(Grade::of).max().orElse(0);
    return head(points).stream()
            .map(CsvLine::of)
            .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
        + grades.stream().map(this::row).map(CsvLine::of).collect(Collectors.joining());
  }

  /** The submissions whose names tell no number: the platform will not know whose they are. */
  public List<String> unknown(List<Grade> grades) {
    return grades.stream()
        .map(Grade::name)
        .filter(name -> !naming.matcher(name).matches())
        .toList();
  }

  private List<String> row(Grade grade) {
    Matcher found = naming.matcher(grade.name());
    return found.matches()
        ? row(grade, found.group("name"), Optional.of(found.group("id")))
        : row(grade, grade.name(), Optional.empty());
  }

  private static String number(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }

  private static String remarks(Grade grade) {
    List<String> lost =
        GradedBehaviour.of(grade).stream()
            .filter(one -> !one.isShown())
            .map(
                one ->
                    "step %d, %s: %s".formatted(one.step().step().number(), one.id(), one.reason()))
            .limit(20)
            .toList();
    return grade.obstacle().orElseGet(() -> String.join("\n", lost));
  }
}
