package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.course.TrivialRecord;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honest students, and those who are not. */
@Timeout(240)
class GraderTest {

  private static final String REGISTER = "Engine#register";
  private static final String ENGINE = "src/main/java/engineroom/engine/";

  private final Course course = CourseFixture.course();

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = Workspace.start(folder.resolve("anna"), course.folder());
  }

  private Grade grade() throws Exception {
    return grade(workspace.root(), StepPoints.MINUTES);
  }

  private Grade grade(Path source, StepPoints points) throws Exception {
    return new Grader(course, rules(points)).grade(Submission.of(source));
  }

  private static GradingRules rules(StepPoints points) {
    return new GradingRules(points, Duration.ofSeconds(2), GradingRules.WHOLE);
  }

  private void solveAll() throws IOException {
    for (StepMethod member : course.folder().readMembers()) {
      CourseFixture.solve(workspace, member.signature().type() + "#" + member.signature().name());
    }
  }

  /** Register as in the port, with a statement before it. */
  private void registerAfter(String statement) throws IOException {
    String body =
        course.folder().readMembers().stream()
            .filter(member -> member.signature().toString().startsWith(REGISTER + "("))
            .findFirst()
            .orElseThrow()
            .body();
    CourseFixture.write(workspace, REGISTER, "{\n" + statement + "\n" + body + "\n}");
  }

  private void add(String path, String text) throws IOException {
    Path file = workspace.root().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static StepGrade step(Grade grade, int number) {
    return grade.steps().get(number - 1);
  }

  @Test
  void allRightGetsAllPoints() throws Exception {
    solveAll();
    Grade grade = grade();
    assertThat(grade.obstacle()).isEmpty();
    assertThat(grade.points()).isEqualTo(grade.of()).isPositive();
    assertThat(grade.percent()).isEqualTo(100);
    assertThat(grade.remarks()).isEmpty();
    assertThat(GradeText.of(List.of(grade))).contains("anna", "100", "3/3");
    assertThat(workspace.root().resolve("progress.txt")).content().doesNotContain("passed");
  }

  @Test
  @Tag("slow")
  void nothingWrittenGetsNothing() throws Exception {
    Grade grade = grade();
    assertThat(grade.points()).isZero();
    assertThat(GradeText.of(List.of(grade)))
        .contains("Step 1, Store a handler", "[not written: Engine#register(String, Handler)]");
  }

  @Test
  @Tag("slow")
  void aStepHalfRightGetsPointsByItsBehaviours() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    Grade grade = grade();
    StepGrade first = step(grade, 1);
    assertThat(first.losses())
        .singleElement()
        .extracting(loss -> loss.behaviour().orElseThrow().id())
        .isEqualTo("register-refuses-a-taken-name");
    assertThat(first.points()).isCloseTo(first.of() * 2 / 3, within());
    assertThat(grade.points()).isEqualTo(first.points());
    assertThat(GradeText.of(List.of(grade)))
        .contains(
            "Registering a name that is taken fails, and the first handler stays. "
                + "[Expecting code to raise a throwable.]");
  }

  @Test
  @Tag("slow")
  void stepsMayCountAlike() throws Exception {
    assertThat(grade(workspace.root(), StepPoints.EQUAL).steps())
        .allMatch(one -> one.of() == 10, "ten points");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  @Tag("slow")
  void whatThePortLendsGivesNoPoints() throws Exception {
    CourseFixture.solve(workspace, "Job#callString");
    StepGrade second = step(grade(), 2);
    assertThat(second.points()).isLessThan(second.of());
    assertThat(second.losses()).isNotEmpty().allMatch(loss -> loss.reason().contains("statusStr"));
  }

  @Test
  @Tag("slow")
  void editedTestsDoNotCountAndAreNamed() throws Exception {
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    String test = "src/test/java/engineroom/chapters/Chapter03HandlersTest.java";
    add(test, "package engineroom.chapters;\nclass Chapter03HandlersTest {}\n");
    Grade grade = grade();
    assertThat(step(grade, 1).whole()).isFalse();
    assertThat(grade.remarks())
        .containsExactly(test + " is not as it was handed out; the judge uses its own copy");
  }

  @Test
  @Tag("slow")
  void endingTheJvmIsNamedAndCostsItsOwnStepAlone() throws Exception {
    solveAll();
    registerAfter("System.exit(0);");
    Grade grade = grade();
    assertThat(grade.obstacle()).isEmpty();
    assertThat(step(grade, 1).points()).isZero();
    assertThat(grade.steps().subList(1, 3)).allMatch(StepGrade::whole);
    assertThat(grade.remarks())
        .singleElement()
        .asString()
        .matches(
            "is refused: Engine.java:\\d+ calls System.exit, which would end the judge as well;"
                + " the methods that do not are taken for not written");
  }

  /** A course in which a trivial body shows what the first step's last behaviour states. */
  private Course withTrivial(String behaviour) throws IOException {
    Path copy = folder.resolve("course");
    for (String path : CourseFolder.paths(course.folder().root())) {
      Files.createDirectories(copy.resolve(path).getParent());
      Files.copy(course.folder().root().resolve(path), copy.resolve(path));
    }
    CourseFolder made = CourseFolder.open(copy);
    String line = TrivialRecord.line(course.step("1").id(), Set.of(behaviour));
    Files.writeString(made.trivial(), line + "\n");
    return Course.read(made);
  }

  @Test
  @Tag("slow")
  void whatATrivialBodyShowsTooGivesNothingAndCostsAsMuchAsAnother() throws Exception {
    Course strict = withTrivial("register-stores-a-handler");
    GradingRules rules = GraderTest.rules(StepPoints.EQUAL);
    CourseFixture.write(workspace, REGISTER, "{\n    put(name, handler);\n  }");
    StepGrade half =
        new Grader(strict, rules).grade(Submission.of(workspace.root())).steps().get(0);
    assertThat(half.points()).isCloseTo(5, within());
    CourseFixture.solve(workspace, REGISTER);
    StepGrade all = new Grader(strict, rules).grade(Submission.of(workspace.root())).steps().get(0);
    assertThat(all.points()).isEqualTo(10);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Runnable r = () -> System.exit(0); r.run();|System.exit
          java.util.function.IntConsumer end = System::exit; end.accept(0);|System.exit
          Runtime.getRuntime().halt(0);|Runtime.halt
          Runtime.getRuntime().addShutdownHook(new Thread());|Runtime.addShutdownHook
          try { Class.forName("engineroom.engine.Engine", true, ClassLoader.getSystemClassLoader()); } catch (Exception e) {}|java.lang.Class
          getClass().getClassLoader();|getClassLoader
          Thread.currentThread().getContextClassLoader();|getContextClassLoader
          try { getClass().getDeclaredMethods()[0].invoke(this); } catch (Exception e) {}|java.lang.
          if (new Throwable().getStackTrace().length > 0) return;|StackTrace
          if (StackWalker.getInstance().walk(s -> s.count()) > 9) return;|java.lang.StackWalker
          if (System.getProperty("java.class.path").contains("junit")) return;|java.lang.System.getProperty
          try { java.nio.file.Files.writeString(java.nio.file.Path.of("TEST-x.xml"), "passed"); } catch (Exception e) {}|java.nio.file
          try { new java.io.PrintStream("TEST-x.xml").println("passed"); } catch (Exception e) {}|new java.io.PrintStream with a file's name
          try { while (true) new java.io.FileOutputStream("big").write(new byte[9999]); } catch (Exception e) {}|java.io.FileOutputStream
          new java.io.FileOutputStream(java.io.FileDescriptor.out);|java.io.File
          System.setOut(null);|java.lang.System.setOut
          for (Thread t : new Thread[Thread.enumerate(new Thread[9])]) t.interrupt();|enumerate
          try { new java.net.Socket("localhost", 9); } catch (Exception e) {}|makes a Socket
          new SecurityManager() { Class<?>[] all() { return getClassContext(); } }.all();|java.lang.SecurityManager
          java.lang.invoke.MethodType.fromMethodDescriptorString("()Lorg/junit/jupiter/api/Test;", null);|java.lang.invoke.MethodType
          java.lang.invoke.MethodHandles.lookup();|java.lang.invoke.MethodHandles
          java.util.ServiceLoader.load(Runnable.class);|java.util.ServiceLoader
          System.LoggerFinder.getLoggerFinder();|java.lang.System.LoggerFinder
          java.lang.reflect.Proxy.isProxyClass(getClass());|java.lang.reflect.Proxy
          new java.net.InetSocketAddress("example.org", 80);|new java.net.InetSocketAddress
          try { engineroom.engine.http.HttpServer.open(null, null, null); } catch (Exception e) {}|engineroom.engine.http.HttpServer.open
          Object same = new Object() { @Override public boolean equals(Object o) { return true; } };|declares equals
          Object same = new Object() { @Override public boolean equals(Object o) { Runnable r = () -> {}; return true; } };|declares equals
          org.assertj.core.api.Assertions.useDefaultDateFormatsOnly();|org.
          org.junit.jupiter.api.Assumptions.abort();|org.junit.jupiter.api.Assumptions
          """)
  void whatReachesTooFarIsNamedAndGetsNothing(String statement, String named) throws Exception {
    registerAfter(statement);
    Grade grade = grade();
    assertThat(grade.points()).isZero();
    assertThat(grade.remarks())
        .singleElement()
        .asString()
        .startsWith("is refused: Engine.java:")
        .contains(named);
    assertThat(step(grade, 1).losses()).allMatch(loss -> loss.reason().contains(named));
  }

  @Test
  @Tag("slow")
  void testsAndJunitCannotBeReplacedFromTheEnginesFolder() throws Exception {
    add(ENGINE + "Mine.java", "package engineroom.chapters;\nclass Chapter03HandlersTest {}\n");
    assertThat(String.join("; ", grade().remarks()))
        .contains("declares engineroom.chapters.Chapter03HandlersTest", "the judge uses its own");
    add(ENGINE + "Mine.java", "package org.junit.jupiter.api;\nclass Assertions {}\n");
    assertThat(String.join("; ", grade().remarks()))
        .contains("declares org.junit.jupiter.api.Assertions");
    add(
        ENGINE + "JobCountTest.java",
        "package engineroom.engine;\nclass JobCountTest { @org.junit.jupiter.api.Test void"
            + " whereNoJobIsUnderWayNobodyWaits() {} }\n");
    assertThat(String.join("; ", grade().remarks()))
        .contains(
            "is refused: JobCountTest.java declares engineroom.engine.JobCountTest, which is not"
                + " the engine's: the judge uses its own");
  }

  @Test
  @Tag("slow")
  void anEndlessLoopIsStoppedAndTheOtherStepsCount() throws Exception {
    solveAll();
    CourseFixture.write(workspace, "Job#statusString", "{\n    while (true) {}\n  }");
    Grade grade = grade();
    assertThat(step(grade, 1).whole()).isTrue();
    assertThat(step(grade, 2).losses())
        .isNotEmpty()
        .anyMatch(loss -> loss.reason().startsWith("stuck: it did not end within 2.0 s"));
  }

  @Test
  @Tag("slow")
  void memoryIsLimited() throws Exception {
    registerAfter(
        "var all = new java.util.ArrayList<byte[]>(); while (all.size() >= 0) all.add(new"
            + " byte[999999]);");
    Grade grade = grade();
    assertThat(step(grade, 1).points()).isZero();
    assertThat(step(grade, 1).losses()).anyMatch(loss -> loss.reason().contains("memory"));
  }

  @Test
  @Tag("slow")
  void megabytesOfPrintHarmNobody() throws Exception {
    registerAfter(
        "String s = \"x\".repeat(5000); for (int i = 0; i < 200; i++) System.out.print(s);");
    Grade grade = grade();
    assertThat(step(grade, 1).losses()).isEmpty();
    assertThat(step(grade, 1).whole()).isTrue();
    assertThat(grade.remarks()).anyMatch(remark -> remark.matches("it prints \\d+ MB, .*"));
  }

  @Test
  @Tag("slow")
  void aLinkToAFileElsewhereIsLeftOut() throws Exception {
    Path file = workspace.engine().resolve("Engine.java");
    Files.delete(file);
    Files.createSymbolicLink(
        file, course.folder().port().resolve("engineroom/engine/Engine.java").toAbsolutePath());
    Grade grade = grade();
    assertThat(grade.points()).isZero();
    assertThat(grade.remarks())
        .contains(ENGINE + "Engine.java is a link or no file: it is left out");
  }

  @Test
  @Tag("slow")
  void aMethodThatDoesNotCompileCostsItsOwnStepAlone() throws Exception {
    solveAll();
    CourseFixture.write(workspace, REGISTER, "{\n    int x = ;\n  }");
    Grade grade = grade();
    assertThat(grade.obstacle()).isEmpty();
    assertThat(step(grade, 1).points()).isZero();
    assertThat(step(grade, 1).losses().getFirst().reason())
        .matches("does not compile: Engine.java:\\d+ illegal start of expression");
    assertThat(grade.steps().subList(1, 3)).allMatch(StepGrade::whole);
    assertThat(grade.remarks())
        .singleElement()
        .asString()
        .endsWith("the methods that do not are taken for not written");
  }

  @Test
  @Tag("slow")
  void aBraceThatIsMissingTakesNoOtherMethodWithIt() throws Exception {
    solveAll();
    CourseFixture.write(workspace, "Job#statusString", "{\n    if (true) {\n    return null;\n  }");
    Grade grade = grade();
    assertThat(step(grade, 1).whole()).isTrue();
    assertThat(step(grade, 2).losses())
        .isNotEmpty()
        .allMatch(loss -> loss.reason().startsWith("does not compile: Job.java:"));
    assertThat(step(grade, 3).whole()).isTrue();
  }

  @Test
  @Tag("slow")
  void aBrokenHelperCostsTheMethodsThatCallIt() throws Exception {
    solveAll();
    registerAfter("help();");
    Path engine = workspace.engine().resolve("Engine.java");
    String text = Files.readString(engine);
    int last = text.lastIndexOf('}');
    Files.writeString(engine, text.substring(0, last) + "  void help() { return 1; }\n}\n");
    Grade grade = grade();
    assertThat(step(grade, 1).losses().getFirst().reason()).contains("cannot find symbol");
    assertThat(grade.steps().subList(1, 3)).allMatch(StepGrade::whole);
    assertThat(grade.remarks())
        .singleElement()
        .asString()
        .endsWith("its methods are judged in the file as it was handed out");
  }

  @Test
  @Tag("slow")
  void aFileOfTheStudentsOwnThatDoesNotCompileIsLeftOut() throws Exception {
    solveAll();
    add(ENGINE + "Mine.java", "package engineroom.engine;\nclass Mine { int x = ; }\n");
    Grade grade = grade();
    assertThat(grade.percent()).isEqualTo(100);
    assertThat(grade.remarks())
        .containsExactly(
            "does not compile: Mine.java:2 illegal start of expression; it is left out, and the"
                + " other files are judged");
  }

  @Test
  @Tag("slow")
  void aFieldThatIsRenamedIsNamedBack() throws Exception {
    solveAll();
    Path job = workspace.engine().resolve("Job.java");
    Files.writeString(
        job, Files.readString(job).replace("private Status status", "private Status state"));
    Grade grade = grade();
    assertThat(grade.obstacle()).isEmpty();
    assertThat(grade.percent()).isEqualTo(100);
    assertThat(grade.remarks()).isNotEmpty();
  }

  @Test
  @Tag("slow")
  void noStepPaysForAnother() throws Exception {
    solveAll();
    CourseFixture.write(workspace, REGISTER, "{}");
    Grade grade = grade();
    assertThat(step(grade, 1).points()).isZero();
    assertThat(grade.steps().subList(1, 3)).allMatch(StepGrade::whole);
    assertThat(grade.remarks())
        .contains("steps 2, 3 are judged in the port: the submission's other steps break them");
  }

  @Test
  @Tag("slow")
  void mistakesThatThrowNothingAreToldApart() throws Exception {
    solveAll();
    CourseFixture.write(workspace, REGISTER, "{}");
    CourseFixture.write(workspace, "Job#callString", "{ return \"\"; }");
    Grade grade = grade();
    assertThat(step(grade, 1).points()).isZero();
    assertThat(step(grade, 2).points()).isLessThan(step(grade, 2).of());
    assertThat(step(grade, 3).whole()).isTrue();
    assertThat(grade.remarks())
        .contains("step 3 is judged in the port: the submission's other steps break it");
  }

  private Path zip(String more) throws IOException {
    Path zip = folder.resolve("bea.zip");
    try (OutputStream to = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(to);
        Stream<Path> all = Files.walk(workspace.root())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry("bea/" + workspace.root().relativize(file)));
        out.write(Files.readAllBytes(file));
      }
      out.putNextEntry(new ZipEntry(more));
      out.write("class Out {}".getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  @Test
  @Tag("slow")
  void aZipWithAFolderInsideIsASubmission() throws Exception {
    CourseFixture.solve(workspace, REGISTER);
    Grade grade = grade(zip("bea/notes.txt"), StepPoints.MINUTES);
    assertThat(grade.name()).isEqualTo("bea");
    assertThat(step(grade, 1).whole()).isTrue();
  }

  @Test
  void aZipThatLeadsOutOfItselfIsRefused() throws Exception {
    String name = "out-" + UUID.randomUUID() + ".java";
    Grade grade = grade(zip("bea/src/../../../" + name), StepPoints.MINUTES);
    assertThat(grade.obstacle().orElse("")).startsWith("the zip cannot be read");
    assertThat(folder.getParent().resolve(name)).doesNotExist();
  }

  @Test
  void whatIsNoWorkspaceIsSaidSo() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(grade(empty, StepPoints.MINUTES).obstacle().orElse(""))
        .startsWith("no workspace in it");
    Path noZip = Files.writeString(folder.resolve("x.zip"), "no zip");
    assertThat(grade(noZip, StepPoints.MINUTES).obstacle().orElse(""))
        .startsWith("the zip cannot be read");
    assertThatThrownBy(() -> Submission.of(folder.resolve("nobody"))).isInstanceOf(Mistake.class);
  }

  @Test
  @Tag("slow")
  void whatOnlyARecordedCaseNoticesCostsAsMuchAsOneBehaviour() throws Exception {
    solveAll();
    CourseFixture.write(
        workspace,
        "Job#callString",
        "{\n"
            + "    return name + \"(\" + java.util.Arrays.stream(args).filter(one ->"
            + " !one.matches(\"--\\\\w.*\")).collect(java.util.stream.Collectors.joining(\", \")) +"
            + " \")\";\n"
            + "  }");
    Grade grade = grade();
    StepGrade second = step(grade, 2);
    int behaviours = course.step("2").behaviours().size();
    assertThat(second.losses())
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.points()).isCloseTo(second.of() / behaviours, within());
              assertThat(loss.reason())
                  .startsWith("not as in the original: ")
                  .contains(".json", "expected: ", "came: ");
            });
    assertThat(step(grade, 1).whole()).isTrue();
    assertThat(step(grade, 3).whole()).isTrue();
  }
}
