package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import java.util.List;
import java.util.Optional;

/**
 * What a submission is worth.
 *
 * @param name the submission
 * @param steps the points of each step
 * @param obstacle why nothing of it could be judged, if so
 * @param remarks what a teacher should know: edited tests, files that are no files, and the like
 */
public record Grade(
    String name, List<StepGrade> steps, Optional<String> obstacle, List<String> remarks) {

  /** Nothing, and the reason. */
  static Grade nothing(Submission submission, Course course, GradingRules rules, String why) {
    return nothing(submission, course, rules, why, List.of());
  }

  /** The same, with what a teacher should know besides. */
  static Grade nothing(
      Submission submission, Course course, GradingRules rules, String why, List<String> remarks) {
    List<StepGrade> steps =
        course.steps().stream()
            .map(step -> StepGrade.none(step, rules.points().of(step), "nothing could be judged"))
            .toList();
    Optional<String> reason = Optional.of(GradeText.oneLine(why));
    return new Grade(submission.name(), steps, reason, GradeText.remarks(remarks));
  }

  /** The points given. */
  public double points() {
    return steps.stream().mapToDouble(StepGrade::points).sum();
  }

  /** The points that there are to have. */
  public double of() {
    return steps.stream().mapToDouble(StepGrade::of).sum();
  }

  /** How many hundredths of the points were given, rounded down, so that 100 means all. */
  public int percent() {
    return of() == 0 ? 0 : (int) Math.floor(100 * points() / of() + 1e-9);
  }

  /** How many steps lack nothing. */
  public long whole() {
    return steps.stream().filter(StepGrade::whole).count();
  }
}
