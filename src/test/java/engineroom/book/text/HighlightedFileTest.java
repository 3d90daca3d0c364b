package engineroom.book.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightedFileTest {

  private static final String SOURCE =
      """
      /*
         * a
         */
        int i;\
      """;

  @Test
  void everyLineClosesWhatItOpens() {
    assertThat(JavaColours.of(SOURCE).lines())
        .containsExactly(
            "<span class=\"c\">/*</span>",
            "<span class=\"c\">   * a</span>",
            "<span class=\"c\">   */</span>",
            "  <span class=\"k\">int</span> i;");
  }

  @Test
  void aCutMovesToTheLeft() {
    assertThat(JavaColours.of(SOURCE).cut(2, 4))
        .isEqualTo(
            "<span class=\"c\"> * a</span>\n"
                + "<span class=\"c\"> */</span>\n"
                + "<span class=\"k\">int</span> i;\n");
  }

  @Test
  void aWholeFileHasAnAnchorALine() {
    assertThat(JavaColours.of("a;\nb;").whole())
        .isEqualTo("<span id=\"L1\">a;\n</span><span id=\"L2\">b;\n</span>");
  }
}
