package engineroom.book.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Location;
import engineroom.files.Problems;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chapter is converted again exactly where it could come out otherwise. */
class ConvertedChaptersTest {

  private static final List<String> TITLES = List.of("_a A", "_b B");
  private static final List<String> LINES = List.of("= A", "", "Text.");
  private static final List<String> MARKS = List.of("port-1");

  private final ConvertedChapters chapters = new ConvertedChapters();
  private final Problems problems = new Problems();
  private int conversions;

  @BeforeEach
  void convertOnce() {
    chapters.startBook(TITLES);
    assertThat(convert("01-a", LINES, MARKS, "<p>1</p>")).isEqualTo("<p>1</p>");
    chapters.startBook(TITLES);
  }

  @Test
  void whatIsTheSameIsKept() {
    assertThat(convert("01-a", LINES, MARKS, "<p>2</p>")).isEqualTo("<p>1</p>");
    assertThat(conversions).isEqualTo(1);
  }

  @Test
  void aChapterWithOtherWordsIsConverted() {
    List<String> others = List.of("= A", "", "Other text.");
    assertThat(convert("01-a", others, MARKS, "<p>2</p>")).isEqualTo("<p>2</p>");
    assertThat(convert("01-a", LINES, MARKS, "<p>3</p>")).isEqualTo("<p>3</p>");
  }

  @Test
  void aChapterWhoseMarksHaveOtherNumbersIsConverted() {
    List<String> others = List.of("port-2");
    assertThat(convert("01-a", LINES, others, "<p>2</p>")).isEqualTo("<p>2</p>");
    assertThat(convert("01-a", LINES, MARKS, "<p>3</p>")).isEqualTo("<p>3</p>");
  }

  @Test
  void aTitleAnywhereConvertsEveryChapter() {
    chapters.startBook(List.of("_a A", "_b Bee"));
    assertThat(convert("01-a", LINES, MARKS, "<p>2</p>")).isEqualTo("<p>2</p>");
    chapters.startBook(TITLES);
    assertThat(convert("01-a", LINES, MARKS, "<p>3</p>")).isEqualTo("<p>3</p>");
  }

  @Test
  void anotherChapterIsAnother() {
    assertThat(convert("02-b", LINES, MARKS, "<p>2</p>")).isEqualTo("<p>2</p>");
    assertThat(convert("01-a", LINES, MARKS, "<p>3</p>")).isEqualTo("<p>1</p>");
  }

  @Test
  void whatIsForgottenIsConverted() {
    chapters.clear();
    assertThat(convert("01-a", LINES, MARKS, "<p>2</p>")).isEqualTo("<p>2</p>");
  }

  @Test
  void aChapterWithNumbersThatRunThroughTheBookIsAlwaysConverted() {
    for (String html : List.of("<sup class='footnote'>", "<div class='openblock late'>")) {
      assertThat(convert("03-c", LINES, MARKS, html)).isEqualTo(html);
      assertThat(convert("03-c", LINES, MARKS, html + "2")).isEqualTo(html + "2");
    }
  }

  @Test
  void aChapterWithAProblemTellsItAgain() {
    for (int i = 2; i <= 3; i++) {
      String html = "<p>" + i + "</p>";
      Problems told = new Problems();
      chapters.html(
          "03-c",
          LINES,
          MARKS,
          told,
          () -> {
            told.add(new Location("03-c.adoc", 3), "a broken line");
            return html;
          });
      assertThat(told.none()).isFalse();
    }
  }

  private String convert(String stem, List<String> lines, List<String> marks, String html) {
    return chapters.html(
        stem,
        lines,
        marks,
        problems,
        () -> {
          conversions++;
          return html;
        });
  }
}
