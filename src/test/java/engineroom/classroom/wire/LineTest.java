package engineroom.classroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a\tb", "a\nb\r\nc", "\\", "\\t", "a\\\\nb", "创建\t"})
  void anyTextSurvivesTheWay(String text) {
    String line = Line.of("first", text, "last");
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(Line.fields(line)).containsExactly("first", text, "last");
  }

  @Test
  void aRequestSurvivesTheWay() {
    Request request =
        new Request(
            "/a b", "", true, Request.BEHAVIOURS, List.of("x", "y"), List.of("T#a\tb"), 5000);
    assertThat(Request.parse(request.line())).isEqualTo(request);
    Request bare = new Request("", "f.java", false, Request.REPLAYS, List.of(), List.of(), 1);
    assertThat(Request.parse(bare.line())).isEqualTo(bare);
  }
}
