package engineroom.book.colour;

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
            "<i class=\"c\">/*</i>",
            "<i class=\"c\">   * a</i>",
            "<i class=\"c\">   */</i>",
            "  <i class=\"k\">int</i> i;");
  }

  @Test
  void aCutMovesToTheLeft() {
    assertThat(JavaColours.of(SOURCE).cut(2, 4))
        .isEqualTo(
            "<i class=\"c\"> * a</i>\n"
                + "<i class=\"c\"> */</i>\n"
                + "<i class=\"k\">int</i> i;\n");
  }

  @Test
  void aWholeFileHasAnAnchorALine() {
    assertThat(JavaColours.of("a;\nb;").whole())
        .isEqualTo("<span id=\"L1\">a;\n</span><span id=\"L2\">b;\n</span>");
  }
}
