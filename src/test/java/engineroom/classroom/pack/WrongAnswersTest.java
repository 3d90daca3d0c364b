package engineroom.classroom.pack;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Judge;
import engineroom.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of wrong answers that are none, or no answers. */
class WrongAnswersTest {

  private static final String STEP = "store-a-handler";
  private static final String HEAD = "// Engine#register\n// Against: it\n// It does.\n";

  @TempDir private Path folder;

  @BeforeEach
  void aCourseWithoutWrongAnswersToTheStep() throws IOException {
    CourseFolder course = CourseFixture.folder();
    for (String path : CourseFolder.paths(course.root())) {
      Path copy = folder.resolve("course").resolve(path);
      Files.createDirectories(copy.getParent());
      Files.copy(course.root().resolve(path), copy);
    }
    Folders.delete(answers());
    Files.createDirectories(answers());
  }

  private Path answers() {
    return folder.resolve("course/wrong").resolve(STEP);
  }

  private void answer(String name, String body) throws IOException {
    Files.writeString(
        answers().resolve(name + ".java"),
        HEAD
            + "public void register(String name, Handler handler) throws EngineException {\n"
            + body
            + "\n}\n");
  }

  @Test
  void whatIsNotRefusedIsAFaultAndSoAreTooFew() throws Exception {
    answer(
        "right",
        "if (handlers.containsKey(name)) {\n"
            + "  tell(EngineEvent.RegistrationRefused::new, name);\n"
            + "  throw new EngineException(\"Can't overwrite handler for command \" + name);\n"
            + "}\n"
            + "put(name, handler);");
    answer("wrong", "put(name, handler);");

    WrongAnswers.Outcome outcome = handIn();

    assertThat(outcome.faults())
        .containsExactly(STEP + " has 2 wrong answers: write 3", STEP + "/right passes");
    assertThat(outcome.planted()).isEqualTo(2);
    assertThat(outcome.found()).isEqualTo(1);
    assertThat(outcome.failures()).extracting(one -> one.name()).contains("right", "wrong");
  }

  @Test
  void whatCannotBeJudgedIsNotRefused() throws Exception {
    answer("broken", "this is no Java;");

    WrongAnswers.Outcome outcome = handIn();

    assertThat(outcome.faults())
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith(STEP + "/broken cannot be judged: "));
    assertThat(outcome.planted()).isEqualTo(1);
    assertThat(outcome.found()).isZero();
    assertThat(outcome.failures()).isEmpty();
  }

  private WrongAnswers.Outcome handIn() throws InterruptedException {
    Course course = Course.read(CourseFolder.open(folder.resolve("course")));
    CourseStep step =
        course.steps().stream().filter(one -> one.id().equals(STEP)).findFirst().orElseThrow();
    try (Judge judge = new Judge(course.folder(), Judge.LIMIT)) {
      return new WrongAnswers(course).handIn(step, judge);
    }
  }
}
