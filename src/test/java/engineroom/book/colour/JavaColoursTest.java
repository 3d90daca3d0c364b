package engineroom.book.colour;

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
        .containsExactly("<i class=\"k\">public static void</i> run() {}");
  }

  @Test
  void typesAndAnnotationsAreColouredAndConstantsAreNot() {
    assertThat(lines("@Test Status s = Status.NOT_FOUND;"))
        .containsExactly(
            "<i class=\"t\">@Test Status</i> s = <i class=\"t\">Status</i>.NOT_FOUND;");
  }

  @Test
  void textAndNumbersAreLiterals() {
    assertThat(lines("f(\"a \\\" // b\", '\\'', 0x1F, 1_000L, x1);"))
        .containsExactly(
            "f(<i class=\"s\">\"a \\\" // b\"</i>, <i class=\"s\">'\\''</i>,"
                + " <i class=\"s\">0x1F</i>, <i class=\"s\">1_000L</i>, x1);");
  }

  @Test
  void aTextBlockGoesOverLines() {
    assertThat(lines("a = \"\"\"\n    <b>\n    \"\"\";"))
        .containsExactly(
            "a = <i class=\"s\">\"\"\"</i>",
            "<i class=\"s\">    &lt;b&gt;</i>",
            "<i class=\"s\">    \"\"\"</i>;");
  }

  @Test
  void recordIsAWordOnlyWhereItDeclaresOne() {
    assertThat(lines("record Page(int i) {}\nrecord = log.record();"))
        .containsExactly(
            "<i class=\"k\">record</i> <i class=\"t\">Page</i>" + "(<i class=\"k\">int</i> i) {}",
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
