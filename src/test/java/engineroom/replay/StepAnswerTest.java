package engineroom.replay;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the recorded answer: a port that gives another one must not pass. */
class StepAnswerTest {

  private static StepAnswer gives(String json) throws JsonException {
    return new StepAnswer.Gives(Json.parse(json, Numbers.INTEGERS_WHERE_WHOLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1                              | 1
          1                              | 1.0
          1.5                            | 15e-1
          "1"                            | "1"
          null                           | null
          {"a": 1, "b": null}            | {"b": null, "a": 1.0}
          [1, [true, "x"], {}]           | [1, [true, "x"], {}]
          """)
  void theSameValueIsTheSameAnswer(String one, String other) throws JsonException {
    assertThat(gives(one).is(gives(other))).isTrue();
    assertThat(gives(other).is(gives(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.5                            | 1.25
          1.5                            | 1
          1e300                          | 1e301
          9007199254740993               | 9007199254740992
          9223372036854775807            | 9.223372036854775807e18
          1                              | "1"
          1                              | true
          0                              | null
          ""                             | null
          {}                             | []
          [1, 2]                         | [1]
          [1, 2]                         | [2, 1]
          {"a": 1}                       | {"a": 1, "b": null}
          {"a": null}                    | {"b": null}
          {"a": {"b": 0.5}}              | {"a": {"b": 0.25}}
          [[0.5]]                        | [[0.25]]
          """)
  void anotherValueIsAnotherAnswer(String one, String other) throws JsonException {
    assertThat(gives(one).is(gives(other))).isFalse();
    assertThat(gives(other).is(gives(one))).isFalse();
  }

  @Test
  void numbersOfThePortCompareWithThoseOfAScript() throws JsonException {
    assertThat(new StepAnswer.Gives(3).is(gives("3"))).isTrue();
    assertThat(new StepAnswer.Gives(3).is(gives("3.5"))).isFalse();
    assertThat(new StepAnswer.Gives(Arrays.asList(3L, null)).is(gives("[3, null]"))).isTrue();
  }

  @Test
  void eachKindOfAnswerIsOnlyItself() throws JsonException {
    StepAnswer value = gives("\"no\"");
    StepAnswer error = new StepAnswer.Fails("no");
    StepAnswer panic = new StepAnswer.Panics("no");
    for (StepAnswer expected : List.of(value, error, panic)) {
      for (StepAnswer came : List.of(StepAnswer.NOTHING, value, error, panic)) {
        assertThat(came.is(expected)).as("%s is %s", came, expected).isEqualTo(came == expected);
      }
    }
  }

  @Test
  void whereNothingIsRecordedAValueWillDoAndAnErrorWillNot() throws JsonException {
    assertThat(gives("1").is(StepAnswer.NOTHING)).isTrue();
    assertThat(StepAnswer.NOTHING.is(StepAnswer.NOTHING)).isTrue();
    assertThat(new StepAnswer.Fails("no").is(StepAnswer.NOTHING)).isFalse();
    assertThat(new StepAnswer.Panics("").is(StepAnswer.NOTHING)).isFalse();
  }

  @Test
  void anErrorIsComparedByItsTextUnlessAnyWillDo() {
    assertThat(new StepAnswer.Fails("no").is(new StepAnswer.Fails("no."))).isFalse();
    assertThat(new StepAnswer.Fails("no").is(new StepAnswer.Fails("*"))).isTrue();
    assertThat(new StepAnswer.Fails("*").is(new StepAnswer.Fails("no"))).isFalse();
    assertThat(new StepAnswer.Panics("a").is(new StepAnswer.Panics("b"))).isTrue();
  }
}
