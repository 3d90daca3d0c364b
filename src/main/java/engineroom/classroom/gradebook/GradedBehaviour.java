package engineroom.classroom.gradebook;

import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.LostPoints;
import engineroom.classroom.grade.StepGrade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A behaviour of a step, shown or not, as test reports have tests.
 *
 * @param step the step that it was asked for in
 * @param id the behaviour's id, or the step's where the step failed as a whole
 * @param points those that were not given
 * @param reason why not; empty where it is shown
 */
record GradedBehaviour(StepGrade step, String id, double points, String reason) {

  /** All of a submission, in the order of the steps. */
  static List<GradedBehaviour> of(Grade grade) {
    return grade.steps().stream().flatMap(step -> of(step).stream()).toList();
  }

  /** Those of a step: what is lost without naming a behaviour is the step's own. */
  static List<GradedBehaviour> of(StepGrade step) {
    Map<String, LostPoints> lost = new HashMap<>();
    List<GradedBehaviour> graded = new ArrayList<>();
    for (LostPoints one : step.losses()) {
      if (one.behaviour().isPresent()) {
        lost.put(one.behaviour().get().id(), one);
      } else {
        graded.add(new GradedBehaviour(step, step.step().id(), one.points(), one.reason()));
      }
    }
    boolean nothing = !graded.isEmpty() && step.points() == 0;
    for (String id : nothing ? List.<String>of() : step.step().behaviours()) {
      LostPoints one = lost.get(id);
      graded.add(
          one == null
              ? new GradedBehaviour(step, id, 0, "")
              : new GradedBehaviour(step, id, one.points(), one.reason()));
    }
    return graded;
  }

  boolean isShown() {
    return reason.isEmpty();
  }
}
