package engineroom.classroom.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.BehaviourTest;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.StepMethod;
import engineroom.files.Mistake;
import engineroom.files.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
