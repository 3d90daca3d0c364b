package engineroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that play: {@code replay} and {@code run}. */
class CommandsTest {

  private static final String RIGHT =
      "{\"script\": 1, \"cases\": [{\"name\": \"c\", \"steps\": ["
          + "{\"do\": \"tail\", \"text\": \"a\\nb\", \"n\": 1, \"gives\": \"b\"}]}]}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream stdout = System.out;
  private final PrintStream stderr = System.err;
  private final InputStream stdin = System.in;
  @TempDir private Path folder;

  @BeforeEach
  void catchWhatIsPrinted() {
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    System.setIn(new ByteArrayInputStream("from stdin".getBytes(StandardCharsets.UTF_8)));
  }

  @AfterEach
  void letItGo() {
    System.setOut(stdout);
    System.setErr(stderr);
    System.setIn(stdin);
  }

  private int execute(String... args) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(args);
  }

  private Path script(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFaithfulReplayEndsWithZero() throws Exception {
    assertThat(execute("replay", script("a.json", RIGHT).toString())).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("answers: 1, differ: 0\n");
  }

  @Test
  void aFolderIsAllItsScripts() throws Exception {
    script("a.json", RIGHT);
    script("b.json", RIGHT);
    script("notes.txt", "no script");

    assertThat(execute("replay", folder.toString())).isZero();
    assertThat(out.toString()).endsWith("answers: 2, differ: 0" + System.lineSeparator());
  }

  @Test
  void aDifferenceIsPrintedWithItsPlaceAndEndsWithOne() throws Exception {
    Path file = script("a.json", RIGHT.replace("\"gives\": \"b\"", "\"gives\": \"c\""));

    assertThat(execute("replay", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            file + ": case \"c\", step 1 (tail)",
            "  expected: gives \"c\"",
            "  came:     gives \"b\"",
            "answers: 1, differ: 1");
  }

  @Test
  void nothingInAScriptCommandsTheTerminal() throws Exception {
    String colour = "\\u001b[31m";
    String title = RIGHT.replace("\"c\"", '"' + colour + '"').replace("\"b\"", "\"x\"");
    assertThat(Main.commandLine().execute("replay", script("a.json", title).toString())).isOne();
    String unknown = RIGHT.replace("tail", colour);
    assertThat(Main.commandLine().execute("replay", script("b.json", unknown).toString()))
        .isEqualTo(2);
    assertThat(printed()).contains(colour, "unknown step").doesNotContain("\u001b");
  }

  @Test
  void aJobDoesNotCloseTheProgramsInput() {
    boolean[] closed = new boolean[1];
    System.setIn(
        new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        });
    assertThat(execute("run", "upper")).isZero();
    assertThat(printed()).contains("TYPED");
    assertThat(closed[0]).isFalse();
  }

  @Test
  void aCaseNeedsTimeToBePlayed() throws Exception {
    String file = script("a.json", RIGHT).toString();
    assertThat(execute("replay", "--limit=0", file)).isEqualTo(2);
    assertThat(err.toString()).contains("--limit 0: expected at least one second");
  }

  @Test
  void aScriptThatCannotBeReadEndsWithTwoAndOneLine() throws Exception {
    Path file = script("a.json", "{\"script\": 1,\n  \"cases\": [}");

    assertThat(execute("replay", file.toString())).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("engine-room: " + file + ":2:13: expected");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aBrokenScriptIsFoundBeforeAnyIsPlayed() throws Exception {
    script("a.json", RIGHT.replace("\"gives\": \"b\"", "\"gives\": \"c\""));
    script("b.json", RIGHT.replace("tail", "tale"));

    assertThat(execute("replay", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("b.json: case \"c\": step 1: unknown step \"tale\"");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMissingVariableEndsWithTwo() throws Exception {
    Path file =
        script(
            "a.json",
            "{\"script\": 1, \"cases\": [{\"name\": \"c\", \"steps\": ["
                + "{\"do\": \"env.len\", \"env\": \"e\", \"gives\": 0}]}]}");

    assertThat(execute("replay", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("case \"c\": step 1 (env.len): expected \"e\" to be made");
  }

  @Test
  void anEmptyFolderAndAMissingFileEndWithTwo() {
    assertThat(execute("replay", folder.toString())).isEqualTo(2);
    assertThat(execute("replay", folder.resolve("nowhere.json").toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2);
  }

  private static final String ASKING =
      """
      # Nobody is at home.
      e is a new engine
      j is the job "ghost" of e
      run j             # and now?
      the status of j
      """;

  @Test
  void stepsWithoutAnswersArePrintedWithTheOnesTheyGet() throws Exception {
    Path file = script("a.steps", ASKING);

    assertThat(execute("replay", file.toString())).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            # Nobody is at home.
            e is a new engine
            j is the job "ghost" of e
            run j            => fails "ghost: command not found"             # and now?
            the status of j  => 127
            """);
  }

  @Test
  void stepsWithAnswersAreCompared() throws Exception {
    Path right = script("a.steps", ASKING + "the status of j => 127");
    assertThat(execute("replay", right.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("step 3 (job.run)", "came:     fails \"ghost: command not found\"")
        .endsWith("answers: 1, differ: 1" + System.lineSeparator());

    script("a.steps", ASKING.replace("run j ", "run j => fails \"*\" "));
    script("b.json", RIGHT);
    assertThat(execute("replay", folder.toString())).isZero();
    assertThat(out.toString()).endsWith("answers: 2, differ: 0" + System.lineSeparator());
  }

  @Test
  void stepsComeByAPipeToo() {
    System.setIn(new ByteArrayInputStream("  sleep 1 ms".getBytes(StandardCharsets.UTF_8)));
    assertThat(execute("replay", "-")).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines("  sleep 1 ms\n");
    System.setIn(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)));
    assertThat(execute("replay", "-")).isZero();
    assertThat(out.toString()).contains("answers: 1, differ: 0");
  }

  @Test
  void aScriptIsPrintedInTheOtherForm() throws Exception {
    assertThat(execute("replay", "--as", "steps", script("a.json", RIGHT).toString())).isZero();
    String steps = out.toString();
    assertThat(steps)
        .isEqualToNormalizingNewlines(
            "script\n\ncase \"c\"\n  the last 1 lines of \"a\\nb\"  => \"b\"\n");

    out.getBuffer().setLength(0);
    assertThat(execute("replay", "--as=json", script("b.steps", steps).toString())).isZero();
    assertThat(Json.parse(out.toString(), Numbers.DOUBLES))
        .isEqualTo(Json.parse(RIGHT, Numbers.DOUBLES));
  }

  @Test
  void onlyAScriptIsPrintedInTheOtherForm() throws Exception {
    String json = script("a.json", RIGHT.replace("\"n\"", "\"m\": 1, \"n\"")).toString();
    String steps = script("b.steps", "slep 1 ms\nsleep 1").toString();

    assertThat(execute("replay", "--as", "steps", json)).isEqualTo(2);
    assertThat(execute("replay", "--as", "json", steps)).isEqualTo(2);
    assertThat(execute("replay", "--as", "json", json, steps)).isEqualTo(2);
    assertThat(execute("replay", "--as", "yaml", json)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains(json + ": case \"c\": step 1: no sentence can say the field \"m\"")
        .contains("engine-room: " + steps + ":1:1: expected \"sleep\", found \"slep\"")
        .contains("engine-room: " + steps + ":2:8: expected \"ms\", found the end of the line")
        .contains("--as: expected one script, found 2")
        .contains("expected steps or json, found yaml");
  }

  @Test
  void everyLineThatIsNoStepIsToldAndNothingIsPlayed() throws Exception {
    String right = script("a.steps", ASKING).toString();
    String wrong = script("b.steps", "slep 1 ms\nsleep 1").toString();

    assertThat(execute("replay", wrong, right)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("engine-room: " + wrong + ":1:1: expected"),
            line -> assertThat(line).startsWith("engine-room: " + wrong + ":2:8: expected"));
  }

  @Test
  void aFaultThatShowsInPlayingIsToldWithItsLine() throws Exception {
    String file = script("a.steps", "# nobody made j\nsleep 1 ms\nrun j").toString();

    assertThat(execute("replay", file)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("engine-room: " + file + ":3: case \"steps\": step 2 (job.run): expected");
  }

  @Test
  void stepsThatAreStuckAreTold() throws Exception {
    String stuck =
        "e is a new engine\ne registers \"x\": sleep 60000 ms\nj is the job \"x\" of e\nrun j";
    String file = script("a.steps", stuck).toString();

    assertThat(execute("replay", "--limit", "1", file)).isEqualTo(1);
    assertThat(out.toString().lines()).endsWith("run j", file + ":4: nothing within 1 s");
  }

  @Test
  void aLineRunsAsAJob() {
    assertThat(execute("run", "echo hello NAME=x world")).isZero();
    assertThat(printed()).isEqualTo("hello world\n");
  }

  @Test
  void theEnvironmentOfALineIsReadAsJson() {
    assertThat(execute("run", "env VERSION=3.18 NAME=x LIST=[1,2.5]")).isZero();
    assertThat(printed()).isEqualTo("{\"LIST\":[1,2],\"NAME\":\"x\",\"VERSION\":3}\n");
  }

  @Test
  void aJobThatFailsEndsWithOneAndItsError() {
    assertThat(execute("run", "fail one two STATUS=7")).isEqualTo(1);
    assertThat(printed()).isEqualTo("one\ntwo\n");
    assertThat(err.toString()).isEqualToIgnoringNewLines("fails: two\n");
  }

  @Test
  void anUnknownJobFails() {
    assertThat(execute("run", "nosuch")).isEqualTo(1);
    assertThat(err.toString()).isEqualToIgnoringNewLines("fails: nosuch: command not found\n");
  }

  @Test
  void aJobThatWasNotFoundCanBeRunTwice() {
    assertThat(execute("run", "twice nosuch")).isZero();
    assertThat(printed())
        .isEqualTo("run 1: nosuch: command not found\nrun 2: nosuch: command not found\n");
  }

  @Test
  void theCompletedOneCannot() {
    assertThat(execute("run", "twice echo hi")).isZero();
    assertThat(printed())
        .isEqualTo("hi\nrun 1: echo(hi) = OK (0)\nrun 2: echo: job has already completed\n");
  }

  @Test
  void standardInputIsTheJobs() {
    assertThat(execute("run", "upper")).isZero();
    assertThat(printed()).isEqualTo("FROM STDIN");
  }

  @Test
  void theTwoLogLinesAreShownOnRequest() {
    assertThat(execute("run", "--log", "echo hi")).isZero();
    assertThat(err.toString().lines()).containsExactly("+job echo(hi)", "-job echo(hi) = OK (0)");
  }

  @Test
  void aLineWithoutAJobEndsWithTwo() {
    assertThat(execute("run", "A=1")).isEqualTo(2);
    assertThat(err.toString()).isEqualToIgnoringNewLines("engine-room: empty command: 'A=1'\n");
  }
}
