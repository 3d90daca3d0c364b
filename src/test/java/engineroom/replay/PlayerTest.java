package engineroom.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that is played: what differs, what is owed, and what is the script's own mistake. */
@Timeout(20)
class PlayerTest {

  private static final String STUCK =
      """
      {"do": "output.new", "output": "o"},
      {"do": "output.used", "output": "o", "gives": true},
      {"do": "output.addEnv", "output": "o", "env": "e"},
      {"do": "output.write", "output": "o", "text": "x", "gives": {"n": 1}},
      {"do": "output.write", "output": "o", "text": "y"},
      {"do": "output.write", "output": "o", "text": "z"},
      {"do": "output.used", "output": "o", "gives": true}
      """;

  private final TurnedClock clock = new TurnedClock();
  private final List<String> heard = new ArrayList<>();

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  private Player player(String steps) throws ScriptException {
    String text = "{\"script\": 1, \"cases\": [{\"name\": \"c\", \"steps\": [" + steps + "]}]}";
    ScriptCase only = Script.parse(text, "s.json").cases().getFirst();
    return new Player(only, FreshHost.of(clock, clock));
  }

  /** Plays to the end, or until all wait. */
  private List<AnswerDifference> play(Player player) throws ScriptException {
    AtomicReference<List<AnswerDifference>> differences = new AtomicReference<>();
    AtomicReference<ScriptException> complaint = new AtomicReference<>();
    Signal end = new Signal();
    clock.go(
        () -> {
          try {
            differences.set(player.play((number, name, came) -> heard.add(name + " " + came)));
          } catch (ScriptException e) {
            complaint.set(e);
          }
          end.fire();
        });
    Signal.awaitEither(end, clock.stuck());
    if (complaint.get() != null) {
      throw complaint.get();
    }
    return differences.get();
  }

  private List<AnswerDifference> play(String steps) throws ScriptException {
    return play(player(steps));
  }

  @Test
  void aCaseThatHangsTellsWhatDifferedWhereItHangsAndWhatItOwes() throws ScriptException {
    Player player = player(STUCK);

    assertThat(play(player)).isNull();

    assertThat(player.unfinished("stuck"))
        .containsExactly(
            new AnswerDifference("c", "step 2 (output.used)", "gives true", "gives false"),
            new AnswerDifference("c", "step 5 (output.write)", "nothing", "stuck"),
            new AnswerDifference("c", "step 7 (output.used)", "gives true", "not reached"));
    assertThat(heard).hasSize(4).last().isEqualTo("output.write gives {\"n\":1}");
  }

  @Test
  void aCaseThatCameToItsEndAfterAllOwesNothing() throws ScriptException {
    Player player = player("{\"do\": \"output.new\", \"output\": \"o\"}");

    assertThat(play(player)).isEmpty();
    assertThat(player.unfinished("stuck")).isEmpty();
  }

  @Test
  void theCommandsThatWerePrintedAreGivenEvenIfTheJobThenFails() throws ScriptException {
    List<AnswerDifference> differences =
        play(
            """
            {"do": "global.register", "name": "commands",
             "handler": [{"print": "one\\ntwo\\n"}, {"error": "no more"}, {"return": 1}]},
            {"do": "engine.new", "engine": "e"},
            {"do": "engine.commands", "engine": "e", "gives": ["one", "two"]}
            """);

    assertThat(differences).isEmpty();
  }

  @Test
  void anEngineThatIsShutDownPrintsNoCommands() throws ScriptException {
    List<AnswerDifference> differences =
        play(
            """
            {"do": "engine.new", "engine": "e"},
            {"do": "engine.shutdown", "engine": "e"},
            {"do": "engine.commands", "engine": "e", "gives": [""]}
            """);

    assertThat(differences).isEmpty();
  }

  @Test
  void aStepInTheBackgroundThatLacksSomethingIsTheScriptsMistakeAndNoAnswer() {
    assertThatThrownBy(
            () ->
                play(
                    """
                    {"do": "job.run", "job": "nobody", "async": "r"},
                    {"do": "await", "of": "r", "within": 1000}
                    """))
        .isInstanceOf(ScriptException.class)
        .hasMessageStartingWith("case \"c\": step 1 (job.run): expected \"nobody\" to be made");
  }

  @Test
  void aStepInTheBackgroundIsLookedAtEvenIfNobodyAwaitsIt() {
    assertThatThrownBy(
            () ->
                play(
                    """
                    {"do": "job.run", "job": "nobody", "async": "r"},
                    {"do": "sleep", "ms": 1000}
                    """))
        .isInstanceOf(ScriptException.class)
        .hasMessageStartingWith("case \"c\": step 1 (job.run): expected \"nobody\"");
  }

  @Test
  void twoStepsInTheBackgroundHaveTwoNames() {
    assertThatThrownBy(
            () ->
                play(
                    """
                    {"do": "engine.new", "engine": "e"},
                    {"do": "engine.shutdown", "engine": "e", "async": "r"},
                    {"do": "engine.shutdown", "engine": "e", "async": "r"}
                    """))
        .hasMessage(
            "case \"c\": step 3 (engine.shutdown):"
                + " expected another name than an earlier step's in \"async\"");
  }

  @Test
  void whoAwaitsNobodyIsTold() {
    assertThatThrownBy(() -> play("{\"do\": \"await\", \"of\": \"r\", \"within\": 1}"))
        .hasMessageEndingWith("expected an earlier step with \"async\": \"r\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "give": 1                                 | unknown field "give" in a step
          "gives": 1, "fails": "x"                  | expected one answer of "gives", "fails" and "panics"
          "gives": 1, "async": "r"                  | expected no answer beside "async": "await" the step for it
          "panics": "yes"                           | expected true or false in "panics", found a text
          """)
  void anAnswerThatWouldNeverBeComparedIsRefusedBeforeAnythingIsPlayed(
      String fields, String complaint) {
    assertThatThrownBy(() -> player("{\"do\": \"said\", " + fields + "}"))
        .isInstanceOf(ScriptException.class)
        .hasMessage("s.json: case \"c\": step 1: " + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"do": "sleep", "ms": -1}                              | 0 to 9223372036854 in "ms", found -1
          {"do": "sleep", "ms": 9223372036855}                   | 0 to 9223372036854 in "ms", found 9223372036855
          {"do": "sleep", "ms": 1e300}                           | a whole number in "ms", found a number
          {"do": "tail", "text": "", "n": 4294967296}            | -2147483648 to 2147483647 in "n", found 4294967296
          {"do": "engine.new", "engine": "e"}, {"do": "engine.registerCatchall", "engine": "e", "handler": [{"return": 4294967296}]} | -2147483648 to 2147483647 in "return", found 4294967296
          {"do": "engine.new", "engine": "e"}, {"do": "engine.registerCatchall", "engine": "e", "handler": [{"say": "x", "return": 1}]} | one field in an action of a handler, found {say=x, return=1}
          """)
  void aNumberOutOfRangeOrAnActionTooManyIsRefusedAndNotCut(String steps, String complaint) {
    assertThatThrownBy(() -> play(steps))
        .isInstanceOf(ScriptException.class)
        .hasMessageEndingWith("expected " + complaint);
  }
}
