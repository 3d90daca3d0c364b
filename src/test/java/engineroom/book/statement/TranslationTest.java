package engineroom.book.statement;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.words.BookWords;
import engineroom.files.Location;
import engineroom.files.Problem;
import engineroom.files.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {

  private final Problems problems = new Problems();

  @Test
  void twoLanguagesThatStateTheSameAreInOrder() {
    check(List.of(english("a", 3), english("b", 5)), List.of(chinese("b", 2), chinese("a", 9)));
    assertThat(problems.none()).isTrue();
  }

  @Test
  void whatIsNotTranslatedIsReportedWhereItIsWritten() {
    check(List.of(english("a", 3), english("b", 5)), List.of(chinese("a", 3)));
    assertThat(told())
        .containsExactly(
            "chapters/03-c.adoc:5: behaviour 'b' is not stated in 'zh':"
                + " translate it, in its chapter 03-c");
  }

  @Test
  void whatIsOnlyInTheTranslationIsReportedThere() {
    check(List.of(english("a", 3)), List.of(chinese("a", 3), chinese("c", 8)));
    assertThat(told())
        .containsExactly(
            "chapters/zh/03-c.adoc:8: behaviour 'c' is stated in 'zh' alone:"
                + " correct the id, or take it out");
  }

  @Test
  void aStatementStaysInItsChapter() {
    check(
        List.of(english("a", 3)),
        List.of(statement("a", "04-d", "zh", "chapters/zh/04-d.adoc", 1)));
    assertThat(told())
        .containsExactly(
            "chapters/zh/04-d.adoc:1: behaviour 'a' stands in chapter 03-c of 'en' and not in this"
                + " one: see chapters/03-c.adoc:3");
  }

  private void check(List<Statement> english, List<Statement> chinese) {
    new Translation(english, chinese).check("zh", problems);
  }

  private List<String> told() {
    return problems.all().stream().map(Problem::toString).toList();
  }

  private static Statement english(String id, int line) {
    return statement(id, "03-c", BookWords.ENGLISH, "chapters/03-c.adoc", line);
  }

  private static Statement chinese(String id, int line) {
    return statement(id, "03-c", "zh", "chapters/zh/03-c.adoc", line);
  }

  private static Statement statement(
      String id, String chapter, String language, String file, int line) {
    Sentence sentence = Sentence.of("…");
    return new Statement(id, chapter, language, sentence, new Location(file, line));
  }
}
