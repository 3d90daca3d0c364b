package engineroom.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of a table, whoever wrote its cells. */
class CsvLineTest {

  @Test
  void cellsAreQuotedWhereTheyHaveTo() {
    assertThat(CsvLine.of(List.of("a", "b c", "d,e", "say \"f\"", "two\nlines", "")))
        .isEqualTo("a,b c,\"d,e\",\"say \"\"f\"\"\",\"two\nlines\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@now", "\tx"})
  void noCellIsAFormula(String text) {
    assertThat(CsvLine.of(List.of(text))).isEqualTo("'" + text + "\r\n");
  }

  @Test
  void noCellCommandsATerminal() {
    assertThat(CsvLine.of(List.of("\u001b[2Jann", "x\ry")))
        .isEqualTo("\\u001b[2Jann,x\\u000dy\r\n");
  }
}
