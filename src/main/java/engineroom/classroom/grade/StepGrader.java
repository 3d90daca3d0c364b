package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.RecordedVerdict;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.RecordedCase;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Grades the steps of one submission, each for itself.
 *
 * <p>A step's points are spread evenly over its behaviours, but those that a trivial body shows
 * too: they give nothing, and one that is lost costs as much as another. A behaviour counts if it
 * is there in the submission, or in the port with the submission's methods of this step, and
 * perhaps of others, put into it: no step pays for another. A step that shows all of them, and yet
 * gives another answer than was recorded from the original, loses as much as one behaviour is
 * worth. A step of which nothing is written gets nothing; what is not written of a step is not lent
 * by the port.
 */
final class StepGrader {

  /** Judges the whole submission once more. */
  @FunctionalInterface
  interface Repetition {
    WorkerFindings judge() throws InterruptedException;
  }

  private final Course course;
  private final StepPoints points;
  private final Map<String, String> aside;
  private final List<Integer> inThePort = new ArrayList<>();

  /**
   * A grader of steps.
   *
   * @param aside why methods were set aside, by their signatures
   */
  StepGrader(Course course, StepPoints points, Map<String, String> aside) {
    this.course = course;
    this.points = points;
    this.aside = aside;
  }

  /** What a teacher should know of the steps graded so far. */
  List<String> remarks() {
    if (inThePort.isEmpty()) {
      return List.of();
    }
    String many =
        inThePort.size() == 1
            ? "step %s is judged in the port: the submission's other steps break it"
            : "steps %s are judged in the port: the submission's other steps break them";
    return List.of(many.formatted(NumberRanges.of(inThePort)));
  }

  /**
   * Grades all steps.
   *
   * @param findings on the whole submission
   * @param again judges the whole submission once more
   * @param isolation judges in the port what does not stand in it
   */
  List<StepGrade> grade(WorkerFindings findings, Repetition again, StepIsolation isolation)
      throws IOException, InterruptedException {
    List<StepStanding> all =
        course.steps().stream()
            .map(step -> new StepStanding(StepVerdict.of(step, course, findings)))
            .toList();
    List<StepStanding> open =
        all.stream().filter(one -> !one.isUntouched() && one.isOpen()).toList();
    if (!open.isEmpty() && !findings.isStuck() && !findings.isEarly()) {
      WorkerFindings repeated = again.judge();
      open.forEach(one -> one.repeated(StepVerdict.of(one.step(), course, repeated)));
    }
    isolation.judge(open, findings);
    return all.stream().map(this::graded).toList();
  }

  private StepGrade graded(StepStanding standing) {
    CourseStep step = standing.step();
    String waiting = waiting(standing.unwritten());
    if (standing.isUntouched()) {
      return StepGrade.none(step, points.of(step), waiting);
    }
    if (standing.isBetterInThePort()) {
      inThePort.add(step.number());
    }
    if (standing.behaviours().isEmpty()) {
      return StepGrade.none(step, points.of(step), "not in whole, " + waiting);
    }
    return graded(standing, waiting);
  }

  private StepGrade graded(StepStanding standing, String waiting) {
    CourseStep step = standing.step();
    List<BehaviourVerdict> behaviours = standing.behaviours();
    List<UnwrittenMethod> unwritten = standing.unwritten();
    double of = points.of(step);
    Set<String> trivial = course.trivial(step);
    List<BehaviourVerdict> earning =
        behaviours.stream().filter(one -> !trivial.contains(one.statement().id())).toList();
    double each = of / Math.max(1, earning.size());
    List<LostPoints> losses = new ArrayList<>();
    for (BehaviourVerdict one : behaviours) {
      if (!one.passed()) {
        String reason = waiting.isEmpty() ? reason(one, standing.isEarly()) : waiting;
        losses.add(new LostPoints(each, Optional.of(one.statement()), reason));
      }
    }
    if (losses.isEmpty() && !unwritten.isEmpty()) {
      double share = of * unwritten.size() / step.members().size();
      losses.add(new LostPoints(share, Optional.empty(), waiting));
      return new StepGrade(step, of, losses);
    }
    if (losses.isEmpty() && !standing.recorded().passed()) {
      losses.add(new LostPoints(each, Optional.empty(), reason(standing.recorded())));
      return new StepGrade(step, of, losses);
    }
    boolean none = earning.stream().noneMatch(BehaviourVerdict::passed);
    boolean all = none || losses.size() >= earning.size();
    return new StepGrade(step, of, all ? exactly(losses, of) : losses);
  }

  /** The same losses as parts of all points, so that nothing is nothing, and no rest is left. */
  private static List<LostPoints> exactly(List<LostPoints> losses, double of) {
    double each = of / losses.size();
    double first = of - losses.stream().skip(1).mapToDouble(one -> each).sum();
    List<LostPoints> exact = new ArrayList<>();
    for (LostPoints one : losses) {
      exact.add(new LostPoints(exact.isEmpty() ? first : each, one.behaviour(), one.reason()));
    }
    return exact;
  }

  private static String reason(RecordedVerdict verdict) {
    if (verdict.different().isEmpty()) {
      return "recorded cases were not reached: something before them never ends";
    }
    CaseDifference first = verdict.different().getFirst();
    RecordedCase played = first.played();
    String where = played.script() + " " + played.number() + ", \"" + played.name() + "\": ";
    String what =
        switch (first) {
          case CaseDifference.OtherAnswer other ->
              other.step() + " expected: " + other.expected() + " came: " + other.came();
          case CaseDifference.NoEnd stuck -> "stuck: " + stuck.why();
        };
    return GradeText.oneLine("not as in the original: " + where + what);
  }

  private static String reason(BehaviourVerdict verdict, boolean early) {
    if (verdict.failed().isEmpty()) {
      return early
          ? "did not run: the time of the submission was over"
          : "not reached: tests before it never end";
    }
    TestResult first = verdict.failed().getFirst();
    String message = GradeText.oneLine(first.message());
    return first.ending() == TestResult.Ending.STUCK ? "stuck: " + message : message;
  }

  /** What is not there of a step, and why; empty where all is there. */
  private String waiting(List<UnwrittenMethod> unwritten) {
    List<String> names = unwritten.stream().map(UnwrittenMethod::signature).sorted().toList();
    List<String> reasons =
        new ArrayList<>(
            names.stream().map(aside::get).filter(Objects::nonNull).distinct().toList());
    String missing =
        names.stream().filter(name -> !aside.containsKey(name)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      reasons.add("not written: " + missing);
    }
    return GradeText.oneLine(String.join("; ", reasons));
  }
}
