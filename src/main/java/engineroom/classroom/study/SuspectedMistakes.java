package engineroom.classroom.study;

import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.FailureSignatures;
import engineroom.classroom.course.SealedText;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.message.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The mistakes that a failure looks like. */
public final class SuspectedMistakes {

  private final CourseFolder course;
  private final FailureSignatures signatures;

  /** Suspicions from what a course has recorded. */
  public SuspectedMistakes(CourseFolder course) {
    this.course = course;
    this.signatures = FailureSignatures.read(course.signatures());
  }

  /** How a step failed, to be compared. */
  public static FailureSignatures.Entry signature(StepVerdict verdict, String name) {
    List<String[]> failures = new ArrayList<>();
    verdict.failing().stream()
        .flatMap(behaviour -> behaviour.failed().stream())
        .forEach(
            test -> failures.add(new String[] {test.name(), test.ending() + " " + test.message()}));
    return FailureSignatures.of(verdict.step().id(), name, failures);
  }

  /** What the student may have done, a text each. */
  public List<String> of(StepVerdict verdict) {
    FailureSignatures.Entry failure = signature(verdict, "");
    if (failure.tests().isEmpty()) {
      return List.of(); // a recorded case alone noticed, which says too little
    }
    List<String> names =
        cutShort(verdict) ? signatures.exactlyLike(failure) : signatures.like(failure);
    return names.stream()
        .map(name -> explanation(verdict.step().id(), name))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Whether a test was stuck: those behind it did not run, so which ones failed says little. */
  private static boolean cutShort(StepVerdict verdict) {
    return verdict.failing().stream()
        .flatMap(behaviour -> behaviour.failed().stream())
        .anyMatch(test -> test.ending() == TestResult.Ending.STUCK);
  }

  private String explanation(String step, String name) {
    Path file = course.wrong().resolve(step).resolve(name + ".java");
    try {
      return Files.isRegularFile(file)
          ? CodeVariant.parse(name, SealedText.read(file)).explanation()
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
