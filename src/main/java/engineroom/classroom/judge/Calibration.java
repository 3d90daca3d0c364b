package engineroom.classroom.judge;

import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.course.SealedText;
import engineroom.classroom.course.StepCases;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.judge.message.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mistake that is planted before a judge is believed: an answer that a behaviour's tests must
 * refuse, and a recorded case as well. A judge that runs no test, or plays no case, is found out.
 */
final class Calibration {

  private static final int CASES = 6;

  private final Path answer;
  private final String name;
  private final Examination asked;

  private Calibration(Path answer, String name, Examination asked) {
    this.answer = answer;
    this.name = name;
    this.asked = asked;
  }

  /** The mistake that a course plants; absent where it plants none. */
  static Optional<Calibration> of(CourseFolder course) {
    return CourseFolder.paths(course.planted()).stream()
        .findFirst()
        .map(path -> of(course, course.planted().resolve(path)));
  }

  private static Calibration of(CourseFolder course, Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.java$", "");
      CodeVariant answer = CodeVariant.parse(name, SealedText.read(file));
      String member = answer.replacements().getFirst().member();
      List<ScriptCases> cases =
          course.readMembers().stream()
              .filter(one -> one.signature().toString().startsWith(member + "("))
              .map(StepMethod::step)
              .flatMap(step -> cases(course, step))
              .toList();
      return new Calibration(
          file, name, new Examination(List.of(answer.breaks().orElse("")), cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A few of each script's, so that it costs little. */
  private static Stream<ScriptCases> cases(CourseFolder course, String step) {
    return course.readCases().stream()
        .filter(one -> one.step().equals(step))
        .map(StepCases::cases)
        .map(one -> new ScriptCases(one.script(), one.cases().stream().limit(CASES).toList()));
  }

  /** The answer's file. */
  Path answer() {
    return answer;
  }

  /** What is asked of the port with the answer in it. */
  Examination asked() {
    return asked;
  }

  /**
   * Looks at what was found out about the answer.
   *
   * @throws UncalibratedJudge where it was not refused
   */
  void check(WorkerFindings findings) {
    if (!findings.judged()) {
      String why = findings.refused().orElse(String.valueOf(findings.errors()));
      throw new UncalibratedJudge("'" + name + "' could not be judged: " + why);
    }
    if (findings.results().stream().allMatch(TestResult::passed)) {
      throw new UncalibratedJudge("no test noticed '" + name + "'");
    }
    if (findings.differences().isEmpty()) {
      throw new UncalibratedJudge("no recorded case noticed '" + name + "'");
    }
  }
}
