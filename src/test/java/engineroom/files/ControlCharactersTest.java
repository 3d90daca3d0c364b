package engineroom.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {

  @Test
  void whatCommandsATerminalIsWrittenOut() {
    assertThat(ControlCharacters.visible("\u001b[31mred\u0007 \u009b2J\u007f\b"))
        .isEqualTo("\\u001b[31mred\\u0007 \\u009b2J\\u007f\\u0008");
  }

  @Test
  void marksThatTurnTextAroundAreWrittenOut() {
    assertThat(ControlCharacters.visible("a\u202eb\u2066c")).isEqualTo("a\\u202eb\\u2066c");
  }

  @Test
  void aReturnMayNotWriteOverALine() {
    assertThat(ControlCharacters.visible("failed\rpassed\r\n"))
        .isEqualTo("failed\\u000dpassed\r\n");
  }

  @Test
  void textStaysAsItIs() {
    String text = "café 胶水 \ud83d\ude00 עברית\n\tpath\\n";
    assertThat(ControlCharacters.visible(text)).isEqualTo(text);
  }
}
