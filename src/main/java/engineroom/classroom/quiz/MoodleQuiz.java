package engineroom.classroom.quiz;

import engineroom.book.html.XmlText;
import engineroom.classroom.course.Course;
import engineroom.classroom.predict.QuestionSheet;
import org.jsoup.nodes.Element;

/** A sheet in Moodle's own XML, with feedback, tags and numbers by which to find a question. */
public final class MoodleQuiz {

  private MoodleQuiz() {}

  /** The sheet as an XML text. */
  public static String of(QuestionSheet sheet, Course course) {
    XmlText xml = new XmlText("quiz");
    Element category = xml.root().appendElement("question").attr("type", "category");
    category
        .appendElement("category")
        .appendElement("text")
        .text("$course$/top/Engine Room/Sheet " + sheet.seed());
    for (QuizItem item : QuizItem.of(sheet, course)) {
      add(xml.root().appendElement("question").attr("type", "multichoice"), item);
    }
    return xml.text();
  }

  private static void add(Element question, QuizItem item) {
    question.appendElement("name").appendElement("text").text(item.name());
    html(question, "questiontext", item.question());
    html(question, "generalfeedback", item.explanation());
    question.appendElement("defaultgrade").text("1");
    question.appendElement("penalty").text("0.3333333");
    question.appendElement("hidden").text("0");
    question.appendElement("idnumber").text(item.id());
    question.appendElement("single").text("true");
    question.appendElement("shuffleanswers").text("true");
    question.appendElement("answernumbering").text("abc");
    for (QuizOption option : item.options()) {
      Element answer = html(question, "answer", option.html());
      answer.attr("fraction", option.right() ? "100" : "0");
      html(answer, "feedback", option.told());
    }
    Element tags = question.appendElement("tags");
    tags.appendElement("tag").appendElement("text").text("chapter " + item.chapter());
  }

  private static Element html(Element into, String name, String html) {
    Element field = into.appendElement(name).attr("format", "html");
    field.appendElement("text").text(html);
    return field;
  }
}
