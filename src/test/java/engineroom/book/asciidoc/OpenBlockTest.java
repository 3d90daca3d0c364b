package engineroom.book.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in short: a slash stands between two lines. */
class OpenBlockTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/----/x/----/b",
        "====/a/--/b/--/====",
        "|===/|a/----/|===", // a cell is not read as blocks
        "----/====/|===/----", // nor is a listing
        "[source]/--/----/--",
        "Five/----/a", // a title of the old kind
        "....  /x/....",
        "```java/x/```",
        "=====/====/x/====/=====",
        " ----/a", // a line that is indented
        "// ----/a"
      })
  void whatIsClosedIsNotReported(String text) {
    assertThat(OpenBlock.firstOf(lines(text))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a/----/x, 2, ----",
    "a/|===/|x, 2, |===",
    "a/--/x, 2, --",
    "a//====/----/x/----, 3, ====",
    "////, 1, ////",
    "++++/<b>, 1, ++++",
    "```java/x, 1, ```",
    "====/a/[hint]/--/b/====/, 4, --", // within a block that is closed
    "=====/====/x/=====, 2, ====",
  })
  void whatIsLeftOpenIsReportedWhereItOpens(String text, int line, String fence) {
    assertThat(OpenBlock.firstOf(lines(text))).contains(new OpenBlock(line, fence));
  }

  @Test
  void theBlockIsMeantWhoseClosingLineOpensTheNext() {
    String text = "[source]/----/a//[source]/----/b/----//.Title/[source]/----/c/----";
    assertThat(OpenBlock.firstOf(lines(text))).contains(new OpenBlock(2, "----"));
  }

  @Test
  void aHintThatIsLeftOpenIsFoundAmongHints() {
    String text = "====/a//[hint]/--/b/--//[hint]/--/c//[hint]/--/d/--/====";
    assertThat(OpenBlock.firstOf(lines(text))).contains(new OpenBlock(10, "--"));
  }

  private static List<String> lines(String text) {
    return Stream.of(text.replace("////", "\0").split("/", -1))
        .map(line -> line.replace("\0", "////"))
        .toList();
  }
}
