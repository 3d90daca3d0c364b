package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The book that was built")
class BookCheck {

  /** What Nu takes for errors because its rules for CSS are older than the browsers' own. */
  private static final List<String> NEWER_THAN_NU =
      List.of(
          "CSS: “paint-order”: Property “paint-order” doesn't exist.",
          "CSS: Unknown pseudo-element or pseudo-class “::details-content”.");

  private static WrittenBook book;

  @BeforeAll
  static void read() {
    book = WrittenBook.ofTheBuild();
  }

  @Test
  @DisplayName("is valid HTML and CSS on every page")
  void isValid() throws Exception {
    assertThat(NuChecker.problems(book, NEWER_THAN_NU::contains)).isEmpty();
  }

  @Test
  @DisplayName("has no link that leads nowhere, and asks nothing of another host")
  void isWhole() {
    assertThat(BrokenLinks.of(book)).isEmpty();
  }

  @Test
  @DisplayName("tells in words what each figure shows")
  void tellsItsFigures() {
    assertThat(PoorFigures.of(book)).isEmpty();
  }
}
