package engineroom.classroom.pack;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The proof itself, tried on three steps. */
@Tag("slow")
@Timeout(600)
class SmallProofTest {

  @Test
  void wrongAnswersAreRefusedAndHuntsEndInAKill(@TempDir Path folder) throws Exception {
    Course course = CourseFixture.course();
    List<String> told = new ArrayList<>();
    try (CourseProof proof = new CourseProof(course, folder, told::add)) {
      proof.prove();
      assertThat(told) // nothing is recorded here of trivial bodies, and the proof says so
          .containsExactly(
              "× shut-down-in-time: trivial bodies show [an-idle-engine-shuts-down-at-once],"
                  + " recorded is []");
      int benches = 2 * Math.min(2, Runtime.getRuntime().availableProcessors());
      assertThat(proof.planted()) // the answers, and one by each worker of a judge
          .isGreaterThanOrEqualTo(proof.signatures().size() + 1 + benches)
          .isEqualTo(proof.found());
      assertThat(proof.signatures())
          .extracting(entry -> entry.name())
          .contains("last-one-wins", "never-ends", "one-by-one");
    }
  }
}
