package engineroom.replay.predict;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.replay.predict.Question.ReplyVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies are judged by what they mean. */
class QuestionTest {

  private static Question question(AnswerForm form, String answer) {
    return new Question(
        "family",
        1,
        3,
        "A title",
        "",
        List.of("code();"),
        "What?",
        form,
        List.of("no", answer),
        answer,
        List.of(new WrongAnswer("no", "if it were so", "")),
        List.of("a-behaviour"),
        "{}");
  }

  @ParameterizedTest
  @CsvSource({
    "15, RIGHT",
    "' 15 ', RIGHT",
    "15.0, RIGHT",
    "+15, RIGHT",
    "15 s, RIGHT",
    "15 Seconds, RIGHT",
    "015, RIGHT",
    "16, WRONG",
    "-15, WRONG",
    "fifteen, UNREADABLE",
    "'', UNREADABLE",
    "1 5, UNREADABLE",
    "15.5, UNREADABLE"
  })
  void numbersCompareAsNumbers(String reply, ReplyVerdict verdict) {
    assertThat(question(AnswerForm.NUMBER, "15").judge(reply)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "late, RIGHT",
    "'  late ', RIGHT",
    "'\"late\"', RIGHT",
    "Late, WRONG",
    "'', UNREADABLE"
  })
  void textsCompareWithoutBlanksAroundThem(String reply, ReplyVerdict verdict) {
    assertThat(question(AnswerForm.TEXT, "late").judge(reply)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "b, RIGHT",
    "B, RIGHT",
    "b), RIGHT",
    "b., RIGHT",
    "late, RIGHT",
    "a, WRONG",
    "c, UNREADABLE",
    "later, UNREADABLE",
    "'', UNREADABLE",
    "1, UNREADABLE"
  })
  void choicesAreLettersOrWords(String reply, ReplyVerdict verdict) {
    assertThat(question(AnswerForm.CHOICE, "late").judge(reply)).isEqualTo(verdict);
  }

  @Test
  void aWrongReplyMayHaveABelief() {
    assertThat(question(AnswerForm.CHOICE, "late").belief("a")).isEqualTo("if it were so");
    assertThat(question(AnswerForm.TEXT, "late").belief("early")).isNull();
  }
}
