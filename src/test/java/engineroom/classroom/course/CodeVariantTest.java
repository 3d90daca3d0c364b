package engineroom.classroom.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVariantTest {

  @Test
  void anAnswerIsAMethodAndAnExplanation() {
    CodeVariant answer =
        CodeVariant.parse("a", "// Engine#register\n// It is\n// wrong.\nvoid a() {\n  // no\n}\n");
    assertThat(answer.explanation()).isEqualTo("It is wrong.");
    assertThat(answer.replacements())
        .containsExactly(new MethodReplacement("Engine#register", "void a() {\n  // no\n}", 4));
  }

  @Test
  void anAnswerQuotesWhatItBreaks() {
    CodeVariant answer =
        CodeVariant.parse(
            "a", "// A#a\n// Against: It is `a`.\n// Against: Or b\n// Why.\nvoid a() {}");
    assertThat(answer.against()).containsExactly("It is `a`.", "Or b");
    assertThat(answer.explanation()).isEqualTo("Why.");
  }

  @Test
  void anAnswerMayTakeSeveralMethods() {
    CodeVariant answer =
        CodeVariant.parse("a", "// A#a\n// Why.\nvoid a() {}\n\n// A.B#b(int, Map)\nvoid b() {}");
    assertThat(answer.replacements())
        .extracting(MethodReplacement::member)
        .containsExactly("A#a", "A.B#b(int, Map)");
    assertThat(answer.explanation()).isEqualTo("Why.");
  }

  @Test
  void aBrokenEngineSaysWhatItBreaksAndHowToFindIt() {
    CodeVariant answer =
        CodeVariant.parse(
            "a",
            "// A#a\n"
                + "// Breaks: an-id\n"
                + "// Level: 2\n"
                + "// It is so.\n"
                + "// Hint: look\n"
                + "// there.\n"
                + "void a() {}");
    assertThat(answer.breaks()).contains("an-id");
    assertThat(answer.level()).isEqualTo(2);
    assertThat(answer.explanation()).isEqualTo("It is so.");
    assertThat(answer.hint()).contains("look there.");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> CodeVariant.parse("a", "void a() {}"))
        .hasMessage("names no method: begin with // Engine#register");
    assertThatThrownBy(() -> CodeVariant.parse("a", "// A#a\n// Why.\n"))
        .hasMessage("gives no code for A#a");
    assertThatThrownBy(() -> CodeVariant.parse("a", "// A#a\nvoid a() {}"))
        .hasMessage("explains nothing: say it in comments below its first");
  }

  @Test
  void aFailureIsComparedByWhatItSaysAndThenByItsTests(@TempDir Path folder) throws Exception {
    FailureSignatures.Entry one = entry("one", "was 1 in A@1f");
    FailureSignatures.Entry two = entry("two", "was 2");
    FailureSignatures.Entry three = entry("three", "was 3");
    Path file = folder.resolve("signatures.txt");
    Files.write(file, List.of(one.line(), two.line()));
    FailureSignatures signatures = FailureSignatures.read(file);

    assertThat(signatures.like(entry("", "was 1 in A@2e"))).containsExactly("one");
    assertThat(signatures.like(entry("", "was 4"))).containsExactly("one", "two");
    assertThat(signatures.exactlyLike(entry("", "was 1 in A@2e"))).containsExactly("one");
    assertThat(signatures.exactlyLike(entry("", "was 4"))).isEmpty();
    Files.write(file, List.of(one.line(), two.line(), three.line()));
    assertThat(FailureSignatures.read(file).like(entry("", "was 4"))).isEmpty();
    assertThat(FailureSignatures.read(folder.resolve("none")).entries()).isEmpty();
  }

  private static FailureSignatures.Entry entry(String name, String message) {
    return FailureSignatures.of("step", name, List.<String[]>of(new String[] {"T#t", message}));
  }
}
