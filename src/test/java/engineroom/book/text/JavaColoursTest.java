package engineroom.book.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaColoursTest {

  @Test
  void wordsThatFollowEachOtherShareAColour() {
    assertThat(lines("public static void run() {}"))
        .containsExactly("<span class=\"k\">public static void</span> run() {}");
  }

  @Test
  void typesAndAnnotationsAreColouredAndConstantsAreNot() {
    assertThat(lines("@Test Status s = Status.NOT_FOUND;"))
        .containsExactly(
            "<span class=\"t\">@Test Status</span> s = <span class=\"t\">Status</span>.NOT_FOUND;");
  }

  @Test
  void textAndNumbersAreLiterals() {
    assertThat(lines("f(\"a \\\" // b\", '\\'', 0x1F, 1_000L, x1);"))
        .containsExactly(
            "f(<span class=\"s\">\"a \\\" // b\"</span>, <span class=\"s\">'\\''</span>,"
                + " <span class=\"s\">0x1F</span>, <span class=\"s\">1_000L</span>, x1);");
  }

  @Test
  void aTextBlockGoesOverLines() {
    assertThat(lines("a = \"\"\"\n    <b>\n    \"\"\";"))
        .containsExactly(
            "a = <span class=\"s\">\"\"\"</span>",
            "<span class=\"s\">    &lt;b&gt;</span>",
            "<span class=\"s\">    \"\"\"</span>;");
  }

  @Test
  void recordIsAWordOnlyWhereItDeclaresOne() {
    assertThat(lines("record Page(int i) {}\nrecord = log.record();"))
        .containsExactly(
            "<span class=\"k\">record</span> <span class=\"t\">Page</span>"
                + "(<span class=\"k\">int</span> i) {}",
            "record = log.record();");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noCharacterOfASourceIsLost(Path file) throws IOException {
    String source = Files.readString(file);
    String coloured = String.join("\n", JavaColours.of(source).lines());
    String text = Jsoup.parseBodyFragment("<pre>\n" + coloured + "</pre>").wholeText();
    assertThat(text.stripTrailing()).isEqualTo(source.replaceAll("[ \t]+\n", "\n").stripTrailing());
  }

  static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java/engineroom/engine"))) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static List<String> lines(String source) {
    return JavaColours.of(source).lines();
  }
}
