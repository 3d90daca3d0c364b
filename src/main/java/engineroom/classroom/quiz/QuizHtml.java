package engineroom.classroom.quiz;

import engineroom.classroom.course.CourseBehaviour;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The little HTML that platforms take. */
final class QuizHtml {

  private QuizHtml() {}

  static String paragraph(String text) {
    return "<p>" + marked(text) + "</p>";
  }

  static String listing(List<String> lines) {
    return "<pre>" + Entities.escape(String.join("\n", lines)) + "</pre>";
  }

  static String code(String text) {
    return "<code style=\"white-space: pre-wrap\">" + Entities.escape(text) + "</code>";
  }

  static String statements(List<CourseBehaviour> behaviours) {
    return behaviours.stream()
        .map(one -> "<li>" + Entities.escape(one.sentence() + " (" + one.id() + ")") + "</li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  /** Text with code between backticks. */
  private static String marked(String text) {
    String[] parts = text.split("`", -1);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      String escaped = Entities.escape(parts[i]);
      html.append(i % 2 == 0 ? escaped : "<code>" + escaped + "</code>");
    }
    return html.toString();
  }
}
