package engineroom.book.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Mistake;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lit lines")
class LitLinesTest {

  private static final List<String> LISTING =
      List.of("open();", "write(<i class=\"s\">1</i>);", "write(2);", "close();");

  private static List<String> marked(String asked) {
    return LitLines.mark(asked, LISTING).lines().filter(line -> line.contains("mark")).toList();
  }

  @Test
  @DisplayName("are none unless some are asked for, and the listing stays as it is")
  void none() {
    assertThat(LitLines.mark("", LISTING).lines()).containsExactlyElementsOf(LISTING);
  }

  @Test
  @DisplayName("are known by their words, whatever colours them")
  void one() {
    assertThat(marked("write(1)")).containsExactly("<mark>write(<i class=\"s\">1</i>);</mark>");
  }

  @Test
  @DisplayName("go from one to the other, or are the two alone")
  void many() {
    assertThat(marked("open ... write(2)")).hasSize(3);
    assertThat(marked("open & close"))
        .containsExactly("<mark>open();</mark>", "<mark>close();</mark>");
  }

  @Test
  @DisplayName("have the numbers that the listing gives them")
  void numbers() {
    List<String> code = List.of("List<String> a =", "    of();", "  close();");
    assertThat(LitLines.numbers("<String> a & close", code, 70)).isEqualTo("70,72");
    assertThat(LitLines.numbers("= ... close", List.of("=", "", "close"), 1)).isEqualTo("1,2,3");
    assertThat(LitLines.numbers("", code, 1)).isEmpty();
  }

  @Test
  @DisplayName("have to be there, and in their order")
  void missing() {
    assertThatThrownBy(() -> marked("close ... open"))
        .isInstanceOf(Mistake.class)
        .hasMessage("no line to light has 'open': name it by words that stand in it");
  }
}
