package engineroom.classroom.pack;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.Book;
import engineroom.book.BookOptions;
import engineroom.book.BookResult;
import engineroom.book.BookSources;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.FailureSignatures;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.study.StepCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole course, tried: what it asks for can be done, and what it refuses is refused. */
@Tag("slow")
@Timeout(3600)
class CourseProofTest {

  private static final Path ANSWERS = Path.of("src/main/resources/engineroom/classroom");

  @TempDir private Path folder;

  @Test
  void theCourseIsHonest() throws Exception {
    Course course = Course.read(course());
    try (CourseProof proof = new CourseProof(course, folder.resolve("workspaces"), line -> {})) {
      proof.prove();

      assertThat(proof.faults()).isEmpty();
      assertThat(proof.signatures())
          .extracting(entry -> entry.step() + " " + entry.name() + " " + entry.tests())
          .containsExactlyInAnyOrderElementsOf(recorded(course));
      solvedInAMinute(course, proof);
    }
  }

  private static List<String> recorded(Course course) {
    return FailureSignatures.read(course.folder().signatures()).entries().stream()
        .map(entry -> entry.step() + " " + entry.name() + " " + entry.tests())
        .toList();
  }

  private static void solvedInAMinute(Course course, CourseProof proof) throws Exception {
    long start = System.nanoTime();
    try (Judge judge = new Judge(course.folder(), Judge.LIMIT)) {
      StepCheck check = new StepCheck(course, proof.solved(), judge);
      assertThat(check.judge(course.steps())).allMatch(StepVerdict::passed);
      assertThat(check.replays().passed()).isTrue();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
  }

  /**
   * Packs the course as the build does; the book as a draft, for its proof is not the matter here.
   */
  private CourseFolder course() throws Exception {
    BookSources project = BookSources.in(Path.of(""));
    BookSources sources =
        new BookSources(
            project.project(),
            project.chapters(),
            project.diagrams(),
            project.port(),
            project.tests(),
            project.examples(),
            project.benchmarks(),
            project.reports(),
            project.bench(),
            folder.resolve("book"));
    try (Book book = new Book()) {
      BookResult result = book.build(sources, BookOptions.strict().draft(true));
      assertThat(result.problems()).isEmpty();
    }
    Path target = folder.resolve("course");
    assertThat(new CoursePacker(Path.of(""), folder.resolve("book"), ANSWERS, "1").pack(target))
        .isEmpty();
    return CourseFolder.open(target);
  }
}
