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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole course, tried: what it asks for can be done, and what it refuses is refused. */
@Tag("slow")
@Timeout(3600)
class CourseProofTest {

  private static final Path ANSWERS = Path.of("src/main/resources/engineroom/classroom");

  private static final Set<String> BY_CASES_ALONE = Set.of("");

  @TempDir private Path folder;

  @Test
  void theCourseIsHonest() throws Exception {
    Course course = Course.read(course());
    try (CourseProof proof = new CourseProof(course, folder.resolve("workspaces"), line -> {})) {
      proof.prove();

      assertThat(proof.faults()).isEmpty();
      failAsRecorded(proof.signatures(), FailureSignatures.read(course.folder().signatures()));
      solvedInAMinute(course, proof);
    }
  }

  /**
   * What threads do beside each other may be noticed by one test now and by another then: an answer
   * that races has to be noticed by one of those recorded, and few may race. What recorded cases
   * alone have noticed may be noticed by a test that came later.
   */
  private static void failAsRecorded(
      List<FailureSignatures.Entry> seen, FailureSignatures recorded) {
    Map<String, Set<String>> tests = tests(seen);
    Map<String, Set<String>> expected = tests(recorded.entries());
    assertThat(tests).containsOnlyKeys(expected.keySet());
    List<String> others =
        expected.keySet().stream()
            .filter(one -> !expected.get(one).equals(BY_CASES_ALONE))
            .filter(one -> !tests.get(one).equals(expected.get(one)))
            .toList();
    assertThat(others)
        .hasSizeLessThan(expected.size() / 30)
        .allSatisfy(one -> assertThat(tests.get(one)).containsAnyElementsOf(expected.get(one)));
  }

  /** The tests that notice an answer, by its step and its name. */
  private static Map<String, Set<String>> tests(List<FailureSignatures.Entry> entries) {
    return entries.stream()
        .collect(
            Collectors.toMap(
                entry -> entry.step() + " " + entry.name(),
                entry -> Set.of(entry.tests().split(" "))));
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
            project.model(),
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
