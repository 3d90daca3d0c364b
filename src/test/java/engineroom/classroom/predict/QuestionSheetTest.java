package engineroom.classroom.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.files.Mistake;
import engineroom.replay.Script;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamilies;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sheets on paper and for programs. */
class QuestionSheetTest {

  private final QuestionSheet sheet = QuestionSheet.draw(5, 60, QuestionFamilies.all());

  @Test
  void everyFamilyHasItsTurnAndNoQuestionComesTwice() {
    assertThat(sheet.questions().subList(0, QuestionFamilies.all().size()))
        .extracting(Question::family)
        .doesNotHaveDuplicates();
    assertThat(sheet.questions()).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedGivesTheSameSheetToTheLastByte() {
    QuestionPaper paper = new QuestionPaper(CourseFixture.course());
    QuestionSheet again = QuestionSheet.draw(5, 60, QuestionFamilies.all());
    assertThat(paper.of(again)).isEqualTo(paper.of(sheet)).endsWith("</html>\n");
    assertThat(SheetJson.of(again, CourseFixture.course()))
        .isEqualTo(SheetJson.of(sheet, CourseFixture.course()));
    assertThat(paper.of(QuestionSheet.draw(6, 60, QuestionFamilies.all())))
        .isNotEqualTo(paper.of(sheet));
  }

  @Test
  void paperHasTheAnswersBehindTheQuestions() {
    Document page = Jsoup.parse(new QuestionPaper(CourseFixture.course()).of(sheet));
    assertThat(page.select("main > section")).hasSize(60);
    assertThat(page.select("main > section > .line, main > section > .choices")).hasSize(60);
    assertThat(page.select(".answers > section")).hasSize(60);
    assertThat(page.selectFirst("style").data()).contains(".answers { break-before: page; }");
    assertThat(page.select("main").text()).doesNotContain("register-refuses-a-taken-name");
    for (int i = 0; i < 60; i++) {
      Question question = sheet.questions().get(i);
      assertThat(page.select("main > section pre").get(i).wholeText())
          .isEqualTo(String.join("\n", question.code()));
      assertThat(page.select(".answers > section > p > code").get(i).wholeText())
          .isEqualTo(question.answer());
    }
  }

  @Test
  void jsonHasAScriptThatCanBeReplayed() throws Exception {
    JsonNode json = new JsonMapper().readTree(SheetJson.of(sheet, CourseFixture.course()));
    assertThat(json.get("seed").asInt()).isEqualTo(5);
    assertThat(json.get("questions")).hasSize(60);
    for (JsonNode question : json.get("questions")) {
      Script script = Script.parse(question.get("script").toString(), "the script");
      assertThat(script.cases().getFirst().answers()).isPositive();
    }
  }

  @Test
  void moreThanThereAreCannotBeDrawn() {
    assertThatThrownBy(
            () -> QuestionSheet.draw(1, 100_000, List.of(QuestionFamilies.named("run-again"))))
        .isInstanceOf(Mistake.class)
        .hasMessage("there are not so many different questions of run-again: ask for fewer");
  }
}
