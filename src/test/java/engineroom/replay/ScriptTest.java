package engineroom.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.replay.jvm.Replay;
import engineroom.replay.jvm.ReplayReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ScriptTest {

  @TempDir private Path folder;

  private static String script(String steps) {
    return "{\"script\": 1, \"cases\": [{\"name\": \"c\", \"steps\": [" + steps + "]}]}";
  }

  private static ReplayReport play(String steps) throws ScriptException {
    return new Replay(Duration.ofSeconds(2)).play(Script.parse(script(steps), "s.json"));
  }

  @Test
  void brokenJsonIsNamedByLineAndColumn() {
    assertThatThrownBy(() -> Script.parse("{\"script\": 1,\n \"cases\": oops}", "s.json"))
        .isInstanceOf(ScriptException.class)
        .hasMessageStartingWith("s.json:2:11: expected");
  }

  @Test
  void anotherFormatIsRefused() {
    assertThatThrownBy(() -> Script.parse("{\"script\": 2, \"cases\": []}", "s.json"))
        .hasMessage("s.json: expected \"script\": 1, the format that this program knows");
  }

  @Test
  void anUnknownStepIsNamedBeforeAnythingIsPlayed() {
    assertThatThrownBy(() -> Script.parse(script("{\"do\": \"env.lose\"}"), "s.json"))
        .hasMessageStartingWith(
            "s.json: case \"c\": step 1: unknown step \"env.lose\"; there are env.decode, ")
        .hasMessageNotContaining("job.");
  }

  @Test
  void aVariableThatNobodyMadeIsNamed() {
    assertThatThrownBy(() -> play("{\"do\": \"env.len\", \"env\": \"e\", \"gives\": 0}"))
        .isInstanceOf(ScriptException.class)
        .hasMessageStartingWith("case \"c\": step 1 (env.len): expected \"e\" to be made");
  }

  @Test
  void aMissingParameterIsNamed() {
    assertThatThrownBy(
            () -> play("{\"do\":\"env.new\",\"env\":\"e\"},{\"do\":\"env.get\",\"env\":\"e\"}"))
        .hasMessage("case \"c\": step 2 (env.get): expected a field \"key\"");
  }

  @Test
  void aParameterOfAnotherTypeIsNamed() {
    assertThatThrownBy(
            () ->
                play(
                    "{\"do\":\"env.new\",\"env\":\"e\"},"
                        + "{\"do\":\"env.get\",\"env\":\"e\",\"key\":5}"))
        .hasMessageEndingWith("expected a text in \"key\", found a number");
  }

  @Test
  void anUnknownActionOfAHandlerIsNamed() {
    assertThatThrownBy(
            () ->
                play(
                    "{\"do\":\"engine.new\",\"engine\":\"e\"},{\"do\":\"engine.register\","
                        + "\"engine\":\"e\",\"name\":\"x\",\"handler\":[{\"fly\":true}]}"))
        .hasMessageEndingWith("unknown action \"fly\" in a handler");
  }

  @Test
  void aStreamThatNoJobHasIsNamed() {
    assertThatThrownBy(
            () ->
                play(
                    "{\"do\":\"engine.new\",\"engine\":\"e\"},{\"do\":\"engine.register\","
                        + "\"engine\":\"e\",\"name\":\"x\",\"handler\":[{\"close\":\"all\"}]}"))
        .hasMessageEndingWith("expected stdout, stderr or stdin in \"close\"");
  }

  @Test
  void aLongTextIsPutTogetherOfPieces() throws ScriptException {
    ReplayReport report =
        play(
            "{\"do\":\"output.new\",\"output\":\"o\"},"
                + "{\"do\":\"output.add\",\"output\":\"o\",\"dst\":\"d\"},"
                + "{\"do\":\"output.write\",\"output\":\"o\","
                + "\"text\":[\"<\",[\"ab\",3],\">\"],\"gives\":{\"n\":8}},"
                + "{\"do\":\"dst.read\",\"dst\":\"d\",\"gives\":\"<ababab>\"}");

    assertThat(report.differences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[5]", "[[\"a\"]]", "[[\"a\",-1]]", "[[1,\"a\"]]", "[null]"})
  void aPieceThatIsNoTextIsRefused(String pieces) {
    assertThatThrownBy(
            () ->
                play(
                    "{\"do\":\"output.new\",\"output\":\"o\"},"
                        + "{\"do\":\"output.write\",\"output\":\"o\",\"text\":"
                        + pieces
                        + "}"))
        .hasMessageEndingWith(
            "expected texts, and pairs of a text and a number in \"text\", found a list");
  }

  @Test
  void aMissingFileIsNamed() {
    Path nowhere = folder.resolve("nowhere.json");

    assertThatThrownBy(() -> Replay.read(nowhere))
        .isInstanceOf(ScriptException.class)
        .hasMessage(nowhere + ": expected a file that can be read");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws Exception {
    Path file = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xe9, '}'});

    assertThatThrownBy(() -> Replay.read(file)).hasMessage(file + ": expected text in UTF-8");
  }

  @Test
  void aWrongAnswerIsADifferenceWithCaseStepAndBothAnswers() throws ScriptException {
    ReplayReport report =
        play(
            "{\"do\":\"env.new\",\"env\":\"e\"},"
                + "{\"do\":\"env.len\",\"env\":\"e\",\"gives\":1},"
                + "{\"do\":\"env.get\",\"env\":\"e\",\"key\":\"k\",\"gives\":\"\"}");

    assertThat(report.answers()).isEqualTo(2);
    assertThat(report.differences())
        .containsExactly(new AnswerDifference("c", "step 2 (env.len)", "gives 1", "gives 0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "gives": null    | gives null      | gives ""
          "fails": "no"    | fails "no"      | gives ""
          "panics": true   | panics          | gives ""
          """)
  void anotherKindOfAnswerIsADifference(String answer, String expected, String came)
      throws ScriptException {
    ReplayReport report =
        play(
            "{\"do\":\"env.new\",\"env\":\"e\"},{\"do\":\"env.get\",\"env\":\"e\",\"key\":\"k\","
                + answer
                + "}");

    assertThat(report.differences())
        .containsExactly(new AnswerDifference("c", "step 2 (env.get)", expected, came));
  }

  @Test
  void aPanicThatNobodyExpectedIsADifference() throws ScriptException {
    ReplayReport report =
        play(
            "{\"do\":\"engine.new\",\"engine\":\"e\"},"
                + "{\"do\":\"job.new\",\"engine\":\"e\",\"job\":\"j\",\"name\":\"x\"},"
                + "{\"do\":\"job.errorf\",\"job\":\"j\",\"text\":\"\"}");

    assertThat(report.differences())
        .singleElement()
        .satisfies(difference -> assertThat(difference.came()).startsWith("panics ("));
  }

  @Test
  void aCaseThatHangsIsTold() throws ScriptException {
    ReplayReport report =
        play(
            "{\"do\":\"output.new\",\"output\":\"o\"},"
                + "{\"do\":\"output.addEnv\",\"output\":\"o\",\"env\":\"e\"},"
                + "{\"do\":\"output.write\",\"output\":\"o\",\"text\":\"x\",\"gives\":{\"n\":1}},"
                + "{\"do\":\"output.write\",\"output\":\"o\",\"text\":\"y\",\"gives\":{\"n\":1}},"
                + "{\"do\":\"output.used\",\"output\":\"o\",\"gives\":true}");

    assertThat(report.differences())
        .containsExactly(
            new AnswerDifference(
                "c", "step 4 (output.write)", "gives {\"n\":1}", "nothing within 2 s"),
            new AnswerDifference("c", "step 5 (output.used)", "gives true", "not reached"));
  }

  @Test
  void aStarStandsForAnyMessage() throws ScriptException {
    ReplayReport report =
        play(
            "{\"do\":\"env.new\",\"env\":\"e\"},"
                + "{\"do\":\"env.decode\",\"env\":\"e\",\"text\":\"x\",\"fails\":\"*\"}");

    assertThat(report.isFaithful()).isTrue();
  }

  @Test
  void aTextThatNoMachineHoldsIsRefused() {
    for (String times : List.of("99999999999", "2000000000", "9223372036854775807")) {
      assertThatThrownBy(
              () ->
                  play(
                      "{\"do\":\"output.new\",\"output\":\"o\"},"
                          + "{\"do\":\"output.write\",\"output\":\"o\",\"text\":[[\"xyz\","
                          + times
                          + "]]}"))
          .isInstanceOf(ScriptException.class)
          .hasMessageEndingWith("expected at most 16000000 characters in \"text\"");
    }
  }
}
