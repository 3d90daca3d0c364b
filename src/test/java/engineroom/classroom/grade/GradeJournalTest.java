package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are broken off, and what is left of them. */
class GradeJournalTest {

  private static final GradingRules RULES =
      new GradingRules(StepPoints.MINUTES, Duration.ofSeconds(5), Duration.ofSeconds(60));

  private final Course course = CourseFixture.course();
  private final List<String> told = new ArrayList<>();
  private final List<String> graded = new ArrayList<>();

  @TempDir private Path folder;
  private List<Submission> submissions;

  @BeforeEach
  void handIn() throws IOException {
    submissions = List.of(handedIn("anna"), handedIn("bert"), handedIn("carla"));
  }

  private Submission handedIn(String name) throws IOException {
    Path source = Files.createDirectories(folder.resolve(name)).resolve("Engine.java");
    Files.writeString(source, "class " + name + " {}");
    return Submission.of(folder.resolve(name));
  }

  private Path file() {
    return GradeJournal.beside(folder.resolve("grades.csv"));
  }

  private Grade grade(Submission submission) {
    graded.add(submission.name());
    List<StepGrade> steps =
        course.steps().stream()
            .map(
                step ->
                    new StepGrade(
                        step,
                        step.minutes(),
                        List.of(
                            new LostPoints(
                                1.0 / 3,
                                Optional.of(course.statement(step.behaviours().getFirst())),
                                "a \"reason\"\t…"))))
            .toList();
    return new Grade(submission.name(), steps, Optional.empty(), List.of("a remark"));
  }

  private List<Grade> run(boolean resume, GradingRun.OneGrader grader) throws Exception {
    try (GradeJournal journal = GradeJournal.open(file(), course, RULES, resume)) {
      return new GradingRun(grader, 1, told::add).keptIn(journal).grade(submissions);
    }
  }

  /** After the first submission the plug is pulled. */
  private void breakOff() {
    assertThatThrownBy(
            () ->
                run(
                    false,
                    one -> {
                      if (!one.name().equals("anna")) {
                        throw new IOException("the power is gone");
                      }
                      return grade(one);
                    }))
        .hasMessage("the power is gone");
  }

  @Test
  void aGradeIsKeptWhenItIsKnownAndNotGivenAgain() throws Exception {
    breakOff();
    graded.clear();
    told.clear();
    List<Grade> grades = run(true, this::grade);
    assertThat(graded).containsExactly("bert", "carla");
    assertThat(told).first().asString().startsWith("1 of 3: anna, ").endsWith(", graded before");
    graded.clear();
    assertThat(grades).isEqualTo(submissions.stream().map(this::grade).toList());
  }

  @Test
  void whatWasHandedInAnewIsGradedAnew() throws Exception {
    breakOff();
    graded.clear();
    Files.writeString(folder.resolve("anna/Engine.java"), "class Better {}");
    run(true, this::grade);
    assertThat(graded).containsExactly("anna", "bert", "carla");
  }

  @Test
  void aLineThatWasBrokenOffCountsForNothingAndBreaksNoOther() throws Exception {
    breakOff();
    Files.writeString(file(), "{\"digest\":\"12", StandardOpenOption.APPEND);
    run(true, this::grade);
    graded.clear();
    assertThat(run(true, this::grade)).hasSize(3);
    assertThat(graded).isEmpty();
  }

  @Test
  void aJournalThatIsThereIsNeitherOverwrittenNorMixedWithOtherRules() throws Exception {
    breakOff();
    assertThatThrownBy(() -> run(false, this::grade))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("go on with --resume, or delete it");
    GradingRules others = new GradingRules(StepPoints.EQUAL, RULES.test(), RULES.whole());
    assertThatThrownBy(() -> GradeJournal.open(file(), course, others, true))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("give the same again");
  }

  @Test
  void oneThatIsGoneMeanwhileCostsNoOtherItsGrade() throws Exception {
    Files.delete(folder.resolve("bert/Engine.java"));
    Files.delete(folder.resolve("bert"));
    assertThat(run(false, this::grade)).hasSize(3);
    assertThat(graded).containsExactly("anna", "bert", "carla");
    assertThat(run(true, this::grade)).hasSize(3);
  }
}
