package engineroom.classroom.course;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.source.MethodSignature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabbedLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a\tb", "a\nb\r\nc", "\\", "\\t", "a\\\\nb", "创建\t"})
  void anyTextSurvivesTheWay(String text) {
    String line = TabbedLine.of("first", text, "last");
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(TabbedLine.fields(line)).containsExactly("first", text, "last");
  }

  @Test
  void aMethodSurvivesTheWay() {
    MethodSignature signature = new MethodSignature("Job.Inner", "run", List.of("int", "String[]"));
    StepMethod method = new StepMethod("a-step", signature, "{\n\treturn;\n}", "{ return; }");
    assertThat(StepMethod.parse(method.line())).isEqualTo(method);
    MethodSignature bare = new MethodSignature("Job", "run", List.of());
    assertThat(StepMethod.parse(new StepMethod("x", bare, "{}", "{}").line()).signature())
        .isEqualTo(bare);
  }
}
