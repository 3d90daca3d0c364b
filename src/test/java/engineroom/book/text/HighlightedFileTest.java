package engineroom.book.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightedFileTest {

  private static final String HTML =
      "<span class=\"cm\">/*\n   * a\n   */</span>\n  <span class=\"k\">int</span> i;";

  @Test
  void everyLineClosesWhatItOpens() {
    assertThat(HighlightedFile.of(HTML).lines())
        .containsExactly(
            "<span class=\"cm\">/*</span>",
            "<span class=\"cm\">   * a</span>",
            "<span class=\"cm\">   */</span>",
            "  <span class=\"k\">int</span> i;");
  }

  @Test
  void aCutMovesToTheLeftAndKeepsItsNumbers() {
    assertThat(HighlightedFile.of(HTML).cut(2, 4))
        .isEqualTo(
            "<span class=\"line\" data-line=\"2\"><span class=\"cm\"> * a</span>\n</span>"
                + "<span class=\"line\" data-line=\"3\"><span class=\"cm\"> */</span>\n</span>"
                + "<span class=\"line\" data-line=\"4\"><span class=\"k\">int</span> i;\n</span>");
  }
}
