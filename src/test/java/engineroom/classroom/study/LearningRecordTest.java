package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningRecordTest {

  @TempDir private Path folder;

  @Test
  void whatIsReadIsWrittenAgainWithWhatNobodyKnows() throws IOException {
    String text = LearningRecord.read(RecordFixture.WHOLE).text();
    assertThat(text).isEqualTo(RecordFixture.wholeOnceRead()).contains("mood cheerful");
    assertThat(LearningRecord.parse("again", text).text()).isEqualTo(text);
  }

  @Test
  void itIsCountedByTheFirstTry() throws IOException {
    LearningRecord record = LearningRecord.read(RecordFixture.WHOLE);
    assertThat(record.predicted()).isEqualTo(2);
    assertThat(record.right()).isEqualTo(1);
    assertThat(List.of(record.passed(), record.killed(), record.read())).containsOnly(1L);
  }

  @Test
  void theFirstBrokenLineIsNamed() throws IOException {
    List<RecordFixture.Broken> all = RecordFixture.broken();
    assertThat(all).hasSizeGreaterThan(5);
    for (RecordFixture.Broken one : all) {
      String between = one.told().startsWith("line") ? ", " : " ";
      assertThatThrownBy(() -> LearningRecord.parse("mine.txt", one.text()))
          .isInstanceOf(Mistake.class)
          .hasMessage("mine.txt" + between + one.told());
    }
  }

  @Test
  void aBigScriptAndAByteOrderMarkAreNoMistakes() {
    String script = "script own \"" + "x\\n".repeat(100_000) + "\"";
    assertThat(LearningRecord.parse("big", "\uFEFF" + script + "\r\n").lines())
        .containsExactly(script);
  }

  @Test
  void theHandbookShowsEveryForm() throws IOException {
    String handbook = Files.readString(Path.of("chapters/appendix-handbook.adoc"));
    for (FactKind kind : FactKind.values()) {
      assertThat(handbook).contains(kind.form());
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path none = folder.resolve("none.txt");
    assertThatThrownBy(() -> LearningRecord.read(none))
        .hasMessage(none + " is not there: name a record, or a workspace that has one");
  }

  @Test
  void aStudentTakesOverWhatIsNewAndNothingTwice() throws IOException {
    Path file = folder.resolve("progress.txt");
    Files.writeString(file, "# mine\npassed say-what-it-is 2025-01-01T00:00:00Z");
    StudentProgress progress = new StudentProgress(file);
    LearningRecord other = LearningRecord.read(RecordFixture.WHOLE);

    assertThat(progress.take(other)).isEqualTo(8);
    assertThat(progress.take(other)).isZero();
    assertThat(progress.passed()).containsExactly("say-what-it-is");
    assertThat(progress.kills()).containsExactly("last-one-wins");
    assertThat(progress.hints("store-a-handler")).isEqualTo(1);
    assertThat(file)
        .content()
        .startsWith("# mine\npassed say-what-it-is 2025-01-01T00:00:00Z\nread ")
        .contains("mood cheerful")
        .doesNotContain("2026-01-02T10:00:00Z");
  }

  @Test
  void aBrokenRecordChangesNothing() throws IOException {
    Path file = folder.resolve("progress.txt");
    StudentProgress progress = new StudentProgress(file);
    Path broken = Files.writeString(folder.resolve("b.txt"), "passed a-step\nread nothing\n");
    assertThatThrownBy(() -> progress.take(LearningRecord.read(broken)))
        .hasMessageStartingWith("b.txt, line 2: expected read PAGE.html");
    assertThat(file).doesNotExist();
    assertThat(progress.record().text()).isEqualTo("version 1\n");
  }
}
