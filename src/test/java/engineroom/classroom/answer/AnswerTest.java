package engineroom.classroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {

  @Test
  void anAnswerIsAMethodAndAnExplanation() {
    Answer answer =
        Answer.parse("a", "// Engine#register\n// It is\n// wrong.\nvoid a() {\n  // no\n}\n");
    assertThat(answer.explanation()).isEqualTo("It is wrong.");
    assertThat(answer.replacements())
        .containsExactly(new Replacement("Engine#register", "void a() {\n  // no\n}", 4));
  }

  @Test
  void anAnswerMayTakeSeveralMethods() {
    Answer answer =
        Answer.parse("a", "// A#a\n// Why.\nvoid a() {}\n\n// A.B#b(int, Map)\nvoid b() {}");
    assertThat(answer.replacements())
        .extracting(Replacement::member)
        .containsExactly("A#a", "A.B#b(int, Map)");
    assertThat(answer.explanation()).isEqualTo("Why.");
  }

  @Test
  void aBrokenEngineSaysWhatItBreaksAndHowToFindIt() {
    Answer answer =
        Answer.parse(
            "a",
            "// A#a\n"
                + "// Breaks: an-id\n"
                + "// Level: 2\n"
                + "// It is so.\n"
                + "// Hint: look\n"
                + "// there.\n"
                + "void a() {}");
    assertThat(answer.breaks()).isEqualTo("an-id");
    assertThat(answer.level()).isEqualTo(2);
    assertThat(answer.explanation()).isEqualTo("It is so.");
    assertThat(answer.hint()).isEqualTo("look there.");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> Answer.parse("a", "void a() {}"))
        .hasMessage("names no method: begin with // Engine#register");
    assertThatThrownBy(() -> Answer.parse("a", "// A#a\n// Why.\n"))
        .hasMessage("gives no code for A#a");
    assertThatThrownBy(() -> Answer.parse("a", "// A#a\nvoid a() {}"))
        .hasMessage("explains nothing: say it in comments below its first");
  }

  @Test
  void aFailureIsComparedByWhatItSaysAndThenByItsTests(@TempDir Path folder) throws Exception {
    Signatures.Entry one = entry("one", "was 1 in A@1f");
    Signatures.Entry two = entry("two", "was 2");
    Signatures.Entry three = entry("three", "was 3");
    Path file = folder.resolve("signatures.txt");
    Files.write(file, List.of(one.line(), two.line()));
    Signatures signatures = Signatures.read(file);

    assertThat(signatures.like(entry("", "was 1 in A@2e"))).containsExactly("one");
    assertThat(signatures.like(entry("", "was 4"))).containsExactly("one", "two");
    assertThat(signatures.exactlyLike(entry("", "was 1 in A@2e"))).containsExactly("one");
    assertThat(signatures.exactlyLike(entry("", "was 4"))).isEmpty();
    Files.write(file, List.of(one.line(), two.line(), three.line()));
    assertThat(Signatures.read(file).like(entry("", "was 4"))).isEmpty();
    assertThat(Signatures.read(folder.resolve("none")).entries()).isEmpty();
  }

  private static Signatures.Entry entry(String name, String message) {
    return Signatures.of("step", name, List.<String[]>of(new String[] {"T#t", message}));
  }
}
