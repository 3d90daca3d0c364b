package engineroom.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.study.RecordFixture;
import engineroom.classroom.study.Workspace;
import engineroom.cli.Main;
import engineroom.cli.command.ExitStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the classroom, as they are typed. */
@Timeout(240)
class ClassroomCommandsTest {

  private final InputStream terminal = System.in;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path mine;

  private int execute(String command, String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] args = new String[more.length + 4];
    args[0] = "class";
    args[1] = command;
    args[2] = "--course";
    args[3] = CourseFixture.folder().root().toString();
    System.arraycopy(more, 0, args, 4, more.length);
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(args);
  }

  private int inside(String command, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "--workspace";
    args[1] = mine.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return execute(command, args);
  }

  /** The tests' own input belongs to whoever runs them. */
  @BeforeEach
  void typeNothing() {
    System.setIn(InputStream.nullInputStream());
  }

  @AfterEach
  void giveBack() {
    System.setIn(terminal);
  }

  @BeforeEach
  @Timeout(240)
  void start() {
    mine = folder.resolve("mine");
    assertThat(execute("start", mine.toString())).isZero();
  }

  @Test
  void startTellsWhatToDoNext() {
    assertThat(out.toString()).startsWith("Your workspace: " + mine).contains("class watch");
    assertThat(execute("start", mine.toString())).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "engine-room: "
                + mine
                + " is not empty: name a folder that is, or one that is not there");
  }

  @Test
  void listShowsWhatIsDone() throws Exception {
    new Workspace(mine).progress().pass("say-what-it-is");
    assertThat(inside("list")).isZero();
    assertThat(out.toString())
        .contains("   1  Store a handler  ", "✓  2  Say what it is", "store-a-handler")
        .endsWith("1 of 3 passed, about 20 min to go\n");
  }

  @Test
  @Tag("slow")
  void askAsksAboutALineOfOnesOwn() throws Exception {
    assertThat(inside("ask")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).contains("no step has passed yet");
    assertThat(inside("ask", "1")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "Step 1, Store a handler, has not passed: once it does, there are lines to ask about.");

    CourseFixture.solve(new Workspace(mine), "Engine#register");
    new Workspace(mine).progress().pass("store-a-handler");
    System.setIn(new ByteArrayInputStream("\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(inside("ask")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString())
        .contains("Which test fails if you delete line ", "or enter to skip it: Skipped.");

    System.setIn(new ByteArrayInputStream("1\n".getBytes(StandardCharsets.UTF_8)));
    int status = inside("ask", "store-a-handler", "--seed", "0");
    assertThat(out.toString()).contains(status == ExitStatus.OK ? "✓ Right" : "× No");
    assertThat(mine.resolve("progress.txt"))
        .content()
        .contains("asked store-a-handler skipped ")
        .containsPattern("asked store-a-handler (right|wrong) ");
  }

  @Test
  void oneRecordGoesOutAndComesIn() throws Exception {
    new Workspace(mine).progress().pass("say-what-it-is");
    Path record = folder.resolve("record.txt");
    assertThat(inside("progress", "--import", RecordFixture.WHOLE.toString())).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Taken over: 8 facts.
            1 step passed, 1 broken engine killed, 1 chapter read, 1 of 2 predictions right
            """);
    assertThat(inside("progress", "--export", record.toString())).isZero();
    assertThat(out.toString()).startsWith("Written to " + record + ".");
    assertThat(record).content().startsWith("version 1\n").contains("mood cheerful");
    assertThat(inside("progress", "--export", record.toString())).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).contains(record + " is there already");

    assertThat(execute("progress", record.toString(), mine.toString())).isZero();
    String told = "1 step passed, 1 broken engine killed, 1 chapter read, 1 of 2 predictions right";
    assertThat(out.toString().lines()).containsExactly(record + ": " + told, mine + ": " + told);
    Files.writeString(record, "passed\n");
    assertThat(execute("progress", record.toString())).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines())
        .containsExactly(
            "engine-room: record.txt, line 1: expected passed STEP TIME, and not passed");
  }

  @Test
  void hintsComeOneByOne() {
    assertThat(inside("hint")).isZero();
    assertThat(out.toString()).contains("A question:").doesNotContain("A pointer:");
    assertThat(inside("hint")).isZero();
    assertThat(inside("hint", "1")).isZero();
    assertThat(out.toString()).contains("A question:", "A pointer:", "Nearly the answer:");
    assertThat(inside("hint", "store-a-handler")).isZero();
    assertThat(out.toString()).contains("That was the last hint");
  }

  @Test
  void checkEndsWithAStatusAndJson() throws Exception {
    assertThat(inside("check")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString()).contains("not written yet.");
    assertThat(inside("solution", "1")).isEqualTo(ExitStatus.NO);

    CourseFixture.solve(new Workspace(mine), "Engine#register");
    assertThat(inside("check", "1", "--json")).isZero();
    assertThat(out.toString()).contains("\"passed\" : true");
    assertThat(inside("solution", "1")).isZero();
    assertThat(out.toString()).startsWith("// Engine.java");
    assertThat(inside("reset", "1")).isZero();
    assertThat(out.toString()).contains("What it replaced is in .classroom");
  }

  @Test
  void allStepsAreCheckedAgainstOneEngineAndTheReplays() throws Exception {
    Workspace workspace = new Workspace(mine);
    CourseFixture.solve(workspace, "Engine#register");
    CourseFixture.write(workspace, "Engine#shutdown", "{\n    shutdown = true;\n  }");
    assertThat(inside("check", "--all")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString()).contains("✓ Step 1", "· Step 2", "× Step 3", "1 of 3 pass.");

    CourseFixture.solve(workspace, "Engine#shutdown");
    for (String method : new String[] {"callString", "statusString", "toString"}) {
      CourseFixture.solve(workspace, "Job#" + method);
    }
    assertThat(inside("check", "--all")).isZero();
    assertThat(out.toString()).contains("3 of 3 pass.");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .containsPattern("Your engine passes \\d+ tests of behaviours, and 4,102 cases go as they");
  }

  @Test
  @Tag("slow")
  void aHuntBeginsWithATestAndEndsWithAWord() throws Exception {
    assertThat(inside("hunt")).isZero();
    assertThat(out.toString()).contains("last-one-wins", "1 broken engine, 0 killed;");
    assertThat(inside("hunt", "last-one-wins")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString()).contains("Your test: src/test/java/hunt/LastOneWinsTest.java");
    assertThat(inside("hunt", "last-one-wins")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString()).contains("A miss: your test passes on both engines.");
    Path model = Path.of("src/test/resources/classroom/answers/models/last-one-wins.java");
    Files.writeString(
        mine.resolve("src/test/java/hunt/LastOneWinsTest.java"), Files.readString(model));
    assertThat(inside("hunt", "last-one-wins")).isZero();
    assertThat(out.toString())
        .contains("A kill", "What the broken engine lacks:\n  Registering a name that is taken");
    assertThat(inside("hunt")).isZero();
    assertThat(out.toString()).startsWith("✓ *").contains("1 broken engine, 1 killed;");
  }

  @Test
  void aJobRunsOnTheStudentsOwnEngine() throws Exception {
    CourseFixture.write(
        new Workspace(mine),
        "Engine#register",
        "{\n    System.out.println(\"mine keeps \" + name);\n    put(name, handler);\n  }");
    assertThat(printedBy(() -> inside("run", "echo hello")))
        .contains("mine keeps echo\n")
        .endsWith("hello\n");
    assertThat(err.toString()).contains("(your engine, with 4 methods of the port)");
    assertThat(inside("run", "")).isEqualTo(ExitStatus.UNUSABLE);
    CourseFixture.write(new Workspace(mine), "Engine#register", "{ nothing }");
    assertThat(inside("run", "echo hello")).isEqualTo(ExitStatus.NO);
    assertThat(err.toString()).startsWith("Nothing is run.\n  src/main/java/");
  }

  private static String printedBy(IntSupplier command) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      assertThat(command.getAsInt()).isZero();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  @Tag("slow")
  void whatPassedBeforeAndWhatWasNotTriedIsSaid() throws Exception {
    Workspace workspace = new Workspace(mine);
    CourseFixture.solve(workspace, "Engine#register");
    assertThat(inside("check", "1")).isZero();
    assertThat(out.toString())
        .contains("Chapter 3 is yours: its step has passed.", "1/3 passed. Next: Step 2");
    CourseFixture.write(workspace, "Engine#register", "{}");
    assertThat(inside("check", "1")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString())
        .contains("× Step 1, Store a handler, which passed before: 3 of 3 behaviours not there");
    CourseFixture.write(workspace, "Engine#register", "{ while (true) Thread.onSpinWait(); }");
    assertThat(inside("check", "1", "--limit", "1")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString())
        .contains(
            "2 of 3 behaviours not there yet, 1 not tried", "Not tried, since a test before", "? ");
  }

  @Test
  @Tag("slow")
  void aDebuggerStopsInTheStudentsMethod() throws Exception {
    CourseFixture.solve(new Workspace(mine), "Engine#register");
    CompletableFuture<String> stopped = new CompletableFuture<>();
    out.getBuffer().setLength(0);
    Thread.ofPlatform().daemon().start(() -> Attached.toTheWorkerOf(out, stopped));
    assertThat(inside("debug", "1", "--port", "0")).isZero();
    assertThat(stopped.get()).isEqualTo("engineroom.engine.Engine register");
    assertThat(out.toString())
        .contains("Step 1, Store a handler: its tests wait for a debugger at localhost:")
        .containsPattern("(\\d+) of \\1 tests pass.");
    assertThat(inside("debug", "1", "--port", "70000")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).startsWith("engine-room: --port 70000 cannot be had: name another");
  }

  @Test
  void whatCannotBeIsSaidInOneSentence() {
    assertThat(inside("check", "7")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString())
        .startsWith("engine-room: there is no step '7': name one by its id or its number, 1 to 3");
    assertThat(inside("check", "1", "--all")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(inside("check", "1", "--limit", "0")).isEqualTo(ExitStatus.UNUSABLE);
    mine = folder;
    assertThat(inside("list")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).contains("is no workspace and in none");
  }

  @Test
  @Tag("slow")
  void gradesGoToTheTerminalAndIntoFiles() throws Exception {
    CourseFixture.write(new Workspace(mine), "Engine#register", "{ System.exit(0); }");
    Path csv = folder.resolve("grades.csv");
    Path json = folder.resolve("grades.json");
    Path junit = folder.resolve("grades.xml");
    Path canvas = folder.resolve("canvas.csv");
    int status =
        execute(
            "grade",
            mine.toString(),
            "--csv",
            "" + csv,
            "--json",
            "" + json,
            "--junit",
            "" + junit,
            "--canvas",
            "" + canvas,
            "--sandbox",
            "none");
    assertThat(status).isZero();
    assertThat(out.toString()).startsWith("Submission").contains("Remark: is refused: Engine.java");
    assertThat(err.toString()).startsWith("1 of 1: mine, 0 of ");
    assertThat(Files.readString(csv).lines().toList())
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("mine,0.00,")
        .contains("System.exit");
    assertThat(new JsonMapper().readTree(json.toFile()).toString())
        .contains("System.exit", "none of the operating system's: --sandbox none");
    assertThat(out.toString()).endsWith("none of the operating system's: --sandbox none\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(mine, csv, json, junit, canvas);
    }
    assertThat(junit).content().contains("<testsuite name=\"mine\"");
    assertThat(canvas).content().endsWith("\r\nmine,,,,,0.00\r\n");
    assertThat(err.toString())
        .endsWith("canvas.csv: mine is not named as the platform names it: fill in whose it is\n");
  }

  @Test
  void gradingRefusesBeforeItBeginsWhatCannotEndWell() {
    for (String[] wrong :
        new String[][] {
          {"--csv", folder.resolve("nowhere/grades.csv").toString()},
          {"--moodle", folder.resolve("nowhere/grades.csv").toString()},
          {"--json", folder.toString()},
          {"--jobs", "0"},
          {"--submission-limit", "0"},
          {"--points", "many"},
          {"--sandbox", "docker"}
        }) {
      assertThat(execute("grade", mine.toString(), wrong[0], wrong[1]))
          .isEqualTo(ExitStatus.UNUSABLE);
      assertThat(err.toString()).startsWith("engine-room: " + wrong[0] + " " + wrong[1] + ": ");
    }
    assertThat(execute("grade", folder.resolve("nobody").toString()))
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  @Tag("slow")
  void whatStudentsWroteIsPutWhereItCanBeCompared() throws Exception {
    Path to = folder.resolve("jplag");
    assertThat(execute("jplag", to.toString(), mine.toString())).isEqualTo(ExitStatus.NO);
    assertThat(out.toString())
        .startsWith("0 submissions: " + to)
        .contains("Without mine: nothing in it is its student's own", "java -jar jplag.jar");
    CourseFixture.solve(new Workspace(mine), "Engine#register");
    assertThat(execute("jplag", to + "2", mine.toString())).isZero();
    assertThat(out.toString()).startsWith("1 submission: ");
    assertThat(execute("jplag", to + "2", mine.toString())).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void oneRecordedCaseIsPlayedAlone() throws Exception {
    assertThat(inside("replay", "closers.json", "1")).isZero();
    assertThat(out.toString())
        .contains("Jobs: closers on all three streams: a run that goes well", "\"job.run\"")
        .endsWith("✓ It goes as in the original.\n");

    CourseFixture.write(new Workspace(mine), "Job#callString", "{\n    return name;\n  }");
    assertThat(inside("replay", "closers.json", "1")).isEqualTo(ExitStatus.NO);
    assertThat(out.toString()).contains("expected: gives \"ENGINE.main() = OK (0)\"", "came: ");

    assertThat(inside("replay", "closers.json", "0")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).contains("closers.json has no case 0: name one from 1 to 115");
    assertThat(inside("replay", "nothing.json", "1")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).contains("there is no script 'nothing.json': name one of closers");
  }

  @Test
  @Tag("slow")
  void aJudgeThatIsNotToBeBelievedHasAStatusOfItsOwn() throws Exception {
    Path cases = CourseFixture.folder().cases();
    String chosen = Files.readString(cases);
    try {
      Files.writeString(cases, "");
      CourseFixture.write(
          new Workspace(mine), "Engine#register", "{}"); // what is judged is written
      assertThat(inside("check", "1")).isEqualTo(ExitStatus.UNCALIBRATED);
      assertThat(err.toString())
          .startsWith("engine-room: the judge did not refuse a planted mistake");
      assertThat(execute("grade", mine.toString())).isEqualTo(ExitStatus.UNCALIBRATED);
    } finally {
      Files.writeString(cases, chosen);
    }
  }
}
