package engineroom.classroom.study;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told about a step apart from verdicts: its task, its hints, its explanation. */
public final class StepTexts {

  private static final String[] HINTS = {"A question", "A pointer", "Nearly the answer"};

  private StepTexts() {}

  /** The step that is meant: by its name, or the first that has not passed. */
  public static CourseStep chosen(Course course, StudentProgress progress, @Nullable String name)
      throws IOException {
    return name == null ? next(course, progress.passed()) : course.step(name);
  }

  /** The first step that has not passed; the last one where all have. */
  public static CourseStep next(Course course, Set<String> passed) {
    return course.steps().stream()
        .filter(step -> !passed.contains(step.id()))
        .findFirst()
        .orElse(course.steps().getLast());
  }

  /** What a step asks for. */
  public static String task(CourseStep step) {
    String minutes = step.minutes() == 1 ? "1 minute" : step.minutes() + " minutes";
    return step.name()
        + "  ("
        + minutes
        + ")\n\n"
        + WrappedText.text(step.task(), "  ")
        + "\n\n"
        + WrappedText.text("Yours to write: " + step.spoken(), "  ")
        + "\n";
  }

  /** The next hint of a step, after those that were given; remembers that it was taken. */
  public static String nextHint(CourseStep step, StudentProgress progress) throws IOException {
    int had = progress.hints(step.id());
    int now = Math.min(had + 1, step.hints().size());
    StringBuilder text = new StringBuilder(step.name() + "\n");
    for (int i = 0; i < now; i++) {
      text.append("\n  ").append(HINTS[i]).append(":\n");
      text.append(WrappedText.text(step.hints().get(i), "  ")).append('\n');
    }
    if (now > had) {
      progress.takeHint(step.id(), now);
    } else {
      text.append("\n  That was the last hint; the rest is yours.\n");
    }
    return text.toString();
  }

  /** What the book tells after a step has passed, and what comes next. */
  public static String afterwards(Course course, CourseStep step, Set<String> passed) {
    StringBuilder text = new StringBuilder("\n");
    text.append(WrappedText.text(step.explanation(), "  ")).append("\n\n");
    text.append("  The book: ").append(step.page()).append('\n');
    text.append(endOfChapter(course, step, passed));
    int all = course.steps().size();
    long done = course.steps().stream().filter(one -> passed.contains(one.id())).count();
    if (done == all) {
      text.append("\nThat was the last step: the engine is yours, all of it.\n");
    } else {
      String next = next(course, passed).name();
      text.append("\n" + done + "/" + all + " passed. Next: " + next + "\n");
    }
    return text.toString();
  }

  /** A word where all steps of a chapter have passed; else nothing. */
  private static String endOfChapter(Course course, CourseStep step, Set<String> passed) {
    List<CourseStep> chapter =
        course.steps().stream().filter(one -> one.chapter().equals(step.chapter())).toList();
    if (!chapter.stream().allMatch(one -> passed.contains(one.id()))) {
      return "";
    }
    String steps =
        chapter.size() == 1 ? "its step has" : "all its " + chapter.size() + " steps have";
    int number = step.chapterNumber();
    return "\n"
        + WrappedText.text(
            "Chapter "
                + number
                + " is yours: "
                + steps
                + " passed. Do you know what you have written? class predict --chapter "
                + number
                + " asks.",
            "")
        + "\n";
  }

  /** All steps, with a mark at those that have passed. */
  public static String list(Course course, Set<String> passed) {
    StringBuilder text = new StringBuilder();
    int width = course.steps().stream().mapToInt(step -> step.title().length()).max().orElse(0);
    int left = 0;
    for (CourseStep step : course.steps()) {
      boolean done = passed.contains(step.id());
      left += done ? 0 : step.minutes();
      text.append(
          String.format(
                  "%s %2d  %-" + Math.max(1, width) + "s  %3d min  %s",
                  done ? "✓" : " ",
                  step.number(),
                  step.title(),
                  step.minutes(),
                  step.id())
              .stripTrailing());
      text.append('\n');
    }
    long done = course.steps().stream().filter(step -> passed.contains(step.id())).count();
    text.append(
        String.format(
            "%n%d of %d passed, about %d min to go%n", done, course.steps().size(), left));
    return text.toString();
  }
}
