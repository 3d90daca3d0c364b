package engineroom.classroom.grade;

import engineroom.files.ControlCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Grades for people: a table, and below it each lost point. */
public final class GradeText {

  private static final int LONGEST = 240;

  /** A remark may hold a reason, which is no longer than LONGEST, and say more about it. */
  private static final int LONGEST_REMARK = 1_000;

  /** More remarks on one submission than anybody reads. */
  private static final int MOST_REMARKS = 12;

  private GradeText() {}

  /** All grades. */
  public static String of(List<Grade> grades) {
    int width = grades.stream().mapToInt(one -> one.name().length()).max().orElse(0);
    width = Math.max(width, "Submission".length());
    StringBuilder text = new StringBuilder();
    String line = "%-" + width + "s  %8s  %7s  %4s  %7s  %s";
    text.append(row(line, "Submission", "Points", "of", "%", "Steps", "Look at"));
    for (Grade one : grades) {
      String steps = one.whole() + "/" + one.steps().size();
      String look = one.obstacle().isEmpty() ? "" : "nothing judged";
      look += look.isEmpty() || one.remarks().isEmpty() ? "" : ", ";
      look += one.remarks().isEmpty() ? "" : one.remarks().size() + " remarks";
      look = look.replace(" 1 remarks", " 1 remark").replaceFirst("^1 remarks", "1 remark");
      text.append(
          row(
              line,
              one.name(),
              number(one.points()),
              number(one.of()),
              one.percent(),
              steps,
              look));
    }
    grades.forEach(one -> text.append(reasons(one)));
    return text.toString();
  }

  private static String row(String line, Object... cells) {
    return String.format(Locale.ROOT, line, cells).stripTrailing() + "\n";
  }

  private static String reasons(Grade grade) {
    List<String> lines = new ArrayList<>();
    grade.obstacle().ifPresent(why -> lines.add("  Nothing is judged: " + why));
    grade.remarks().forEach(remark -> lines.add("  Remark: " + remark));
    for (StepGrade step : grade.steps()) {
      if (grade.obstacle().isEmpty() && !step.whole()) {
        lines.add("  " + step.step().name());
        reasons(step.losses()).forEach(loss -> lines.add("    " + loss));
      }
    }
    return lines.isEmpty() ? "" : "\n" + grade.name() + "\n" + String.join("\n", lines) + "\n";
  }

  /** A line a reason: what is lost for the same one stands together. */
  private static List<String> reasons(List<LostPoints> losses) {
    Map<String, List<LostPoints>> byReason =
        losses.stream()
            .collect(
                Collectors.groupingBy(LostPoints::reason, LinkedHashMap::new, Collectors.toList()));
    return byReason.values().stream().map(GradeText::reason).toList();
  }

  private static String reason(List<LostPoints> alike) {
    double points = alike.stream().mapToDouble(LostPoints::points).sum();
    String what = alike.getFirst().behaviour().map(lost -> lost.sentence() + " ").orElse("");
    String more = alike.size() > 1 ? "And " + (alike.size() - 1) + " more. " : "";
    return "−" + number(points) + "  " + what + more + "[" + alike.getFirst().reason() + "]";
  }

  /** What there is to say of a submission, each once, on a line of its own, and not too much. */
  static List<String> remarks(List<String> all) {
    List<String> lines = all.stream().map(GradeText::remark).distinct().toList();
    if (lines.size() <= MOST_REMARKS) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, MOST_REMARKS - 1));
    first.add("and " + (lines.size() - first.size()) + " remarks more");
    return List.copyOf(first);
  }

  private static String remark(String text) {
    String line = ControlCharacters.visible(text).strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_REMARK ? line : line.substring(0, LONGEST_REMARK) + "…";
  }

  /** Words of another origin, on a line of a length that can be read. */
  static String oneLine(String text) {
    String beginning = text.substring(0, Math.min(text.length(), 4 * LONGEST));
    String line = ControlCharacters.visible(beginning).strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Points as they are told: one digit behind the point, and none where it is nought. */
  static String number(double points) {
    return String.format(Locale.ROOT, "%.1f", points).replaceFirst("\\.0$", "");
  }
}
