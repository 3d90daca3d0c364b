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
    List<BehaviourVerdict> behaviours = behaviours(step, step.behaviours(), course, findings);
    RecordedVerdict recorded = RecordedVerdict.of(course.cases(step), findings);
    boolean passed = behaviours.stream().allMatch(BehaviourVerdict::passed) && recorded.passed();
    State state = !unwritten.isEmpty() ? State.UNWRITTEN : passed ? State.PASSED : State.FAILED;
    return new StepVerdict(step, state, behaviours, recorded, unwritten, findings);
  }

  /** A walk knows that something is amiss, and not what: it speaks where nobody else does. */
  private static List<BehaviourVerdict> behaviours(
      CourseStep step, List<String> ids, Course course, WorkerFindings findings) {
    List<String> all = step.behaviours().stream().flatMap(id -> course.tests(id).stream()).toList();
    List<TestResult> failed =
        findings.results().stream()
            .filter(result -> !result.passed() && speaksAbout(result, all))
            .toList();
    List<TestResult> precise =
        failed.stream().filter(result -> !BehaviourTest.isWalk(result.name())).toList();
    List<TestResult> telling = precise.isEmpty() ? failed : precise;
    return ids.stream().map(id -> behaviour(id, course, findings, telling)).toList();
  }

  private static BehaviourVerdict behaviour(
      String id, Course course, WorkerFindings findings, List<TestResult> telling) {
    List<String> tests = course.tests(id);
    List<TestResult> failed =
        telling.stream().filter(result -> speaksAbout(result, tests)).toList();
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
        && failing().stream().allMatch(this::failsOnWalksAlone)
        && (!failing().isEmpty() || !recorded.different().isEmpty());
  }

  /** Behind a walk that is stuck, other walks may not have run. */
  private boolean failsOnWalksAlone(BehaviourVerdict one) {
    Set<String> ran = findings.results().stream().map(TestResult::name).collect(Collectors.toSet());
    return one.tests().stream().allMatch(test -> ran.contains(test) || BehaviourTest.isWalk(test))
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
    List<String> failing = failing().stream().map(one -> one.statement().id()).toList();
    List<BehaviourVerdict> shown = new ArrayList<>(behaviours);
    shown.removeIf(one -> !one.passed());
    shown.addAll(behaviours(step, failing, course, another));
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
