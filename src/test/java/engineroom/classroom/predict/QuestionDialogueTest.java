package engineroom.classroom.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.files.Mistake;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamilies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said at the terminal. */
class QuestionDialogueTest {

  private final StringWriter told = new StringWriter();
  private final Question names = QuestionFamilies.named("taken-names").question(1);
  private final Question lookup = QuestionFamilies.named("lookup-time").question(1);

  private boolean dialogue(String typed) throws IOException {
    var in = new BufferedReader(new StringReader(typed));
    var out = new PrintWriter(told, true);
    return new QuestionDialogue(CourseFixture.course(), in, out)
        .ask(new QuestionSheet(1, List.of(names, lookup)));
  }

  @Test
  void allRight() throws IOException {
    assertThat(dialogue(names.answer() + "\n" + lookup.letter() + "\n")).isTrue();
    assertThat(told.toString())
        .startsWith("Question 1 of 2. Chapter 3: Names that are taken\n\n    Engine eng = new")
        .contains(
            "A whole number, q to stop: ✓ Right.\n"
                + "  - Registering a name that is taken fails, and the first handler stays.\n"
                + "    (register-refuses-a-taken-name)\n",
            "Question 2 of 2. Chapter 3: When the handler is chosen",
            "\n  What comes of the run?\n\n  a  ")
        .endsWith("2 of 2 right.\n");
  }

  @Test
  void aWrongAnswerIsToldWithWhatOneMustBelieve() throws IOException {
    String wrong = lookup.wrongs().getFirst().text();
    assertThat(dialogue(names.answer() + "\n" + wrong + "\n")).isFalse();
    assertThat(told.toString())
        .contains(
            "× No: " + lookup.letter() + "  " + lookup.answer() + "\n  Yours would be right if")
        .endsWith("1 of 2 right.\nTo read again: chapters 3 (lookup-time)\n");
  }

  @Test
  void whatIsNoAnswerIsAskedAgain() throws IOException {
    assertThat(dialogue("\nsome\n" + names.answer() + "\nz\n" + lookup.letter() + "\n")).isTrue();
    assertThat(told.toString().split("A whole number, q to stop", -1)).hasSize(4);
  }

  @Test
  void enoughIsEnough() throws IOException {
    assertThat(dialogue(names.answer() + "\nq\n")).isFalse();
    assertThat(told.toString()).endsWith("1 of 1 right, 1 not answered.\n");
  }

  @Test
  void anEndOfTheInputIsNoAnswer() {
    assertThatThrownBy(() -> dialogue(names.answer() + "\n"))
        .isInstanceOf(Mistake.class)
        .hasMessage(
            "the input ended at question 2 of 2:"
                + " answer at a terminal, or take --paper or --json");
  }
}
