package engineroom.classroom.grade;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.RecordedVerdict;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.message.UnwrittenMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * How a step stands: for each of its behaviours the verdict that speaks for it, if one does, and
 * what the recorded cases say. What is not written of a step is not lent by the port, so the run in
 * which it was lent says nothing.
 */
final class StepStanding {

  private final StepVerdict whole;
  private List<BehaviourVerdict> behaviours;
  private RecordedVerdict recorded;

  /** A step as it stands in the whole submission. */
  StepStanding(StepVerdict whole) {
    this.whole = whole;
    this.behaviours = isPartial() ? List.of() : whole.behaviours();
    this.recorded = whole.recorded();
  }

  CourseStep step() {
    return whole.step();
  }

  /** The methods that wait to be written. */
  List<UnwrittenMethod> unwritten() {
    return whole.unwritten();
  }

  /** Whether none of its methods is written. */
  boolean isUntouched() {
    return unwritten().size() >= step().members().size();
  }

  /** Whether one of its methods waits to be written. */
  boolean isPartial() {
    return !unwritten().isEmpty();
  }

  /** What is known of each behaviour; empty where nothing is. */
  List<BehaviourVerdict> behaviours() {
    return behaviours;
  }

  /** The ids of the behaviours that nothing speaks for. */
  List<String> missing() {
    return behaviours.isEmpty()
        ? step().behaviours()
        : behaviours.stream()
            .filter(one -> !one.passed())
            .map(one -> one.statement().id())
            .toList();
  }

  /** What the recorded cases say. */
  RecordedVerdict recorded() {
    return recorded;
  }

  /** Whether something speaks against it still. */
  boolean isOpen() {
    return !missing().isEmpty() || !recorded.passed();
  }

  /** Whether the port around it brought out a behaviour that was not there before. */
  boolean isBetterInThePort() {
    boolean fewer = missing().size() < whole.failing().size();
    boolean asRecorded = recorded.passed() && !whole.recorded().passed();
    return !isPartial() && (fewer || asRecorded);
  }

  /** Adds what another run has found out; that may be nothing. */
  void learn(StepVerdict another) {
    List<BehaviourVerdict> found = another.behaviours();
    if (!found.isEmpty() && !recorded.passed()) {
      recorded = another.recorded();
    }
    if (behaviours.isEmpty() || found.isEmpty()) {
      behaviours = behaviours.isEmpty() ? found : behaviours;
      return;
    }
    List<BehaviourVerdict> better = new ArrayList<>();
    for (int i = 0; i < behaviours.size(); i++) {
      better.add(behaviours.get(i).passed() ? behaviours.get(i) : found.get(i));
    }
    behaviours = better;
  }
}
