package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.ModuleCourse;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that asks for a method of a module around the engine. */
class ModuleStepTest {

  @TempDir private static Path packed;
  private static CourseFolder folder;
  private static Course course;
  private static CourseStep step;
  private static Judge judge;

  @TempDir private Path home;
  private Workspace workspace;
  private Path events;

  @BeforeAll
  static void pack() throws IOException {
    folder = ModuleCourse.pack(packed);
    course = Course.read(folder);
    step = course.step("install-a-module");
    judge = new Judge(folder, Duration.ofSeconds(4));
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @BeforeEach
  void start() throws IOException {
    workspace = Workspace.start(home.resolve("mine"), folder);
    events = workspace.root().resolve(ModuleCourse.EVENTS);
  }

  private void write(String body) throws IOException {
    CourseFixture.write(folder, workspace, ModuleCourse.INSTALL, body);
  }

  private StepCheck check() {
    return new StepCheck(course, workspace, judge);
  }

  private StepVerdict judged() throws Exception {
    return check().judge(List.of(step)).getFirst();
  }

  @Test
  void aWorkspaceHasTheModulesAndOneMethodIsCutOut() throws IOException {
    assertThat(events)
        .content()
        .contains(
            "throw new engineroom.engine.Unwritten(\"install-a-module\"); // step 2",
            "private void listen(Job job)");
    Path sources = workspace.sources();
    assertThat(sources.resolve("engineroom/daemon/SmallDocker.java")).exists();
    assertThat(sources.resolve("engineroom/engine/Engine.java"))
        .content()
        .contains("throw new Unwritten(\"store-a-handler\"); // step 1");
    Path tests = workspace.root().resolve("src/test/java/engineroom");
    assertThat(tests.resolve("chapters/Chapter15DaemonTest.java")).exists();
    assertThat(tests.resolve("daemon/TurnedDocker.java")).exists();
    assertThat(tests.resolve("daemon/DockerInATest.java")).exists();
    assertThat(tests.resolve("daemon/ImagesTest.java")).doesNotExist();
  }

  @Test
  void nothingThatLiesOpenHasTheMethod() {
    String tell = "eng.register(\"subscribers_count\"";
    assertThat(CourseFolder.paths(folder.workspace()))
        .filteredOn(path -> path.endsWith(".java"))
        .allSatisfy(
            path -> assertThat(folder.workspace().resolve(path)).content().doesNotContain(tell));
    assertThat(folder.judging().resolve("engineroom/daemon/events/Event.class")).exists();
    assertThat(folder.judging().resolve("engineroom/daemon/events/Events.class")).doesNotExist();
  }

  @Test
  void whatIsNotWrittenIsToldWithItsFile() throws Exception {
    StepVerdict verdict = judged();
    assertThat(verdict.state()).isEqualTo(StepVerdict.State.UNWRITTEN);
    assertThat(check().tell(verdict)).contains(ModuleCourse.EVENTS + ":", "Events#install(Engine)");
  }

  @Test
  @Tag("slow")
  void aRightMethodPassesAndAWrongOneIsToldByItsSentence() throws Exception {
    write(ModuleCourse.RIGHT);
    assertThat(judged().state()).isEqualTo(StepVerdict.State.PASSED);

    write("{ eng.register(\"log\", JobBody.handler(this::note)); }");
    StepVerdict wrong = judged();
    assertThat(wrong.state()).isEqualTo(StepVerdict.State.FAILED);
    assertThat(check().tell(wrong)).contains("a-refused-name-ends-the-installation");

    write("{ throw new IllegalStateException(\"mine\"); }");
    assertThat(judged().failing().getFirst().failed().getFirst().inEngine())
        .anySatisfy(line -> assertThat(line).startsWith("Events.java:").contains("mine"));
  }

  @Test
  @Tag("slow")
  void aModuleReachesNoFurtherThanAnEngine() throws Exception {
    write("{ System.getProperty(\"user.home\"); }");
    assertThat(check().tell(judged()))
        .contains("Events.java:", "java.lang.System.getProperty", "out of an engine");

    write("{ new engineroom.daemon.door.MachineDoors(null); }");
    assertThat(check().tell(judged()))
        .contains("Events.java:", "engineroom.daemon.door.MachineDoors", "which is out of");
  }

  @Test
  void theOtherModulesAreTheJudgesOwn() throws Exception {
    write(ModuleCourse.RIGHT);
    String bridge = "src/main/java/engineroom/daemon/bridge/Bridge.java";
    Files.writeString(workspace.root().resolve(bridge), "package engineroom.daemon.bridge; oh");

    StepVerdict verdict = judged();

    assertThat(verdict.state()).isEqualTo(StepVerdict.State.PASSED);
    assertThat(check().tell(verdict)).contains(bridge, "the judge uses its own");
  }

  @Test
  @Tag("slow")
  void aMistakeInTheEngineDoesNotCountAgainstIt() throws Exception {
    write(ModuleCourse.RIGHT);
    CourseFixture.write(folder, workspace, "Engine#register", "{ put(name, null); }");
    StudentsEngine engine = new StudentsEngine(folder, workspace);

    Workspace inThePort = engine.writeInThePort(Set.of("install-a-module"), home.resolve("port"));

    WorkerFindings findings =
        judge.student(inThePort.root(), Examination.of(course, List.of(step)));
    assertThat(StepVerdict.of(step, course, findings).passed()).isTrue();
  }

  @Test
  void theMethodIsPutBackAndItsSolutionIsThere() throws Exception {
    write("{ int mine = 1; }");
    StepRestoration restoration = new StepRestoration(workspace, folder);
    restoration.reset(step);

    assertThat(events)
        .content()
        .contains("throw new engineroom.engine.Unwritten(\"install-a-module\")");
    assertThat(restoration.solution(step))
        .contains("// Events.java", "eng.register(\"events\", JobBody.handler(this::listen));");
  }

  @Test
  @Tag("slow")
  void aHuntAroundTheEngineBeginsWithASmallDocker() throws Exception {
    BrokenEngine quarry = BrokenEngine.named(folder, "half-there");
    Path test = Hunt.test(workspace.root(), quarry);
    Hunt.begin(test, quarry, folder.readWritten());

    assertThat(test).content().contains("class HalfThereTest", "new TurnedDocker()");
    Hunt.Result kill = new Hunt(judge).once(quarry, test);
    assertThat(kill.bag()).as(kill.toString()).isEqualTo(HuntResult.MISS);
  }
}
