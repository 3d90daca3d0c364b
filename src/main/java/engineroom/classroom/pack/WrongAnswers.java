package engineroom.classroom.pack;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.FailureSignatures;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.study.SuspectedMistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The wrong answers that a course has to its steps, handed in to a judge. */
final class WrongAnswers {

  private static final int LEAST = 3;

  private final Course course;

  WrongAnswers(Course course) {
    this.course = course;
  }

  /**
   * What became of a step's wrong answers.
   *
   * @param faults what is wrong with them or with the judge, a sentence each
   * @param failures how each of them failed
   * @param planted how many were handed in
   * @param found how many were refused
   */
  record Outcome(
      List<String> faults, List<FailureSignatures.Entry> failures, int planted, int found) {}

  /** Hands in all of a step's. */
  Outcome handIn(CourseStep step, Judge judge) throws InterruptedException {
    Path folder = course.folder().wrong().resolve(step.id());
    List<String> answers = CourseFolder.paths(folder);
    List<String> faults = new ArrayList<>();
    List<FailureSignatures.Entry> failures = new ArrayList<>();
    int found = 0;
    if (answers.size() < LEAST) {
      faults.add(step.id() + " has " + answers.size() + " wrong answers: write " + LEAST);
    }
    for (String path : answers) {
      String name = path.replaceFirst("\\.java$", "");
      String where = step.id() + "/" + name;
      WorkerFindings findings =
          judge.answer(folder.resolve(path), Examination.of(course, List.of(step)));
      StepVerdict verdict = StepVerdict.of(step, course, findings);
      if (!findings.judged()) {
        faults.add(
            where + " cannot be judged: " + findings.errors() + findings.refused().orElse(""));
        continue;
      }
      failures.add(SuspectedMistakes.signature(verdict, name));
      if (verdict.passed()) {
        faults.add(where + " passes");
      } else {
        found++;
      }
    }
    return new Outcome(faults, failures, answers.size(), found);
  }
}
