package engineroom.replay.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.StepAnswer;
import engineroom.replay.jvm.MachineHost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTextTest {

  private static final String GHOST =
      """
      script "Nobody is at home" that is slow

      case "a job without a handler"
        e is a new engine
        j is the job "ghost" of e
        run j              => fails "ghost: command not found"
        the status of j    => 127
        the text of j      => "ENGINE.ghost(): ghost: command not found"
        whether j is cancelled
      """;

  private static Object json(String text) throws Exception {
    return Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE);
  }

  private static Object steps(String text) throws Exception {
    return ((Map<?, ?>) ((List<?>) StepsText.read(text).json().get("cases")).getFirst())
        .get("steps");
  }

  private static String oneStep(String json) throws Exception {
    String text =
        StepsText.ofJson(
            "{\"script\": 1, \"cases\": [{\"name\": \"c\", \"steps\": [" + json + "]}]}", "s");
    assertThat(steps(text)).isEqualTo(json("[" + json + "]"));
    return text.lines().toList().getLast().strip();
  }

  @Test
  void aScriptInStepsIsTheSameInJson() throws Exception {
    StepsText read = StepsText.read(GHOST);

    assertThat(read.json())
        .isEqualTo(
            json(
                """
                {"script": 1, "title": "Nobody is at home", "slow": true, "cases": [
                  {"name": "a job without a handler", "steps": [
                    {"do": "engine.new", "engine": "e", "logging": false},
                    {"do": "job.new", "job": "j", "name": "ghost", "engine": "e", "args": []},
                    {"do": "job.run", "job": "j", "fails": "ghost: command not found"},
                    {"do": "job.statusCode", "job": "j", "gives": 127},
                    {"do": "job.describe", "job": "j",
                     "gives": "ENGINE.ghost(): ghost: command not found"},
                    {"do": "job.isCancelled", "job": "j"}]}]}
                """));
    assertThat(json(read.toJson())).isEqualTo(read.json());
    assertThat(read.script("s").title()).isEqualTo("Nobody is at home");
  }

  @Test
  void aHandlerIsAListOfActions() throws Exception {
    assertThat(
            steps(
                """
                e registers "h": sleep 30 ms, then say "a, b", set "K" to "v", return 3
                e registers a catchall: run "in" with "x" "y" setting "A" to "1" and "B" to "" lending stdout but not its close keeping stdin
                e registers "nothing": do nothing
                every new engine registers "none" without a handler
                """))
        .isEqualTo(
            json(
                """
                [{"do": "engine.register", "engine": "e", "name": "h", "handler":
                   [{"sleep": 30}, {"say": "a, b"}, {"setenv": ["K", "v"]}, {"return": 3}]},
                 {"do": "engine.registerCatchall", "engine": "e", "handler":
                   [{"job": {"name": "in", "args": ["x", "y"], "env": [["A", "1"], ["B", ""]],
                             "stdout": "nopClose", "stdin": "none"}}]},
                 {"do": "engine.register", "engine": "e", "name": "nothing", "handler": []},
                 {"do": "global.register", "name": "none", "handler": null}]
                """));
  }

  @Test
  void commentsAndSpaceSayNothing() throws Exception {
    assertThat(steps("\n\n  sleep   5\tms# so long\r\n")).isEqualTo(steps("sleep 5 ms"));
    assertThat(steps("the documents in \"# no comment\""))
        .isEqualTo(json("[{\"do\": \"decoder\", \"text\": \"# no comment\"}]"));
  }

  @Test
  void aNameThatIsNoWordStandsInQuotes() throws Exception {
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"j_1\"}")).isEqualTo("run j_1");
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"two words\"}"))
        .isEqualTo("run \"two words\"");
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"\"}")).isEqualTo("run \"\"");
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"null\"}")).isEqualTo("run \"null\"");
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"7\"}")).isEqualTo("run \"7\"");
    assertThat(oneStep("{\"do\": \"table.add\", \"table\": \"t\", \"env\": null}"))
        .isEqualTo("add the row null to t");
  }

  @Test
  void aNameMayBeAWordOfTheSentences() throws Exception {
    assertThat(oneStep("{\"do\": \"env.get\", \"key\": \"K\", \"env\": \"the\"}"))
        .isEqualTo("the value of \"K\" in the");
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"in\", \"async\": \"in\"}"))
        .isEqualTo("run in in the background as in");
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"=>\"}")).isEqualTo("run \"=>\"");
  }

  @Test
  void anAnswerThatIsATextIsNoSuccess() throws Exception {
    assertThat(oneStep("{\"do\": \"job.run\", \"job\": \"j\", \"gives\": \"ok\"}"))
        .isEqualTo("run j  => ok");
    assertThat(oneStep("{\"do\": \"env.get\", \"env\": \"e\", \"key\": \"k\", \"gives\": \"ok\"}"))
        .isEqualTo("the value of \"k\" in e  => \"ok\"");
    assertThat(oneStep("{\"do\": \"env.encode\", \"env\": \"e\", \"panics\": true}"))
        .isEqualTo("the environment e encoded  => panics");
    assertThat(oneStep("{\"do\": \"log\", \"gives\": null}")).isEqualTo("what was logged  => null");
  }

  @Test
  void numbersStayWholeOrNot() throws Exception {
    for (String number : List.of("1", "1.0", "-0.0", "0", "1e+21", "123456.789", "5e-324")) {
      assertThat(oneStep("{\"do\": \"env.import\", \"env\": \"e\", \"value\": [" + number + "]}"))
          .isEqualTo("import [" + number + "] into e");
    }
    assertThat(oneStep("{\"do\": \"sleep\", \"ms\": \"20\"}")).isEqualTo("sleep \"20\" ms");
  }

  @Test
  void whatCannotBeSeenIsEscaped() throws Exception {
    assertThat(
            oneStep(
                "{\"do\": \"decoder\", \"text\": \"<é中😀>\\u202e\\u0000\\n"
                    + "\\u2028\\u00a0\\\"\\\\\"}"))
        .isEqualTo("the documents in \"<é中😀>\\u202e\\u0000\\n\\u2028\\u00a0\\\"\\\\\"");
  }

  @Test
  void aVeryLongTextSurvives() throws Exception {
    String text = "\"# => , : é\\n".repeat(100_000);
    String json = "{\"do\": \"decoder\", \"text\": " + JsonText.of(text) + "}";

    assertThat(oneStep(json)).startsWith("the documents in \"").hasSizeGreaterThan(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"do\": \"job.run\", \"job\": \"j\", \"colour\": 1}",
        "{\"do\": \"job.run\", \"job\": \"j\", \"gives\": 1, \"fails\": \"x\"}",
        "{\"do\": \"job.run\", \"job\": \"j\", \"async\": \"r\", \"gives\": 1}",
        "{\"do\": \"job.run\", \"job\": \"j\", \"panics\": false}",
        "{\"do\": \"job.run\"}",
        "{\"do\": \"job.run\", \"job\": 5}",
        "{\"do\": \"job.ran\", \"job\": \"j\"}",
        "{\"job\": \"j\"}",
        "{\"do\": \"sleep\", \"ms\": 1.5}",
        "{\"do\": \"engine.register\", \"engine\": \"e\", \"name\": \"n\", \"handler\": [{}]}",
        "{\"do\": \"engine.register\", \"engine\": \"e\", \"name\": \"n\","
            + " \"handler\": [{\"args\": false}]}",
        "{\"do\": \"engine.register\", \"engine\": \"e\", \"name\": \"n\","
            + " \"handler\": [{\"job\": {\"name\": \"x\", \"stdin\": \"nopClose\"}}]}",
      })
  void whatNoSentenceSaysIsRefused(String step) {
    assertThatThrownBy(() -> oneStep("{\"do\": \"said\"}, " + step))
        .isInstanceOf(ScriptException.class)
        .hasMessageStartingWith("s: case \"c\": step 2: no sentence can say ");
  }

  @Test
  void aRefusalNamesTheFieldThatIsUnknown() {
    assertThatThrownBy(() -> oneStep("{\"do\": \"job.run\", \"job\": \"j\", \"colour\": 1}"))
        .hasMessageEndingWith("the field \"colour\" of the step \"job.run\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"script\": 2, \"cases\": []}",
        "{\"script\": 1}",
        "{\"script\": 1, \"cases\": [5]}",
        "{\"script\": 1, \"cases\": [{\"name\": \"c\"}]}",
        "{\"script\": 1, \"cases\": [{\"steps\": []}]}",
        "{\"script\": 1, \"cases\": [], \"author\": \"x\"}",
        "{\"script\": 1, \"cases\": [{\"name\": \"c\", \"steps\": [], \"why\": 1}]}",
        "{\"script\": 1, \"cases\": [}",
      })
  void whatIsNoScriptIsNotWritten(String json) {
    assertThatThrownBy(() -> StepsText.ofJson(json, "file.json"))
        .isInstanceOf(ScriptException.class)
        .hasMessageStartingWith("file.json:");
  }

  @Test
  void aValueTooDeepIsRefused() {
    String deep = "[".repeat(600) + "]".repeat(600);
    assertThatThrownBy(
            () -> oneStep("{\"do\": \"env.import\", \"env\": \"e\", \"value\": " + deep + "}"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("more than 500 levels");
  }

  @Test
  void whatComesOfEachStepGoesToTheEndOfItsLine() throws Exception {
    String asked =
        """
        # Who is at home?
        e is a new engine
        j is the job "ghost" of e   # nobody
        run j   # => ok
          the status of j => 5
        """;
    StepsText text = StepsText.read(asked);
    List<String> answers = new ArrayList<>();
    ScriptCase only = text.script("s").cases().getFirst();
    new Player(only, MachineHost.fresh())
        .play((number, action, came) -> answers.add(AnswerWords.of(action, came)));

    assertThat(text.withAnswers(List.of(answers)))
        .isEqualTo(
            """
            # Who is at home?
            e is a new engine
            j is the job "ghost" of e   # nobody
            run j              => fails "ghost: command not found"   # => ok
              the status of j  => 127
            """);
    assertThat(text.withAnswers(List.of(List.of()))).isEqualTo(asked);
    assertThat(text.hasAnswers()).isTrue();
    assertThat(StepsText.read("sleep 1 ms # => ok").hasAnswers()).isFalse();
  }

  @Test
  void answersOfAPlayAreInOrder() {
    Map<String, Object> unordered = new TreeMap<>(Comparator.reverseOrder());
    unordered.put("n", 5);
    unordered.put("fails", "full");

    assertThat(AnswerWords.of("output.write", new StepAnswer.Gives(unordered)))
        .isEqualTo("=> {\"fails\": \"full\", \"n\": 5}");
    assertThat(AnswerWords.of("job.run", StepAnswer.NOTHING)).isEmpty();
    assertThat(AnswerWords.of("job.run", new StepAnswer.Panics("why"))).isEqualTo("=> panics");
  }

  @Test
  void everyStepKnowsItsLine() throws Exception {
    StepsText text = StepsText.read(GHOST);

    assertThat(text.places().getFirst())
        .extracting(StepPlace::line)
        .containsExactly(4, 5, 6, 7, 8, 9);
    Script script = text.script("s");
    assertThat(script.cases().getFirst().steps()).hasSize(6);
  }

  @Test
  void stepsBeforeTheFirstCaseAreOne() throws Exception {
    StepsText text = StepsText.read("sleep 1 ms\ncase \"b\"\nsleep 2 ms\nsleep 3 ms\ncase \"c\"");

    assertThat(text.script("s").cases())
        .extracting(ScriptCase::name)
        .containsExactly("steps", "b", "c");
    assertThat(text.places()).extracting(List::size).containsExactly(1, 2, 0);
  }
}
