package engineroom.classroom.judge;

import engineroom.classroom.course.BehaviourTest;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verdict on a step.
 *
 * @param step the step
 * @param state in one word
 * @param behaviours each of its behaviours; none where nothing ran
 * @param recorded what the recorded cases that reach its methods say
 * @param unwritten the methods of the step that are still to be written
 * @param findings all that the judge found
 */
public record StepVerdict(
    CourseStep step,
    State state,
    List<BehaviourVerdict> behaviours,
    RecordedVerdict recorded,
    List<UnwrittenMethod> unwritten,
    WorkerFindings findings) {

  /** The states of a step. */
  public enum State {
    /** Every behaviour is there, and every recorded case goes as in the original. */
    PASSED,
    /** A behaviour is not there, or a recorded case goes otherwise. */
    FAILED,
    /** At least one of its methods is still to be written. */
    UNWRITTEN,
    /** Something stands in the way of judging. */
    NOT_JUDGED
  }

  /** The verdict that findings give on a step whose tests were asked for. */
  public static StepVerdict of(CourseStep step, Course course, WorkerFindings findings) {
    List<UnwrittenMethod> unwritten =
        findings.unwritten().stream().filter(one -> one.step().equals(step.id())).toList();
    if (!findings.judged()) {
      return new StepVerdict(
          step, State.NOT_JUDGED, List.of(), RecordedVerdict.NONE, unwritten, findings);
    }
    List<BehaviourVerdict> behaviours = new ArrayList<>();
    for (String id : step.behaviours()) {
      behaviours.add(behaviour(id, course, findings));
    }
    RecordedVerdict recorded = RecordedVerdict.of(course.cases(step), findings);
    boolean passed = behaviours.stream().allMatch(BehaviourVerdict::passed) && recorded.passed();
    State state = !unwritten.isEmpty() ? State.UNWRITTEN : passed ? State.PASSED : State.FAILED;
    return new StepVerdict(step, state, List.copyOf(behaviours), recorded, unwritten, findings);
  }

  private static BehaviourVerdict behaviour(String id, Course course, WorkerFindings findings) {
    List<String> tests = course.tests(id);
    List<TestResult> failed =
        findings.results().stream()
            .filter(result -> !result.passed() && speaksAbout(result, tests))
            .toList();
    Set<String> ran = findings.results().stream().map(TestResult::name).collect(Collectors.toSet());
    boolean broken = failed.stream().anyMatch(result -> result.test().method().isEmpty());
    int missing = broken ? 0 : (int) tests.stream().filter(test -> !ran.contains(test)).count();
    return new BehaviourVerdict(course.statement(id), tests, failed, missing);
  }

  /** A class that cannot be set up at all speaks against all its tests. */
  private static boolean speaksAbout(TestResult result, List<String> tests) {
    return result.test().method().isEmpty()
        ? tests.stream().anyMatch(test -> test.startsWith(result.test().type() + "#"))
        : tests.contains(result.name());
  }

  /**
   * Whether nothing speaks against a step that is written but what goes through the whole engine:
   * recorded cases, and walks. Another step's mistake may be behind that.
   */
  public boolean isOpen() {
    return state == State.FAILED
        && failing().stream().allMatch(StepVerdict::failsOnWalksAlone)
        && (!failing().isEmpty() || !recorded.different().isEmpty());
  }

  private static boolean failsOnWalksAlone(BehaviourVerdict one) {
    return one.missing() == 0
        && one.failed().stream().allMatch(result -> BehaviourTest.isWalk(result.name()));
  }

  /**
   * The same with what is said of another engine, which has this step's methods, in place of all
   * that failed.
   *
   * @param another what was found out about that one; nothing where it could not be judged
   */
  public StepVerdict judgedInstead(Course course, WorkerFindings another) {
    if (!another.judged()) {
      return this;
    }
    List<BehaviourVerdict> shown =
        behaviours.stream()
            .map(one -> one.passed() ? one : behaviour(one.statement().id(), course, another))
            .toList();
    RecordedVerdict left = RecordedVerdict.of(course.cases(step), another);
    boolean passed =
        shown.stream().allMatch(BehaviourVerdict::passed) && left.passed() && unwritten.isEmpty();
    return new StepVerdict(step, passed ? State.PASSED : state, shown, left, unwritten, findings);
  }

  /** True if the step is done. */
  public boolean passed() {
    return state == State.PASSED;
  }

  /** The behaviours that are not there. */
  public List<BehaviourVerdict> failing() {
    return behaviours.stream().filter(one -> !one.passed()).toList();
  }
}
