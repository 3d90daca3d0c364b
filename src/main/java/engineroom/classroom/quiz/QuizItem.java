package engineroom.classroom.quiz;

import engineroom.classroom.course.Course;
import engineroom.classroom.predict.QuestionSheet;
import engineroom.files.ControlCharacters;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.WrongAnswer;
import java.util.List;
import java.util.Locale;

/**
 * A question as a platform asks it: always as a choice, since each platform has rules of its own
 * for what counts as the same text or number.
 *
 * @param id what names it wherever it goes: its family and its seed
 * @param title what it is about
 * @param chapter the book's chapter
 * @param question what is asked, as HTML
 * @param options the possible answers, the right one among them
 * @param explanation the book's sentences that explain the answer, as HTML
 */
record QuizItem(
    String id,
    String title,
    int chapter,
    String question,
    List<QuizOption> options,
    String explanation) {

  /** The questions of a sheet, explained by a course. */
  static List<QuizItem> of(QuestionSheet sheet, Course course) {
    return sheet.questions().stream().map(question -> of(question, course)).toList();
  }

  private static QuizItem of(Question question, Course course) {
    String situation =
        question.situation().isEmpty() ? "" : QuizHtml.paragraph(question.situation());
    return new QuizItem(
        question.family() + "-" + question.seed(),
        question.title(),
        question.chapter(),
        situation + QuizHtml.listing(question.code()) + QuizHtml.paragraph(question.asks()),
        question.choices().stream().map(choice -> option(choice, question)).toList(),
        QuizHtml.statements(question.behaviours().stream().map(course::statement).toList()));
  }

  private static QuizOption option(String choice, Question question) {
    String text = ControlCharacters.visible(choice);
    if (choice.equals(question.answer())) {
      return new QuizOption(text, true, "Right: that is what the engine does.");
    }
    String why =
        question.wrongs().stream()
            .filter(wrong -> wrong.text().equals(choice))
            .map(WrongAnswer::why)
            .findFirst()
            .orElseThrow();
    return new QuizOption(text, false, "This would be right " + why + ".");
  }

  /** The right option's place, from 0. */
  int right() {
    return options.stream().map(QuizOption::right).toList().indexOf(true);
  }

  /** Its name for those who look for it in a list. */
  String name() {
    return String.format(Locale.ROOT, "%02d %s (%s)", chapter, title, id);
  }
}
