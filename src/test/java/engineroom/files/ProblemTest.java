package engineroom.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A problem is a line that names a place. */
class ProblemTest {

  private static final Location PLACE = new Location("chapters/03-c.adoc", 7);

  @Test
  void anAuthorsWordsDoNotBreakTheLine() {
    assertThat(new Problem(PLACE, "no target 'a\r\nb\u2028c'", ""))
        .hasToString("chapters/03-c.adoc:7: no target 'a b c'");
  }

  @Test
  void whatShowsItStandsBelow() {
    assertThat(new Problem(PLACE, "something else", "--- one\n--- two"))
        .hasToString("chapters/03-c.adoc:7: something else\n--- one\n--- two");
  }
}
