package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked about a student's own lines, and whether it is true. */
class LineQuestionsTest {

  private static final String REGISTER = "Engine#register";
  private static final Course COURSE = CourseFixture.course();
  private static final CourseStep STEP = COURSE.step("store-a-handler");

  private static Judge judge;

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeAll
  static void startJudge() {
    judge = new Judge(CourseFixture.folder(), Duration.ofSeconds(4));
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @BeforeEach
  void start() throws IOException {
    workspace = Workspace.start(folder.resolve("mine"), CourseFixture.folder());
  }

  /** The method with the lines given, each on a line of its own. */
  private void write(String... lines) throws IOException {
    CourseFixture.write(workspace, REGISTER, "{\n" + String.join("\n", lines) + "\n  }");
  }

  private Optional<LineQuestion> ask(long seed) throws Exception {
    return new LineQuestions(COURSE, workspace, judge).about(STEP, seed, () -> true);
  }

  private static final String[] RIGHT = {
    "    if (handlers.containsKey(name)) {",
    "      throw new EngineException(\"Can't overwrite handler for command \" + name);",
    "    }",
    "    put(name, handler);"
  };

  /** The tests that fail in a workspace, by the names of their methods. */
  private Set<String> failing() throws InterruptedException {
    WorkerFindings findings =
        judge.student(workspace.root(), new Examination(STEP.behaviours(), List.of()));
    assertThat(findings.judged()).isTrue();
    return findings.results().stream()
        .filter(one -> !one.passed())
        .map(TestResult::name)
        .map(name -> name.substring(name.indexOf('#') + 1))
        .collect(Collectors.toSet());
  }

  @Test
  void theRightAnswerIsWhatHappensAndTheOthersAreNot() throws Exception {
    write(RIGHT);
    LineQuestion question = ask(1).orElseThrow();
    assertThat(question.choices()).isBetween(3, 5);
    assertThat(question.text())
        .contains("Which test fails if you delete line ", " of Engine.java?")
        .endsWith("  " + question.choices() + "  none of them\n");

    List<String> asked = question.text().lines().toList();
    String code = asked.get(2).strip().replaceFirst("\\d+ +", "");
    List<String> offered =
        asked.stream()
            .filter(line -> line.matches("  \\d  .*"))
            .map(line -> line.replaceFirst("  \\d  ", ""))
            .toList();
    write(String.join("\n", RIGHT).replace(code, ""));
    Set<String> failing = failing();
    assertThat(failing).contains(offered.get(question.right() - 1));
    for (int i = 1; i < question.choices(); i++) {
      if (i != question.right()) {
        assertThat(failing).doesNotContain(offered.get(i - 1));
      }
    }
  }

  @Test
  @Tag("slow")
  void whoeverIsRightIsToldSoAndWhoeverIsNotIsToldWhatHappens() throws Exception {
    write(RIGHT);
    LineQuestion question = ask(1).orElseThrow();
    int wrong = question.right() == 1 ? 2 : 1;
    assertThat(question.told(question.right())).startsWith("✓ Right: without it, ");
    assertThat(question.told(wrong))
        .startsWith("× No: without it, number " + question.right() + " fails");
    assertThat(LineReply.of(question, String.valueOf(question.right()))).isEqualTo(LineReply.RIGHT);
    assertThat(LineReply.of(question, String.valueOf(wrong))).isEqualTo(LineReply.WRONG);
    for (String other : List.of("", "x", "0", String.valueOf(question.choices() + 1), "11")) {
      assertThat(LineReply.of(question, other)).as(other).isEqualTo(LineReply.SKIPPED);
    }
  }

  @Test
  @Tag("slow")
  void aSeedAsksTheSameAgain() throws Exception {
    write(RIGHT);
    assertThat(ask(3).orElseThrow().text()).isEqualTo(ask(3).orElseThrow().text());
  }

  @Test
  @Tag("slow")
  void aLineThatDoesNothingIsMissedByNoTest() throws Exception {
    write(
        "    if (handlers.containsKey(name)) { throw new EngineException("
            + "\"Can't overwrite handler for command \" + name); } int idle = 1;"
            + " put(name, handler);",
        "    idle++;");
    boolean seen = false;
    for (int seed = 0; seed < 6 && !seen; seed++) {
      Optional<LineQuestion> question = ask(seed);
      if (question.isPresent() && question.get().text().contains("idle++;\n")) {
        assertThat(question.get().right()).isEqualTo(question.get().choices());
        assertThat(question.get().told(question.get().right()))
            .startsWith("✓ Right")
            .contains("all tests of the step still pass");
        assertThat(question.get().told(1)).startsWith("× No");
        seen = true;
      }
    }
    assertThat(seen).isTrue();
  }

  @Test
  @Tag("slow")
  void linesThatSayNothingOrCannotBeLeftOutAreNotAskedAbout() throws Exception {
    write(
        "    // a remark",
        "    boolean taken = handlers.containsKey(name);",
        "    if (!taken) { put(name, handler); return; }",
        "    String words = \"Can't overwrite handler for command \" + name;",
        "    throw new EngineException(words);",
        "");
    for (int seed = 0; seed < 3; seed++) {
      assertThat(ask(seed).map(LineQuestion::text).orElse("if (!taken)"))
          .containsAnyOf("if (!taken)", "throw new EngineException(words)");
    }
  }

  @Test
  @Tag("slow")
  void aLineWhoseAbsenceKeepsATestFromEndingIsNotAskedAbout() throws Exception {
    write(
        "    for (int i = 0; name.equals(\"UPPER\") && i < 1; ) {",
        "      i++;",
        "    } if (handlers.containsKey(name)) { throw new EngineException("
            + "\"Can't overwrite handler for command \" + name); } put(name, handler);");
    assertThat(ask(1).map(LineQuestion::text)).isEmpty();
  }

  @Test
  @Tag("slow")
  void nothingIsAskedAboutWhatIsNotWrittenOrDoesNotPass() throws Exception {
    assertThat(ask(1)).isEmpty();
    write("    put(name, handler);", "    put(name, handler);");
    assertThat(ask(1)).isEmpty();
  }

  @Test
  @Tag("slow")
  void nothingIsAskedWhenNobodyWaits() throws Exception {
    write(RIGHT);
    assertThat(new LineQuestions(COURSE, workspace, judge).about(STEP, 1, () -> false)).isEmpty();
  }

  @Test
  @Tag("slow")
  void theStudentsFilesStayAsTheyAre() throws Exception {
    write(RIGHT);
    Path file = workspace.engine().resolve("Engine.java");
    String before = Files.readString(file);
    ask(1);
    assertThat(file).hasContent(before);
    assertThat(failing()).isEmpty();
  }

  @Test
  void theProgressKnowsWhatWasAsked() throws Exception {
    StudentProgress progress = workspace.progress();
    assertThat(progress.questions(STEP.id())).isZero();
    progress.ask(STEP.id(), LineReply.WRONG);
    progress.ask(STEP.id(), LineReply.RIGHT);
    assertThat(progress.questions(STEP.id())).isEqualTo(2);
    assertThat(progress.questions("say-what-it-is")).isZero();
    assertThat(workspace.root().resolve("progress.txt"))
        .content()
        .contains("asked store-a-handler wrong ", "asked store-a-handler right ");
  }
}
