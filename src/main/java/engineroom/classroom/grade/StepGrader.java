package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.Step;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.Findings;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.TestResult;
import engineroom.classroom.judge.Unwritten;
import engineroom.classroom.judge.Verdict;
import engineroom.classroom.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Grades the steps of one submission, each for itself.
 *
 * <p>A step's points are spread evenly over its behaviours. A behaviour counts if it is there in
 * the submission, or in the port with this step's methods put into it: no step pays for another. A
 * step of which nothing is written gets nothing; what is not written of a step is not lent by the
 * port.
 */
final class StepGrader {

  private final Course course;
  private final Points points;
  private final Judge judge;
  private final StepAlone alone;
  private final Path folder;
  private final long end;
  private final List<String> remarks = new ArrayList<>();

  /**
   * A grader of steps.
   *
   * @param folder to put a step's engine into
   * @param end when it is too late to judge anything again, by {@link System#nanoTime}
   */
  StepGrader(
      Course course, Points points, Judge judge, Workspace submission, Path folder, long end) {
    this.course = course;
    this.points = points;
    this.judge = judge;
    this.alone = new StepAlone(course.folder(), submission);
    this.folder = folder;
    this.end = end;
  }

  /** What a teacher should know of the steps graded so far. */
  List<String> remarks() {
    return remarks;
  }

  /**
   * Grades a step.
   *
   * @param findings on the whole submission
   * @param aside why methods were set aside, by their signatures
   */
  StepGrade grade(Step step, Findings findings, Map<String, String> aside)
      throws IOException, InterruptedException {
    Verdict whole = Verdict.of(step, course, findings);
    List<Unwritten> unwritten = whole.unwritten();
    String waiting = waiting(unwritten, aside);
    if (unwritten.size() >= step.members().size()) {
      return StepGrade.none(step, points.of(step), waiting);
    }
    boolean late = System.nanoTime() > end;
    if (late && !unwritten.isEmpty()) {
      return StepGrade.none(step, points.of(step), "not in whole, " + waiting);
    }
    if (late || unwritten.isEmpty() && whole.failing().isEmpty()) {
      return graded(step, whole.behaviours(), unwritten, waiting);
    }
    Verdict itself = alone(step, unwritten.isEmpty());
    if (!unwritten.isEmpty()) {
      return graded(step, itself.behaviours(), unwritten, waiting);
    }
    return graded(step, better(whole, itself), unwritten, waiting);
  }

  private Verdict alone(Step step, boolean complete) throws IOException, InterruptedException {
    Path engine = alone.write(step, folder.resolve(step.id())).root();
    Findings findings =
        complete
            ? judge.student(engine, step.behaviours())
            : judge.unfilled(engine, step.behaviours());
    return Verdict.of(step, course, findings);
  }

  /** Each behaviour as it is where it is there, if it is there in one of the two. */
  private List<BehaviourVerdict> better(Verdict whole, Verdict itself) {
    if (itself.behaviours().isEmpty()) {
      return whole.behaviours();
    }
    if (itself.failing().size() < whole.failing().size()) {
      remarks.add(
          "step "
              + whole.step().number()
              + " is judged in the port: the submission's other steps break it");
    }
    List<BehaviourVerdict> better = new ArrayList<>();
    for (int i = 0; i < whole.behaviours().size(); i++) {
      BehaviourVerdict one = whole.behaviours().get(i);
      better.add(one.passed() ? one : itself.behaviours().get(i));
    }
    return better;
  }

  private StepGrade graded(
      Step step, List<BehaviourVerdict> behaviours, List<Unwritten> unwritten, String waiting) {
    double of = points.of(step);
    if (behaviours.isEmpty()) {
      return StepGrade.none(step, of, waiting);
    }
    double each = of / behaviours.size();
    List<Loss> losses = new ArrayList<>();
    for (BehaviourVerdict one : behaviours) {
      if (!one.passed()) {
        String reason = waiting.isEmpty() ? reason(one) : waiting;
        losses.add(new Loss(each, one.statement().id(), one.statement().sentence(), reason));
      }
    }
    if (losses.isEmpty() && !unwritten.isEmpty()) {
      double share = of * unwritten.size() / step.members().size();
      losses.add(new Loss(share, "", "", waiting));
      return new StepGrade(step, of, losses);
    }
    boolean none = losses.size() == behaviours.size();
    return new StepGrade(step, of, none ? exactly(losses, of) : losses);
  }

  /** So that nothing is nothing, and no rest of a division. */
  private static List<Loss> exactly(List<Loss> losses, double of) {
    double rest = of - losses.stream().skip(1).mapToDouble(Loss::points).sum();
    Loss first = losses.getFirst();
    List<Loss> exact = new ArrayList<>(losses);
    exact.set(0, new Loss(rest, first.behaviour(), first.sentence(), first.reason()));
    return exact;
  }

  private static String reason(BehaviourVerdict verdict) {
    if (verdict.failed().isEmpty()) {
      return "not reached: tests before it never end";
    }
    TestResult first = verdict.failed().getFirst();
    String message = Grader.oneLine(first.message());
    return first.ending() == TestResult.Ending.STUCK ? "stuck: " + message : message;
  }

  /** What is not there of a step, and why; empty where all is there. */
  private static String waiting(List<Unwritten> unwritten, Map<String, String> aside) {
    List<String> names = unwritten.stream().map(Unwritten::signature).sorted().toList();
    List<String> reasons =
        new ArrayList<>(
            names.stream().map(aside::get).filter(Objects::nonNull).distinct().toList());
    String missing =
        names.stream().filter(name -> !aside.containsKey(name)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      reasons.add("not written: " + missing);
    }
    return Grader.oneLine(String.join("; ", reasons));
  }
}
