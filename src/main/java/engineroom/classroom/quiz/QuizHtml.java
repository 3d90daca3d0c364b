package engineroom.classroom.quiz;

import engineroom.classroom.course.CourseBehaviour;
import engineroom.classroom.predict.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The little HTML that platforms take. */
final class QuizHtml {

  private QuizHtml() {}

  static String paragraph(String text) {
    return "<p>" + MarkedText.html(text) + "</p>";
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
}
