package engineroom.replay.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a line that is no sentence is told where, what was expected, and what is near. */
class LineProblemTest {

  private static StepsException refused(String text) {
    return catchThrowableOfType(StepsException.class, () -> StepsText.read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rum j | 1 | expected \"run\", found \"rum\"; the sentence is: run JOB",
        "rnu j | 1 | expected \"run\", found \"rnu\"; the sentence is: run JOB",
        "run | 4 | expected a name, found the end of the line; the sentence is: run JOB",
        "run 5 | 5 | expected a name, found 5; the sentence is: run JOB",
        "run j twice | 7 | expected the end of the line, found \"twice\"; the sentence is: run JOB",
        "run j in the backgrond as r | 14 | expected \"background\", found \"backgrond\"",
        "run j in the background as r => ok | 30 | expected no answer, for what runs in the"
            + " background answers where it is awaited, found \"=>\"",
        "run j => | 9 | expected \"ok\" or \"fails\" or \"panics\" or a value, which is JSON,"
            + " found the end of the line",
        "run j => fails | 15 | expected a text in quotes, found the end of the line",
        "run j => 1 2 | 12 | expected the end of the line, found 2",
        "shutdown eng | 1 | expected \"shut\", found \"shutdown\"; the sentence is: shut down"
            + " ENGINE",
        "the statsu of j | 5 | expected \"status\", found \"statsu\";"
            + " the sentence is: the status of JOB",
        "sleep \"x\" ms | 7 | expected a whole number, found \"x\"; the sentence is: sleep N ms",
        "sleep 1.5 ms | 7 | expected a whole number, found 1.5; the sentence is: sleep N ms",
        "sleep 5ms | 7 | expected a number as JSON has it, found 5ms",
        "e registers x: return 0 | 13 | expected a text in quotes, found \"x\";"
            + " the sentence is: ENGINE registers \"NAME\": ACTION, ...",
        "e registers \"x\": prnt \"y\" | 18 | expected \"print\", found \"prnt\";"
            + " the sentence is: print \"TEXT\"",
        "e registers \"x\": say \"a\", say b | 31 | expected a text in quotes, found \"b\";"
            + " the sentence is: say \"TEXT\"",
        "e registers \"x\": say \"a\", | 26 | expected an action of a handler,"
            + " found the end of the line; the sentence is:"
            + " ENGINE registers \"NAME\": ACTION, ...",
        "j is the job \"slow of e | 14 | expected a quote at the end of the text that begins here",
        "import {\"é\": x} into e | 14 | expected a value, found 'x'",
        "import \"\\q\" into e | 10 | expected one of \"\\/bfnrtu after a backslash, found 'q'",
        "import [1, 2 | 13 | expected ',' or ']', found the end",
        "set the flag \"K\" in e to 1 | 26 | expected true or false, found 1;"
            + " the sentence is: set the flag \"KEY\" in ENV to true/false",
        "set the list \"K\" in e to [1] | 26 | expected a list of texts or null, found [1];"
            + " the sentence is: set the list \"KEY\" in ENV to [\"TEXT\", ...]",
        "e registers \"x\": close stdott | 24 | expected stdout, stderr or stdin, found \"stdott\";"
            + " the sentence is: close stdout/stderr/stdin",
        "case x | 6 | expected a text in quotes, found \"x\"; the sentence is: case \"NAME\"",
        "hello world | 1 | expected a step, found \"hello\"",
        "=> ok | 1 | expected a step, found \"=>\"",
      })
  void itsPlaceAndWhatWasExpectedAreTold(String line, int column, String message) {
    assertThat(refused("sleep 1 ms\n" + line).problems())
        .containsExactly(new LineProblem(2, column, message));
  }

  @Test
  void columnsCountCharacters() {
    assertThat(refused("sort \"😀\" backward").problems())
        .extracting(LineProblem::column)
        .containsExactly(10);
  }

  @Test
  void allLinesAreLookedAt() {
    StepsException e = refused("rum j\nsleep 1 ms\n\nslep 1 ms\n# fine\n\"open");

    assertThat(e.problems()).extracting(LineProblem::line).containsExactly(1, 4, 6);
    assertThat(e)
        .hasMessage(
            """
            line 1, column 1: expected "run", found "rum"; the sentence is: run JOB
            line 4, column 1: expected "sleep", found "slep"; the sentence is: sleep N ms
            line 6, column 1: expected a quote at the end of the text that begins here\
            """);
  }

  @Test
  void aTitleStandsOnceAndAtTheTop() {
    assertThat(refused("script \"a\"\nscript \"b\"").problems())
        .containsExactly(new LineProblem(2, 1, "expected the script's title once, and at its top"));
    assertThat(refused("sleep 1 ms\nscript \"b\"").problems()).hasSize(1);
  }

  @Test
  void nothingIsNoScript() {
    assertThat(refused(" \n# nothing\n").problems())
        .containsExactly(
            new LineProblem(1, 1, "expected a step, found nothing but comments and space"));
  }

  @Test
  @Timeout(10)
  void aHugeLineIsToldAsSoonAsASmallOne() {
    assertThat(refused("word ".repeat(200_000)).problems()).hasSize(1);
    assertThat(refused("run " + "x".repeat(1_000_000) + " y").problems()).hasSize(1);
    assertThat(refused("e registers \"x\": " + "say \"a\", ".repeat(20_000)).problems()).hasSize(1);
    assertThat(refused("[".repeat(1_000_000)).problems()).hasSize(1);
  }

  @Test
  void aLongValueIsCut() {
    assertThat(
            refused("sort \"" + "x".repeat(1000) + "\" 5 \"" + "y".repeat(1000) + "\"").problems())
        .allSatisfy(each -> assertThat(each.message()).hasSizeLessThan(200));
    assertThat(refused("run j \"" + "y".repeat(1000) + "\"").getMessage()).contains("yyy...;");
    assertThat(refused("run j " + "y".repeat(1000)).getMessage()).contains("yyy...\";");
    assertThat(refused("run j y" + "😀".repeat(1000)).getMessage())
        .contains("y" + "😀".repeat(19) + "...");
  }
}
