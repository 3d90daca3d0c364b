package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The book that was built")
class BookCheck {

  private static WrittenBook book;

  @BeforeAll
  static void read() {
    book = WrittenBook.ofTheBuild();
  }

  @Test
  @DisplayName("is valid HTML and CSS on every page")
  void isValid() throws Exception {
    assertThat(NuChecker.problems(book)).isEmpty();
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
