package engineroom.classroom.quiz;

import engineroom.classroom.course.Course;
import engineroom.classroom.predict.QuestionSheet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sheet in GIFT, the text format that Moodle and many others import. */
public final class GiftQuiz {

  private static final Pattern SIGNS = Pattern.compile("[\\\\~=#{}:]");

  private GiftQuiz() {}

  /** The sheet as a text. */
  public static String of(QuestionSheet sheet, Course course) {
    return QuizItem.of(sheet, course).stream()
        .map(GiftQuiz::item)
        .collect(
            Collectors.joining(
                "\n", "$CATEGORY: $course$/top/Engine Room/Sheet " + sheet.seed() + "\n\n", ""));
  }

  private static String item(QuizItem item) {
    StringBuilder gift = new StringBuilder();
    gift.append("::").append(escaped(item.name())).append("::[html]");
    gift.append(escaped(item.question())).append("{\n");
    for (QuizOption option : item.options()) {
      gift.append(option.right() ? "\t=" : "\t~").append(escaped(option.html()));
      gift.append('#').append(escaped(option.told())).append('\n');
    }
    return gift.append("\t####").append(escaped(item.explanation())).append("\n}\n").toString();
  }

  /**
   * What GIFT would take for a sign of its own gets a backslash; a line's end would end a field.
   */
  private static String escaped(String text) {
    return SIGNS.matcher(text).replaceAll("\\\\$0").replace("\n", "\\n");
  }
}
