package engineroom.classroom.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.BehaviourTest;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.StepCases;
import engineroom.classroom.course.StepMethod;
import engineroom.files.Mistake;
import engineroom.files.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursePackerTest {

  private static final Path BOOK = Path.of("src/test/resources/classroom/book");

  @TempDir private Path folder;

  @Test
  void aCourseRemembersWhatWasTakenOut() {
    List<StepMethod> members = CourseFixture.folder().readMembers();
    assertThat(members)
        .extracting(member -> member.step() + " " + member.signature())
        .containsExactly(
            "store-a-handler Engine#register(String, Handler)",
            "say-what-it-is Job#callString()",
            "say-what-it-is Job#statusString()",
            "say-what-it-is Job#toString()",
            "shut-down-in-time Engine#shutdown()");
    assertThat(members.get(1).flat()).doesNotContain("\n").contains("String.join");
  }

  @Test
  void aCourseKnowsTheTestsOfEachBehaviour() {
    assertThat(CourseFixture.folder().readTests())
        .contains(
            new BehaviourTest(
                "an-idle-engine-shuts-down-at-once",
                "engineroom.chapters.Chapter10ShuttingDownTest",
                "withoutJobsAndCallbacksThereIsNothingToWaitFor"));
  }

  @Test
  void walksJudgeAndAreNotHandedOut() throws IOException {
    Path course = CourseFixture.folder().root();
    assertThat(course.resolve("judging/engineroom/chapters/walks/BookEngine.class")).exists();
    assertThat(course.resolve("judging/engineroom/chapters/Chapter03WalksTest.class")).exists();
    try (Stream<Path> files = Files.walk(course.resolve("workspace"))) {
      assertThat(files.map(Path::toString))
          .anyMatch(file -> file.endsWith("Chapter03HandlersTest.java"))
          .noneMatch(file -> file.contains("Walks") || file.contains("BookEngine"));
    }
  }

  @Test
  void theVersionChangesWithTheCourse() {
    assertThat(CourseFixture.folder().readVersion()).matches("1 [0-9a-f]{12}");
  }

  @Test
  void aWrongAnswerIsNamedWithItsFileAndTheLastCourseStays() throws IOException {
    Path answers = folder.resolve("answers");
    Files.createDirectories(answers.resolve("wrong/no-such-step"));
    Files.writeString(answers.resolve("wrong/no-such-step/a.java"), "// Engine#enrol\n// Why.\nx");
    Files.createDirectories(answers.resolve("broken"));
    Files.writeString(
        answers.resolve("broken/b.java"), "// Engine#register\n// Breaks: nothing\n// Why.\nx");
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.writeString(target.resolve("version"), "the last one\n");

    List<Problem> problems = new CoursePacker(Path.of(""), BOOK, answers, "1").pack(target);

    String place = answers.toAbsolutePath().toString();
    assertThat(problems)
        .extracting(Problem::toString)
        .contains(
            place + "/wrong/no-such-step/a.java: its folder bears the name of no step",
            place + "/broken/b.java: has no model test: write models/b.java",
            place + "/broken/b.java:2: no chapter has a behaviour 'nothing': name it in // Breaks:")
        .anySatisfy(
            problem -> assertThat(problem).contains("a.java:1: 'Engine#enrol' names nothing"));
    assertThat(CourseFolder.open(target).readVersion()).isEqualTo("the last one");
    assertThat(folder)
        .isDirectoryNotContaining(path -> path.getFileName().toString().contains("building"));
  }

  @Test
  void aCourseNeedsABook() {
    Path nowhere = folder.resolve("book");
    assertThatThrownBy(
            () -> new CoursePacker(Path.of(""), nowhere, folder, "1").pack(folder.resolve("t")))
        .isInstanceOf(Mistake.class)
        .hasMessageEndingWith("exercises.json: the course needs it; run mvn verify");
    assertThatThrownBy(() -> CourseFolder.open(folder))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("there is no course");
  }

  @Test
  void aCourseKnowsWhichCasesReachWhichStep() {
    List<StepCases> cases = CourseFixture.folder().readCases();
    assertThat(cases)
        .filteredOn(one -> one.step().equals("store-a-handler"))
        .extracting(one -> one.cases().script())
        .contains("registrations.json")
        .doesNotContain("env.json", "tail.json");
    assertThat(cases)
        .filteredOn(one -> one.step().equals("shut-down-in-time"))
        .extracting(one -> one.cases().script())
        .contains("shutdown.json", "timelines.json");
    assertThat(cases).allMatch(one -> !one.cases().cases().isEmpty());
  }

  @Test
  void whatATaskAsksForNeedsAnAnswerThatBreaksIt() throws IOException {
    Path answers = folder.resolve("answers");
    Path wrong = Files.createDirectories(answers.resolve("wrong/store-a-handler"));
    Files.writeString(
        wrong.resolve("a.java"), "// Engine#register\n// Against: Keep two.\n// Why.\nx");
    Files.writeString(wrong.resolve("b.java"), "// Engine#register\n// Why.\nx");
    Files.writeString(
        answers.resolve("wrong/given.txt"),
        "shut-down-in-time Shut the engine down.\nsay-what-it-is Say nothing.\n");

    List<Problem> problems =
        new CoursePacker(Path.of(""), BOOK, answers, "1").pack(folder.resolve("target"));

    assertThat(problems)
        .extracting(Problem::toString)
        .anySatisfy(
            one -> assertThat(one).endsWith("nor a hint says 'Keep two.'").contains("a.java:2"))
        .anySatisfy(one -> assertThat(one).contains("b.java:2", "does not say what it breaks"))
        .anySatisfy(
            one -> assertThat(one).contains("no wrong answer is against 'Keep a handler under"))
        .anySatisfy(
            one -> assertThat(one).contains("no wrong answer is against 'Say how a job is called."))
        .anySatisfy(
            one -> assertThat(one).contains("given.txt:2", "say-what-it-is Say nothing.' any more"))
        .anySatisfy(one -> assertThat(one).contains("there is no mistake to plant"))
        .noneSatisfy(one -> assertThat(one).contains("Shut the engine down."));
  }

  @Test
  void aTaskIsTakenApartAtItsStops() {
    assertThat(RequirementCheck.clauses("Write `a`, b; c. Is it 1.6? `d` is."))
        .containsExactly("Write `a`, b;", "c.", "Is it 1.6?", "`d` is.");
  }
}
