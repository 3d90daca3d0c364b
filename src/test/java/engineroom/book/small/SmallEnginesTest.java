package engineroom.book.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaReader;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import engineroom.replay.predict.AnsweringEngine;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamilies;
import engineroom.replay.predict.QuestionFamily;
import engineroom.replay.predict.WrongAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SmallEnginesTest {

  private static final Path FOLDER = Path.of("chapters/engines");
  private static final int SEEDS = 40;

  private static Project project;
  private static JavaIndex port;
  private static SmallEngines engines;

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    project = new Project(Path.of(""));
    Path sources = Path.of("src/main/java/engineroom/engine");
    port = new JavaIndex(new JavaReader(project, new Problems()).read(sources));
    engines = SmallEngines.read(FOLDER, port, project);
  }

  @Test
  void aWrongAnswerThatNamesOneIsRightInItWhateverTheQuestionIsDrawnBy() {
    Set<String> used = new TreeSet<>();
    SoftAssertions all = new SoftAssertions();
    for (QuestionFamily family : QuestionFamilies.all()) {
      LongStream.rangeClosed(1, SEEDS)
          .forEach(seed -> all.assertThat(differences(family, seed, used)).isEmpty());
    }
    all.assertAll();
    assertThat(used).as("none is kept for nothing").containsExactlyElementsOf(engines.names());
  }

  private static String differences(QuestionFamily family, long seed, Set<String> used) {
    Question question = family.question(seed);
    StringBuilder differences = new StringBuilder();
    for (WrongAnswer wrong : question.wrongs()) {
      if (!wrong.engine().isEmpty()) {
        used.add(wrong.engine());
        String script = engines.answers(wrong.engine(), question.script());
        String answer = family.answer(seed, script);
        if (!answer.equals(wrong.text())) {
          differences.append(
              "%n%s %d: %s answers %s and not %s"
                  .formatted(family.id(), seed, wrong.engine(), answer, wrong.text()));
        }
      }
    }
    return differences.toString();
  }

  @Test
  void theTrueEngineAnswersAsTheQuestionSays() {
    QuestionFamily family = QuestionFamilies.named("second-shutdown").orElseThrow();
    Question question = family.question(3);
    String script = new AnsweringEngine().apply(question.script());
    assertThat(script).isEqualTo(question.script());
    assertThat(family.answer(3, script)).isEqualTo(question.answer()).isEqualTo("13");
  }

  @Test
  void oneThatDoesNotCompileIsNamedWithItsLine() throws IOException {
    Files.writeString(
        folder.resolve("broken.java"), "\n// Engine#lookup\npublic Handler lookup() { retrun; }\n");
    SmallEngines broken = SmallEngines.read(folder, port, project);
    String script = QuestionFamilies.named("lookup-time").orElseThrow().question(7).script();
    assertThatThrownBy(() -> broken.answers("broken", script))
        .isInstanceOfSatisfying(
            Mistake.class,
            mistake -> {
              assertThat(mistake.getMessage()).startsWith("this does not compile: ");
              assertThat(mistake.where())
                  .hasValueSatisfying(at -> assertThat(at.line()).isEqualTo(2));
            });
    assertThatThrownBy(() -> broken.answers("other", script))
        .hasMessage("there is no small engine 'other': name one of broken");
  }
}
