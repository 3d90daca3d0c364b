package engineroom.classroom.grade;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.RecordedVerdict;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.message.UnwrittenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a step stands: in the whole submission, and in the port. Each of the two is one verdict, of a
 * run and of its repetition: what passed in both counts. The better of the two decides; they are
 * never added up, so that code which answers otherwise each time gains nothing by it.
 *
 * <p>What is not written of a step is not lent by the port, so the run in which it was lent says
 * nothing.
 */
final class StepStanding {

  private final StepVerdict whole;
  private final boolean partial;
  private Optional<Shown> inWhole;
  private Optional<Shown> inThePort = Optional.empty();

  /** What a run has shown of a step, or a run and its repetition. */
  private record Shown(List<BehaviourVerdict> behaviours, RecordedVerdict recorded, boolean early) {

    static Optional<Shown> of(StepVerdict verdict) {
      return verdict.behaviours().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Shown(verdict.behaviours(), verdict.recorded(), verdict.findings().isEarly()));
    }

    /** What both have shown; a repetition for which there was no time takes nothing away. */
    Shown and(StepVerdict another) {
      return another.findings().isEarly() ? this : of(another).map(this::and).orElse(this);
    }

    private Shown and(Shown again) {
      List<BehaviourVerdict> both = new ArrayList<>();
      for (int i = 0; i < behaviours.size(); i++) {
        BehaviourVerdict one = behaviours.get(i);
        both.add(one.passed() ? again.behaviours.get(i) : one);
      }
      return new Shown(both, recorded.passed() ? again.recorded : recorded, early || again.early);
    }

    boolean isAll() {
      return missing() == 0 && recorded.passed();
    }

    long missing() {
      return behaviours.stream().filter(one -> !one.passed()).count();
    }
  }

  /** A step as it stands in the whole submission. */
  StepStanding(StepVerdict whole) {
    this.whole = whole;
    this.partial = !whole.unwritten().isEmpty();
    this.inWhole = partial ? Optional.empty() : Shown.of(whole);
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
    return partial;
  }

  /** What is known of each behaviour; empty where nothing is. */
  List<BehaviourVerdict> behaviours() {
    return decisive().map(Shown::behaviours).orElse(List.of());
  }

  /** What the recorded cases say. */
  RecordedVerdict recorded() {
    return decisive().map(Shown::recorded).orElse(RecordedVerdict.NONE);
  }

  /** Whether time was up before all was asked. */
  boolean isEarly() {
    return decisive().map(Shown::early).orElse(whole.findings().isEarly());
  }

  private Optional<Shown> decisive() {
    if (inWhole.isEmpty() || inThePort.isEmpty()) {
      return inWhole.or(() -> inThePort);
    }
    return isBetterInThePort() ? inThePort : inWhole;
  }

  /** The ids of the behaviours that it does not show. */
  List<String> missing() {
    return behaviours().isEmpty()
        ? step().behaviours()
        : behaviours().stream()
            .filter(one -> !one.passed())
            .map(one -> one.statement().id())
            .toList();
  }

  /** Whether something speaks against it still. */
  boolean isOpen() {
    return decisive().filter(Shown::isAll).isEmpty();
  }

  /** Whether the port around it brings out what the rest of the submission hides. */
  boolean isBetterInThePort() {
    if (inWhole.isEmpty() || inThePort.isEmpty()) {
      return false;
    }
    Shown here = inWhole.get();
    Shown there = inThePort.get();
    boolean asRecorded = there.recorded.passed() && !here.recorded.passed();
    return there.missing() < here.missing() || there.missing() == here.missing() && asRecorded;
  }

  /** The whole submission has been judged once more. */
  void repeated(StepVerdict again) {
    inWhole = inWhole.map(first -> first.and(again));
  }

  /**
   * It has been judged in the port, twice; either may have come to nothing.
   *
   * @param first what it did there
   * @param again what it did there once more
   */
  void judgedInThePort(StepVerdict first, StepVerdict again) {
    inThePort = Shown.of(first).map(shown -> shown.and(again));
  }
}
