package engineroom.classroom.told;

import engineroom.classroom.answer.Answer;
import engineroom.classroom.answer.Signatures;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.TestResult;
import engineroom.classroom.judge.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The mistakes that a failure looks like. */
public final class Suspicion {

  private final CourseFolder course;
  private final Signatures signatures;

  /** Suspicions from what a course has recorded. */
  public Suspicion(CourseFolder course) {
    this.course = course;
    this.signatures = Signatures.read(course.signatures());
  }

  /** How a step failed, to be compared. */
  public static Signatures.Entry signature(Verdict verdict, String name) {
    List<String[]> failures = new ArrayList<>();
    verdict.failing().stream()
        .flatMap(behaviour -> behaviour.failed().stream())
        .forEach(
            test -> failures.add(new String[] {test.name(), test.ending() + " " + test.message()}));
    return Signatures.of(verdict.step().id(), name, failures);
  }

  /** What the student may have done, a text each. */
  public List<String> of(Verdict verdict) {
    Signatures.Entry failure = signature(verdict, "");
    List<String> names =
        cutShort(verdict) ? signatures.exactlyLike(failure) : signatures.like(failure);
    return names.stream()
        .map(name -> explanation(verdict.step().id(), name))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Whether a test was stuck: those behind it did not run, so which ones failed says little. */
  private static boolean cutShort(Verdict verdict) {
    return verdict.failing().stream()
        .flatMap(behaviour -> behaviour.failed().stream())
        .anyMatch(test -> test.ending() == TestResult.Ending.STUCK);
  }

  private String explanation(String step, String name) {
    Path file = course.wrong().resolve(step).resolve(name + ".java");
    try {
      return Files.isRegularFile(file)
          ? Answer.parse(name, Files.readString(file)).explanation()
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
