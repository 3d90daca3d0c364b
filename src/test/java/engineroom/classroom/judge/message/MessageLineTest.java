package engineroom.classroom.judge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a\tb", "a\nb\r\nc", "\\", "\\t", "a\\\\nb", "创建\t"})
  void anyTextSurvivesTheWay(String text) {
    String line = MessageLine.of("first", text, "last");
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(MessageLine.fields(line)).containsExactly("first", text, "last");
  }

  @Test
  void aRequestSurvivesTheWay() {
    WorkerRequest request =
        new WorkerRequest(
            "/a b", "", true, WorkerRequest.BEHAVIOURS, List.of("x", "y"), List.of("T#a\tb"), 5000);
    assertThat(WorkerRequest.parse(request.line())).isEqualTo(request);
    WorkerRequest bare =
        new WorkerRequest("", "f.java", false, WorkerRequest.REPLAYS, List.of(), List.of(), 1);
    assertThat(WorkerRequest.parse(bare.line())).isEqualTo(bare);
  }
}
