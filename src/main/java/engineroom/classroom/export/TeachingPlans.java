package engineroom.classroom.export;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.study.BrokenEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The handbook's plans for a lecture, a week and a term, with their steps, minutes and hunts. */
final class TeachingPlans {

  /** The chapter of the lecture, of which its first step is written together. */
  static final int LECTURE = 3;

  /** What is hunted at home after the lecture. */
  static final String HOMEWORK = "case-blind";

  /** The chapters of the week, one a day; the day after them belongs to the hunts. */
  static final List<Integer> WEEK = List.of(3, 5, 6, 10);

  private final List<CourseStep> steps;
  private final List<BrokenEngine> hunts;
  private final List<BookFigure> figures;

  TeachingPlans(List<CourseStep> steps, List<BrokenEngine> hunts, List<BookFigure> figures) {
    this.steps = steps;
    this.hunts = hunts;
    this.figures = figures;
  }

  /** All three, as AsciiDoc. */
  String text() {
    return """
    = Plans for teachers

    The minutes are those that the steps name: of someone who has read the chapter.
    Methods of steps that a plan leaves out come from the port.

    """
        + lecture()
        + week()
        + term();
  }

  private String lecture() {
    List<CourseStep> first = of(LECTURE).stream().limit(1).toList();
    String predict = "* Predict together: `class predict --chapter %d`\n".formatted(LECTURE);
    String hunt =
        hunts.stream().anyMatch(one -> one.name().equals(HOMEWORK))
            ? "* At home: `class hunt " + HOMEWORK + "`\n"
            : "";
    return "== One lecture\n\n" + unit(first) + predict + hunt + "\n";
  }

  private String week() {
    StringBuilder text = new StringBuilder("== One week\n\n");
    int day = 0;
    for (int chapter : WEEK) {
      List<CourseStep> taken = of(chapter);
      if (!taken.isEmpty()) {
        text.append(headed("Day " + ++day, taken));
      }
    }
    text.append("=== Day ").append(++day).append(": hunts\n\n");
    return text.append(hunts()).toString();
  }

  private String term() {
    StringBuilder text = new StringBuilder("== One term\n\n");
    Map<Integer, List<CourseStep>> chapters = new LinkedHashMap<>();
    steps.forEach(
        one -> chapters.computeIfAbsent(chapter(one), none -> new ArrayList<>()).add(one));
    int week = 0;
    for (List<CourseStep> taken : chapters.values()) {
      text.append(headed("Week " + ++week, taken));
    }
    text.append("=== Week ").append(++week).append(": hunts\n\n");
    return text.append(hunts()).toString();
  }

  private List<CourseStep> of(int chapter) {
    return steps.stream().filter(step -> chapter(step) == chapter).toList();
  }

  private static int chapter(CourseStep step) {
    String number = step.page().replaceFirst("\\D.*", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private String headed(String unit, List<CourseStep> taken) {
    int minutes = taken.stream().mapToInt(CourseStep::minutes).sum();
    return "=== %s: %d minutes\n\n".formatted(unit, minutes) + unit(taken) + "\n";
  }

  private String hunts() {
    StringBuilder text = new StringBuilder();
    for (BrokenEngine hunt : hunts) {
      text.append("* `class hunt %s`, level %d\n".formatted(hunt.name(), hunt.answer().level()));
    }
    return text.append("\n").toString();
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
      shown.forEach(
          one ->
              text.append("* Show link:figures/%s.svg[%s]\n".formatted(one.id(), one.caption())));
    }
    return text.toString();
  }
}
