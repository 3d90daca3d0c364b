package engineroom.classroom.predict;

import engineroom.classroom.course.Course;
import engineroom.replay.predict.AnswerForm;
import engineroom.replay.predict.Question;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A sheet to print: an HTML page of its own, with the answers on a page behind the questions. */
public final class QuestionPaper {

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm; }
      body { max-width: 45em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; font: 11pt/1.45 Georgia, serif; }
      h1 { margin: 0; font-size: 1.5em; }
      .name { display: flex; gap: 2em; margin: 1.2em 0 1.6em; }
      .name span { flex: 1; border-bottom: 1px solid #111; }
      section { margin: 0 0 1.8em; break-inside: avoid; }
      h2 { margin: 0 0 0.4em; font-size: 1em; }
      h2 small { color: #555; font-weight: normal; }
      pre, code { font: 0.85em/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
      pre { margin: 0.4em 0; padding: 0.6em 0.8em; border-left: 3px solid #999; white-space: pre-wrap; overflow-wrap: anywhere; }
      p { margin: 0.4em 0; }
      ol.choices { margin: 0.5em 0; padding: 0; list-style: none; }
      ol.choices b { display: inline-block; width: 1.6em; }
      ol.choices li { overflow-wrap: anywhere; }
      .line { width: 14em; height: 1.8em; border-bottom: 1px solid #111; }
      .answers { break-before: page; }
      .answers section { margin-bottom: 1em; }
      .answers ul { margin: 0.2em 0; padding-left: 1.2em; font-size: 0.9em; }
      """;

  private final Course course;

  /** Paper with the sentences of a course. */
  public QuestionPaper(Course course) {
    this.course = course;
  }

  /** The page, the same for the same sheet to the last byte. */
  public String of(QuestionSheet sheet) {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.expectFirst("html").attr("lang", "en-GB");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.title("Predict, sheet " + sheet.seed());
    page.head().appendElement("style").appendChild(new DataNode(STYLE));
    page.outputSettings().prettyPrint(false).charset("US-ASCII");
    questions(page.body().appendElement("main"), sheet);
    answers(page.body().appendElement("div").addClass("answers"), sheet);
    return page.outerHtml() + "\n";
  }

  private static void questions(Element main, QuestionSheet sheet) {
    main.appendElement("h1").text("Predict");
    main.appendElement("p")
        .text(
            "Sheet " + sheet.seed() + ". Say what the engine does; the engine has the last word.");
    Element name = main.appendElement("p").addClass("name");
    name.appendText("Name ").appendElement("span");
    name.appendText(" Points ").appendElement("span");
    int number = 0;
    for (Question question : sheet.questions()) {
      question(main.appendElement("section"), question, ++number);
    }
  }

  private static void question(Element section, Question question, int number) {
    Element heading = section.appendElement("h2");
    heading.appendText(number + ". ").append(MarkedText.html(question.title()));
    heading.appendText(" ").appendElement("small").text("chapter " + question.chapter());
    section.appendElement("pre").text(String.join("\n", question.code()));
    section
        .appendElement("p")
        .append(MarkedText.html((question.situation() + " " + question.asks()).strip()));
    if (question.form() != AnswerForm.CHOICE) {
      section.appendElement("p").addClass("line");
      return;
    }
    Element choices = section.appendElement("ol").addClass("choices");
    for (int i = 0; i < question.choices().size(); i++) {
      Element choice = choices.appendElement("li");
      choice.appendElement("b").text(String.valueOf(Question.letter(i)));
      choice.appendElement("code").text(question.choices().get(i));
    }
  }

  private void answers(Element all, QuestionSheet sheet) {
    all.appendElement("h1").text("Answers to sheet " + sheet.seed());
    int number = 0;
    for (Question question : sheet.questions()) {
      answer(all.appendElement("section"), question, ++number);
    }
  }

  private void answer(Element section, Question question, int number) {
    Element line = section.appendElement("p");
    line.appendElement("b").text(number + ".");
    line.appendText(" ");
    if (question.form() == AnswerForm.CHOICE) {
      line.appendElement("b").text(String.valueOf(question.letter()));
      line.appendText(" ");
    }
    line.appendElement("code").text(question.answer());
    line.appendText(" ")
        .appendElement("small")
        .text(question.family() + ", seed " + question.seed());
    Element why = section.appendElement("ul");
    for (String id : question.behaviours()) {
      why.appendElement("li").text(course.statement(id).sentence() + " (" + id + ")");
    }
  }
}
