package engineroom.classroom.export;

import engineroom.classroom.course.CourseStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans for a lecture, a week and a term, made from the steps and their minutes. */
final class TeachingPlans {

  private static final int LECTURE = 45;
  private static final int DAYS = 5;
  private static final int MINUTES_A_DAY = 120;
  private static final int WEEKS = 12;

  private final List<CourseStep> steps;
  private final List<BookFigure> figures;

  TeachingPlans(List<CourseStep> steps, List<BookFigure> figures) {
    this.steps = steps;
    this.figures = figures;
  }

  /** All three, as AsciiDoc. */
  String text() {
    return """
    = Plans for teachers

    The minutes are those that the steps name.
    A plan takes the steps in the order of the chapters, since each step leans on those before it.

    """
        + part("One lecture", "Part", List.of(fitting(LECTURE)))
        + part("One week", "Day", spread(fitting(DAYS * MINUTES_A_DAY), DAYS))
        + part("One term", "Week", spread(steps, WEEKS));
  }

  private List<CourseStep> fitting(int minutes) {
    List<CourseStep> taken = new ArrayList<>();
    int sum = 0;
    for (CourseStep step : steps) {
      sum += step.minutes();
      if (sum > minutes && !taken.isEmpty()) {
        break;
      }
      taken.add(step);
    }
    return taken;
  }

  /** Cuts steps into units of about the same length. */
  static List<List<CourseStep>> spread(List<CourseStep> steps, int units) {
    int whole = minutes(steps);
    List<List<CourseStep>> spread = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      spread.add(new ArrayList<>());
    }
    int before = 0;
    for (CourseStep step : steps) {
      int middle = 2 * before + step.minutes();
      int unit = Math.min(units - 1, middle * units / Math.max(1, 2 * whole));
      spread.get(unit).add(step);
      before += step.minutes();
    }
    spread.removeIf(List::isEmpty);
    return spread;
  }

  private static int minutes(List<CourseStep> steps) {
    return steps.stream().mapToInt(CourseStep::minutes).sum();
  }

  private String part(String title, String unit, List<List<CourseStep>> units) {
    StringBuilder text = new StringBuilder("== " + title + "\n\n");
    for (int i = 0; i < units.size(); i++) {
      text.append("=== %s %d: %d minutes\n\n".formatted(unit, i + 1, minutes(units.get(i))));
      text.append(unit(units.get(i)));
    }
    return text.toString();
  }

  private String unit(List<CourseStep> taken) {
    Set<String> chapters = new LinkedHashSet<>();
    taken.forEach(step -> chapters.add(step.page().replaceFirst("\\.html.*", "")));
    StringBuilder text = new StringBuilder("Read: " + String.join(", ", chapters) + ".\n\n");
    for (CourseStep step : taken) {
      text.append("* %s (`%s`), %d min\n".formatted(step.name(), step.id(), step.minutes()));
    }
    List<BookFigure> shown =
        figures.stream().filter(figure -> chapters.contains(figure.chapter())).toList();
    if (!shown.isEmpty()) {
      text.append("\nShow:\n\n");
      shown.forEach(
          one -> text.append("* link:figures/%s.svg[%s]\n".formatted(one.id(), one.caption())));
    }
    return text.append("\n").toString();
  }
}
