package engineroom.classroom.grade;

import engineroom.classroom.course.CourseStep;
import java.util.List;
import java.util.Optional;

/**
 * The points for one step.
 *
 * @param step the step
 * @param of how many there are to have
 * @param losses those that were not given
 */
public record StepGrade(CourseStep step, double of, List<LostPoints> losses) {

  /** The points given. */
  public double points() {
    return losses.isEmpty() ? of : of - losses.stream().mapToDouble(LostPoints::points).sum();
  }

  /** True if nothing is missing. */
  public boolean whole() {
    return losses.isEmpty();
  }

  /** Nothing for the step, for one reason. */
  static StepGrade none(CourseStep step, double of, String reason) {
    return new StepGrade(step, of, List.of(new LostPoints(of, Optional.empty(), reason)));
  }
}
