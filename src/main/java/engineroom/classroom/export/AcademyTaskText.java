package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A task's description: what to do, what must be true in the end, three hints. */
final class AcademyTaskText {

  private static final List<String> HINTS = List.of("A question", "A pointer", "Nearly the answer");

  /** Code, which Markdown leaves alone, or a sign that it would take for HTML. */
  private static final Pattern CODE_OR_SIGN = Pattern.compile("`[^`]*`|[&<]");

  private AcademyTaskText() {}

  /** The description in Markdown. */
  static String of(CourseStep step, Course course) {
    StringBuilder text = new StringBuilder();
    text.append(markdown(step.task())).append("\n\n");
    text.append("Yours to write: `").append(step.spoken()).append("`. ");
    text.append("It takes about ").append(step.minutes()).append(" minutes.\n\n");
    text.append("The tests ask whether this is true of your engine:\n\n");
    for (String behaviour : step.behaviours()) {
      text.append("* ").append(markdown(course.statement(behaviour).sentence())).append('\n');
    }
    for (int i = 0; i < step.hints().size(); i++) {
      text.append("\n<div class=\"hint\" title=\"").append(HINTS.get(i)).append("\">\n\n");
      text.append(markdown(step.hints().get(i))).append("\n\n</div>\n");
    }
    return text.toString();
  }

  private static String markdown(String plain) {
    return CODE_OR_SIGN.matcher(plain).replaceAll(AcademyTaskText::escaped);
  }

  private static String escaped(MatchResult found) {
    return switch (found.group()) {
      case "&" -> "&amp;";
      case "<" -> "&lt;";
      default -> Matcher.quoteReplacement(found.group());
    };
  }
}
