package engineroom.classroom.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.UnwrittenMethod;
import engineroom.classroom.study.StepCheck;
import engineroom.classroom.study.SuspectedMistakes;
import engineroom.classroom.study.VerdictJson;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a student may save, the bad with the good, and what the judge says to it. */
@Timeout(240)
class JudgeTest {

  private static final String REGISTER = "Engine#register";

  private static Course course;
  private static Judge judge;

  @TempDir private Path folder;
  private Workspace workspace;
  private StepCheck check;

  @BeforeAll
  static void start() {
    course = CourseFixture.course();
    judge = new Judge(course.folder(), Duration.ofSeconds(4));
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = Workspace.start(folder.resolve("mine"), course.folder());
    check = new StepCheck(course, workspace, judge);
  }

  private StepVerdict judge(String step) throws Exception {
    return check.judge(List.of(course.step(step))).getFirst();
  }

  private static Examination examination(String step) {
    return Examination.of(course, List.of(course.step(step)));
  }

  private String told(String step) throws Exception {
    return check.verdict(judge(step));
  }

  @Test
  void aStepThatIsNotWrittenSaysWhatToWrite() throws Exception {
    StepVerdict verdict = judge("1");
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.UNWRITTEN);
    assertThat(check.tell(verdict))
        .startsWith(
            "· Step 1, Store a handler: not written yet.\n"
                + "  src/main/java/engineroom/engine/Engine.java:")
        .contains("  Engine#register(String, Handler)\n", "Keep a handler under its name.");
    assertThat(workspace.progress().passed()).isEmpty();
  }

  @Test
  @Tag("slow")
  void whatIsNotWrittenTakesNoTestAndNoPlantedMistake() throws Exception {
    try (Judge other = new Judge(course.folder(), Duration.ofSeconds(4))) {
      StepCheck first = new StepCheck(course, workspace, other);
      StepVerdict verdict = first.judge(List.of(course.step("1"))).getFirst();
      assertThat(verdict.state()).isEqualTo(StepVerdict.State.UNWRITTEN);
      assertThat(verdict.findings().results()).isEmpty();
      assertThat(other.calibrations()).isZero();
      other.prepare();
      assertThat(other.calibrations()).isEqualTo(1);
    }
  }

  @Test
  @Tag("slow")
  void aStubInARemarkIsNoStub() throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    Path file = workspace.engine().resolve("Engine.java");
    Files.writeString(
        file, "// throw new Unwritten(\"store-a-handler\");\n" + Files.readString(file));
    assertThat(judge("1").passed()).isTrue();
  }

  @Test
  void aStepHalfWrittenIsNotDone() throws Exception {
    CourseFixture.solve(workspace, "Job#callString");
    StepVerdict verdict = judge("2");
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.UNWRITTEN);
    assertThat(verdict.unwritten())
        .extracting(UnwrittenMethod::signature)
        .containsExactly("Job#statusString()", "Job#toString()");
  }

  @Test
  void aRightAnswerPassesAndIsRemembered() throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    StepVerdict verdict = judge("1");
    assertThat(check.tell(verdict))
        .startsWith("✓ Step 1, Store a handler: passed.")
        .contains("The first one stays.", "Next: Step 2, Say what it is and how it ended");
    assertThat(workspace.progress().passed()).containsExactly("store-a-handler");
  }

  @Test
  void aWrongAnswerIsToldInTheChaptersWords() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        "{\n    System.out.println(\"in \" + name);\n    put(name, handler);\n  }");
    assertThat(told("1"))
        .contains(
            "× Step 1, Store a handler: 1 of 3 behaviours not there yet.",
            "  × Registering a name that is taken fails, and the first handler stays.\n"
                + "    register-refuses-a-taken-name\n",
            "    Expecting code to raise a throwable.\n",
            "    test: Chapter03",
            "Your code prints:\n  | in ");
  }

  @Test
  void anExceptionIsShownWhereItWasThrown() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        "{\n    String nothing = null;\n    put(nothing.strip(), handler); // mine\n  }");
    String told = told("1");
    assertThat(told).contains("NullPointerException", "in your engine:");
    String file = Files.readString(workspace.engine().resolve("Engine.java"));
    int line = (int) file.substring(0, file.indexOf("// mine")).lines().count();
    assertThat(told).contains("Engine.java:" + line + "  put(nothing.strip(), handler); // mine");
  }

  @Test
  void whatDoesNotCompileIsShownWithItsLine() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(nam, handler)\n  }");
    StepVerdict verdict = judge("1");
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.NOT_JUDGED);
    assertThat(check.verdict(verdict))
        .contains("? Step 1, Store a handler: not judged.", "Engine.java:", "';' expected")
        .contains("> put(nam, handler)");
  }

  @Test
  void whatThePortLendsMayNoLongerFit() throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    Path file = workspace.engine().resolve("Engine.java");
    Files.writeString(
        file, Files.readString(file).replace("Runnable> onShutdown =", "Runnable> callbacks ="));
    assertThat(told("1").replaceAll("\\s+", " "))
        .contains("Engine.shutdown, which is not yours yet and taken from the port, no longer");
  }

  @Test
  @Tag("slow")
  void aLoopWithoutEndIsStoppedAndNamed() throws Exception {
    CourseFixture.write(
        workspace, REGISTER, "{\n    while (true) {\n      Thread.onSpinWait();\n    }\n  }");
    assertThat(told("1"))
        .contains(
            "stopped: it did not end within 4.0 s; a thread runs on and on",
            "the threads in your engine:",
            "Engine.register (Engine.java:");
    CourseFixture.solve(workspace, REGISTER);
    assertThat(judge("1").passed()).isTrue();
  }

  @Test
  void threadsThatLockEachOtherOutAreNamedAtOnce() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        """
        {
            Object one = new Object();
            java.util.concurrent.CountDownLatch both = new java.util.concurrent.CountDownLatch(2);
            Thread other = new Thread(() -> { synchronized (lock) { meet(both); synchronized (one) { put(name, handler); } } });
            other.start();
            synchronized (one) { meet(both); synchronized (lock) { put(name, handler); } }
          }

          private static void meet(java.util.concurrent.CountDownLatch both) {
            both.countDown();
            try {
              both.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
        """);
    assertThat(told("1"))
        .contains("threads wait for each other, each for a lock that another one holds")
        .contains("waits: ", "Engine.register (Engine.java:");
  }

  @Test
  void endingTheJvmIsRefusedByName() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    System.exit(0);\n  }");
    assertThat(told("1"))
        .containsPattern(
            "Engine.java:\\d+ calls System.exit, which would end the judge as well: take it");
  }

  @Test
  @Tag("slow")
  void endingTheJvmInDisguiseIsRefusedByName() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        "{\n    try { Class.forName(\"java.lang.System\").getMethod(\"exit\", int.class)"
            + ".invoke(null, 7); } catch (ReflectiveOperationException e) {}\n  }");
    assertThat(told("1").replaceAll("\\s+", " "))
        .contains(" uses java.lang.", ", which is out of an engine's reach");
    CourseFixture.solve(workspace, REGISTER);
    assertThat(judge("1").passed()).isTrue();
  }

  @Test
  void socketsAreRefusedByName() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        "{\n    try (var s = new java.net.Socket(\"localhost\", 1)) {"
            + " put(name, handler); } catch (java.io.IOException e) {}\n  }");
    assertThat(told("1")).contains("makes a Socket, which opens a way into the network");
  }

  @Test
  @Tag("slow")
  void moreMemoryThanThereIsIsNamed() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        "{\n    java.util.List<byte[]> all = new java.util.ArrayList<>();\n"
            + "    while (true) { all.add(new byte[1 << 20]); }\n  }");
    assertThat(told("1")).contains("stopped: it needs more memory than the judge has");
  }

  @Test
  @Tag("slow")
  void megabytesOfOutputAreCountedAndNotShown() throws Exception {
    CourseFixture.write(
        workspace,
        REGISTER,
        "{\n"
            + "    for (int i = 0; i < 50_000 && name.equals(\"create\"); i++)"
            + " System.out.println(\"line \" + i + \" of many\");\n"
            + "    if (handlers.containsKey(name)) throw new EngineException(\"Can't overwrite"
            + " handler for command \" + name);\n"
            + "    put(name, handler);\n"
            + "  }");
    String told = told("1");
    assertThat(told).contains("passed.", "  | line 0 of many", " bytes in all");
    assertThat(told.length()).isLessThan(2000);
  }

  @Test
  @Tag("slow")
  void onlyAThreadThatRunsOnIsToldOfAndCostsTheJudgeItsWorker() throws Exception {
    String park = "java.util.concurrent.locks.LockSupport.park()";
    WorkerFindings waiting = leavesBehind(park, Thread.State.WAITING);
    assertThat(waiting.notes()).noneMatch(note -> note instanceof JudgeNote.LeftThreads);
    assertThat(waiting.spent()).isFalse();
    WorkerFindings running = leavesBehind("Thread.onSpinWait()", Thread.State.RUNNABLE);
    assertThat(running.notes())
        .extracting(JudgeNote::text)
        .anyMatch(note -> note.contains("were still at work, at Job.java:"));
    assertThat(running.spent()).isTrue();
    int before = judge.calibrations();
    judge.prepare();
    assertThat(judge.calibrations()).as("the next worker is tried as well").isEqualTo(before + 1);
  }

  /**
   * What the judge finds where the first call leaves a thread that does something for ever, and
   * goes on once that has begun.
   */
  private WorkerFindings leavesBehind(String what, Thread.State begun) throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    CourseFixture.write(
        workspace,
        "Job#callString",
        "{\n    if (%s.many++ == 0) {\n".formatted(begun)
            + "    Thread left = Thread.ofPlatform().daemon().start(() -> { while (true) { "
            + what
            + "; } });\n    while (left.getState() != Thread.State."
            + begun
            + ") Thread.onSpinWait();\n    }\n"
            + "    return name + \"(\" + String.join(\", \", args) + \")\";\n"
            + "  }\n\n  private static final class %s {\n    static int many;\n  }"
                .formatted(begun));
    return judge.student(
        workspace.root(), new Examination(course.step("2").behaviours(), List.of()));
  }

  @Test
  @Tag("slow")
  void aThreadThatAnswersForItselfIsNotAsked() throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    CourseFixture.write(
        workspace,
        "Job#callString",
        """
        {
            new Odd();
            return name + "(" + String.join(", ", args) + ")";
          }

          static final class Odd extends Thread {
            private static int many;
            Odd() { if (many++ == 0) { setDaemon(true); start(); } }
            @Override public void run() { while (true) Thread.onSpinWait(); }
            @Override public Thread.State getState() { throw new IllegalStateException(); }
            @Override public int hashCode() { throw new IllegalStateException(); }
          }
        """);
    Examination asked = new Examination(course.step("2").behaviours(), List.of());
    WorkerFindings findings = judge.student(workspace.root(), asked);
    assertThat(findings.refused()).isEmpty();
    assertThat(findings.notes())
        .extracting(JudgeNote::text)
        .anyMatch(note -> note.contains("were still at work, at Job.java:"));
  }

  @Test
  @Tag("slow")
  void aFileThatIsMissingIsTakenAsItWasHandedOut() throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    Files.delete(workspace.engine().resolve("Tail.java"));
    StepVerdict verdict = judge("1");
    assertThat(verdict.passed()).isTrue();
    assertThat(check.verdict(verdict).replace("\n", " "))
        .contains("Note: src/main/java/engineroom/engine/Tail.java is missing");
  }

  @Test
  void aMethodThatIsGoneIsAskedFor() throws Exception {
    Path file = workspace.engine().resolve("Engine.java");
    Files.writeString(
        file, Files.readString(file).replace("void register(String", "void enrol(String"));
    String told = told("1");
    assertThat(told.replaceAll("\\s+", " "))
        .contains(
            "Engine.java has no Engine#register(String, Handler) any more, which this step needs:"
                + " give it back");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws Exception {
    Path file = workspace.engine().resolve("Tail.java");
    Files.write(file, "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(told("1")).contains("Tail.java is not UTF-8: save it in that encoding.");
  }

  @Test
  void editedTestsChangeNothing() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    Path test =
        workspace.root().resolve("src/test/java/engineroom/chapters/Chapter03HandlersTest.java");
    Files.writeString(test, "class Chapter03HandlersTest {}");
    StepVerdict verdict = judge("1");
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.FAILED);
    assertThat(check.verdict(verdict).replace("\n", " "))
        .contains("Note: src/test/java/engineroom/chapters/Chapter03HandlersTest.java is not as");
  }

  @Test
  @Tag("slow")
  void aKnownMistakeIsSuspected() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    StepVerdict mine = judge("1");
    CourseStep step = course.step("1");
    Path wrong = course.folder().wrong().resolve("store-a-handler/last-one-wins.java");
    StepVerdict known = StepVerdict.of(step, course, judge.answer(wrong, examination("1")));
    assertThat(SuspectedMistakes.signature(mine, ""))
        .isEqualTo(SuspectedMistakes.signature(known, ""));
  }

  @Test
  void programsReadVerdictsAsJson() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    assertThat(VerdictJson.of(List.of(judge("1")), Optional.empty()))
        .contains("\"passed\" : false", "\"state\" : \"failed\"", "\"store-a-handler\"")
        .contains("Chapter03HandlersTest#aSecondHandlerIsRefusedAndTheFirstStays");
  }

  /** Leaves out flags with two dashes, which no test of the step looks at. */
  private void writeAnAnswerThatOnlyARecordedCaseNotices() throws IOException {
    CourseFixture.write(
        workspace,
        "Job#callString",
        "{\n"
            + "    return name + \"(\" + java.util.Arrays.stream(args).filter(one ->"
            + " !one.matches(\"--\\\\w.*\")).collect(java.util.stream.Collectors.joining(\", \")) +"
            + " \")\";\n"
            + "  }");
    CourseFixture.solve(workspace, "Job#statusString");
    CourseFixture.solve(workspace, "Job#toString");
  }

  @Test
  void whatOnlyARecordedCaseNoticesIsRefusedAndToldWithItsCase() throws Exception {
    writeAnAnswerThatOnlyARecordedCaseNotices();
    StepVerdict verdict = judge("2");
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.FAILED);
    assertThat(verdict.failing()).isEmpty();
    assertThat(check.verdict(verdict).replaceAll("\\s+", " "))
        .containsPattern("Step 2, Say what it is .*: \\d+ of \\d+ recorded cases go otherwise")
        .containsPattern(
            "× In the original, \"[^\"]+\" goes otherwise. step \\d+ \\(\\S+\\): expected: .*"
                + " came: .* alone: engine-room class replay \\w+.json \\d+");
  }

  @Test
  void whatOnlyAWalkNoticesIsRefusedWithTheStepsThatLeadThere() throws Exception {
    CourseFixture.write(
        workspace,
        "Job#callString",
        "{\n"
            + "    String all = String.join(\", \", args);\n"
            + "    return name + \"(\" + (name.isEmpty() && args.length == 2 ? \"\" : all) +"
            + " \")\";\n"
            + "  }");
    CourseFixture.solve(workspace, "Job#statusString");
    CourseFixture.solve(workspace, "Job#toString");
    StepVerdict verdict = judge("2");
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.FAILED);
    assertThat(verdict.failing())
        .flatExtracting(BehaviourVerdict::failed)
        .isNotEmpty()
        .allMatch(result -> result.name().contains("WalksTest#"));
    assertThat(check.verdict(verdict))
        .contains(
            "the engine and what the book says of it part:", "make a job '' with 2 arguments");
  }

  /** A name and a number that stand in no test: walks take them from the answer itself. */
  @ParameterizedTest
  @ValueSource(strings = {"name.equals(\"zanzibar\")", "args.length == 23", "args.length > 30"})
  void whatDoesSomethingElseForOneNameOrNumberIsRefused(String odd) throws Exception {
    CourseFixture.write(
        workspace,
        "Job#callString",
        "{\n"
            + ("    return " + odd + " ? name : ")
            + "name + \"(\" + String.join(\", \", args) + \")\";\n"
            + "  }");
    CourseFixture.solve(workspace, "Job#statusString");
    CourseFixture.solve(workspace, "Job#toString");
    assertThat(judge("2").state()).isEqualTo(StepVerdict.State.FAILED);
  }

  @Test
  @Tag("slow")
  void aWalkThatAnotherStepLetsHangCostsNothing() throws Exception {
    for (String method : List.of(REGISTER, "Job#callString", "Job#statusString", "Job#toString")) {
      CourseFixture.solve(workspace, method);
    }
    CourseFixture.write(
        workspace, "Engine#shutdown", "{\n    new engineroom.engine.go.Signal().await();\n  }");
    StepVerdict verdict = judge("2");
    assertThat(verdict.findings().isStuck()).isTrue();
    assertThat(verdict.passed()).isTrue();
  }

  @Test
  void aWalkIsSilentWhereAnotherTestSpeaks() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    StepVerdict verdict = judge("1");
    assertThat(verdict.failing()).hasSize(1);
    assertThat(verdict.failing())
        .flatExtracting(BehaviourVerdict::failed)
        .isNotEmpty()
        .noneMatch(result -> result.name().contains("WalksTest#"));
  }

  @Test
  @Tag("slow")
  void programsReadRecordedCasesAsJson() throws Exception {
    writeAnAnswerThatOnlyARecordedCaseNotices();
    assertThat(VerdictJson.of(List.of(judge("2")), Optional.empty()))
        .contains("\"passed\" : false", "\"recorded\" : {", "\"script\" : \"", "\"came\" : \"");
  }

  @Test
  @Tag("slow")
  void aCaseThatNeedsMoreMemoryThanThereIsIsNamed() throws Exception {
    CourseFixture.write(
        workspace,
        "Job#callString",
        "{\n"
            + "    java.util.List<byte[]> all = new java.util.ArrayList<>();\n"
            + "    while (args.length > 0 && args[0].matches(\"--\\\\w.*\")) all.add(new byte[1 <<"
            + " 20]);\n"
            + "    return name + \"(\" + String.join(\", \", args) + \")\";\n"
            + "  }");
    CourseFixture.solve(workspace, "Job#statusString");
    CourseFixture.solve(workspace, "Job#toString");
    assertThat(told("2"))
        .contains(
            "recorded cases goes otherwise", "stopped: it needs more memory than the judge has");
  }

  /** A course like the others, with something else in one of its files. */
  private CourseFolder courseWith(String file, String text) throws IOException {
    Path copy = folder.resolve("course");
    for (String path : CourseFolder.paths(course.folder().root())) {
      Path to = copy.resolve(path);
      Files.createDirectories(to.getParent());
      Files.copy(course.folder().root().resolve(path), to);
    }
    Files.writeString(copy.resolve(file), text);
    return CourseFolder.open(copy);
  }

  private void assertIsNotBelieved(CourseFolder of, String why) {
    try (Judge other = new Judge(of, Duration.ofSeconds(4))) {
      assertThatThrownBy(() -> other.student(workspace.root(), examination("1")))
          .isInstanceOf(UncalibratedJudge.class)
          .hasMessageContaining("did not refuse a planted mistake")
          .hasMessageContaining(why);
    }
  }

  @Test
  @Tag("slow")
  void aJudgeWhoseTestsNoticeNothingIsNotBelieved() throws Exception {
    String right =
        "// Engine#register\n// Breaks: register-refuses-a-taken-name\n// It is right.\n"
            + "public void register(String name, Handler handler) throws EngineException {\n"
            + "  if (handlers.containsKey(name)) {\n    throw new EngineException(\"Can't overwrite"
            + " handler for command \" + name);\n  }\n  put(name, handler);\n}\n";
    assertIsNotBelieved(
        courseWith("planted/lets-the-last-one-win.java", right),
        "no test noticed 'lets-the-last-one-win'");
  }

  @Test
  @Tag("slow")
  void aJudgeThatRunsNoTestIsNotBelieved() throws Exception {
    assertIsNotBelieved(courseWith("tests", ""), "no test noticed 'lets-the-last-one-win'");
  }

  @Test
  @Tag("slow")
  void aJudgeThatPlaysNoCaseIsNotBelieved() throws Exception {
    assertIsNotBelieved(
        courseWith("cases", ""), "no recorded case noticed 'lets-the-last-one-win'");
  }

  @Test
  void eachWorkerRefusesAPlantedMistakeOnce() throws Exception {
    int before = judge.calibrations();
    judge("1");
    int once = judge.calibrations();
    judge("1");
    assertThat(once).isBetween(1, before + 1);
    assertThat(judge.calibrations()).isEqualTo(once);
  }
}
