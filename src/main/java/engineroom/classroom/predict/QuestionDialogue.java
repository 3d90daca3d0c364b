package engineroom.classroom.predict;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseBehaviour;
import engineroom.classroom.study.WrappedText;
import engineroom.files.Mistake;
import engineroom.replay.predict.AnswerForm;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.Question.ReplyVerdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the questions of a sheet one by one, and tells at once what is right and why. */
public final class QuestionDialogue {

  private static final String QUIT = "q";

  private final Course course;
  private final BufferedReader in;
  private final PrintWriter out;
  private final List<Question> missed = new ArrayList<>();
  private int right;

  /** A dialogue over a reader and a writer; the course has the sentences that explain answers. */
  public QuestionDialogue(Course course, BufferedReader in, PrintWriter out) {
    this.course = course;
    this.in = in;
    this.out = out;
  }

  /**
   * Asks all of them, or until the student has enough.
   *
   * @return whether every one was answered, and right
   * @throws Mistake where the input ends before the questions do
   */
  public boolean ask(QuestionSheet sheet) throws IOException {
    int count = sheet.questions().size();
    for (int number = 1; number <= count; number++) {
      Question question = sheet.questions().get(number - 1);
      show(question, "Question " + number + " of " + count);
      String reply = reply(question, number, count);
      if (reply.equals(QUIT)) {
        break;
      }
      tell(question, reply);
    }
    score(count);
    return right == count;
  }

  private void show(Question question, String place) {
    out.println(place + ". Chapter " + question.chapter() + ": " + question.title());
    out.println();
    question.code().forEach(line -> out.println("    " + line));
    out.println();
    if (!question.situation().isEmpty()) {
      out.println(WrappedText.text(question.situation(), "  "));
    }
    out.println(WrappedText.text(question.asks(), "  "));
    if (question.form() == AnswerForm.CHOICE) {
      out.println();
      for (int i = 0; i < question.choices().size(); i++) {
        out.println("  " + Question.letter(i) + "  " + question.choices().get(i));
      }
    }
    out.println();
  }

  /** Asks until there is something to judge. */
  private String reply(Question question, int number, int count) throws IOException {
    while (true) {
      out.print(expected(question) + ", q to stop: ");
      out.flush();
      String line = in.readLine();
      if (line == null) {
        out.println();
        throw new Mistake(
            "the input ended at question %d of %d: answer at a terminal, or take --paper or --json"
                .formatted(number, count));
      }
      if (line.strip().equals(QUIT) || question.judge(line) != ReplyVerdict.UNREADABLE) {
        return line.strip();
      }
    }
  }

  private static String expected(Question question) {
    return switch (question.form()) {
      case NUMBER -> "A whole number";
      case TEXT -> "The text";
      case CHOICE -> "A letter, a to " + Question.letter(question.choices().size() - 1);
    };
  }

  private void tell(Question question, String reply) {
    if (question.judge(reply) == ReplyVerdict.RIGHT) {
      right++;
      out.println("✓ Right.");
    } else {
      missed.add(question);
      out.println("× No: " + answer(question)); // blanks in it count, so it is not wrapped
      String belief = question.belief(reply);
      if (belief != null) {
        out.println(WrappedText.text("Yours would be right " + belief + ".", "  "));
      }
    }
    for (String id : question.behaviours()) {
      CourseBehaviour statement = course.statement(id);
      out.println(WrappedText.text("- " + statement.sentence() + " (" + id + ")", "  "));
    }
    out.println();
  }

  private static String answer(Question question) {
    boolean choice = question.form() == AnswerForm.CHOICE;
    return choice ? question.letter() + "  " + question.answer() : question.answer();
  }

  private void score(int count) {
    int answered = right + missed.size();
    String stopped = answered < count ? ", " + (count - answered) + " not answered" : "";
    out.println(right + " of " + answered + " right" + stopped + ".");
    if (!missed.isEmpty()) {
      String chapters =
          missed.stream()
              .map(question -> question.chapter() + " (" + question.family() + ")")
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      out.println(WrappedText.text("To read again: chapters " + chapters, ""));
    }
    out.flush();
  }
}
