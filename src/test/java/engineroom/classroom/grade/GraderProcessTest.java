package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.judge.UncalibratedJudge;
import engineroom.classroom.study.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Grading in a JVM of its own, which may die. */
@Timeout(120)
class GraderProcessTest {

  private static final GradingRules RULES =
      new GradingRules(StepPoints.MINUTES, Duration.ofSeconds(4), Duration.ofSeconds(60));

  private final Course course = CourseFixture.course();

  @TempDir private Path folder;

  private Grade graded(String script) throws Exception {
    Submission submission = new Submission("anna", folder);
    return new GraderProcess(course, RULES, place -> List.of("sh", "-c", script)).grade(submission);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneThatDiesIsNamedInItsRow() throws Exception {
    assertThat(graded("echo java.lang.OutOfMemoryError >&2; exit 3").obstacle())
        .contains("it needs more memory than the grader has to read it with");
    assertThat(graded("echo java.lang.StackOverflowError >&2; exit 1").obstacle())
        .contains("its sources nest deeper than the grader can follow");
    Grade other = graded("echo half a li; kill -9 $$");
    assertThat(other.obstacle()).contains("the grader's JVM ended with status 137: half a li");
    assertThat(other.points()).isZero();
    assertThat(other.of()).isPositive();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aJudgeThatIsNotToBeBelievedEndsAll() {
    assertThatThrownBy(() -> graded("echo no test noticed it >&2; exit 4"))
        .isInstanceOf(UncalibratedJudge.class)
        .hasMessageContaining("no test noticed it");
  }

  @Test
  @Tag("slow")
  void aWorkspaceGetsWhatItGetsInOneJvm() throws Exception {
    Workspace workspace = Workspace.start(folder.resolve("anna"), course.folder());
    CourseFixture.solve(workspace, "Engine#register");
    Submission submission = Submission.of(workspace.root());
    Grade alone = new GraderProcess(course, RULES).grade(submission);
    assertThat(alone).isEqualTo(new Grader(course, RULES).grade(submission));
    assertThat(alone.points()).isPositive();
  }
}
