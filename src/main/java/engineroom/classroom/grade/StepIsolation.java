package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.judge.Allowance;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.study.StudentsEngine;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges steps again in the port, so that no step pays for another. All that are under no suspicion
 * are judged together; those that fail there are parted, until each has passed, or has failed with
 * nothing but the port around it. The run that decides is made twice.
 */
final class StepIsolation {

  private final Course course;
  private final Judge judge;
  private final Workspace submission;
  private final Path folder;
  private final Allowance allowance;
  private int runs;

  /**
   * Judges steps of a submission.
   *
   * @param folder to put engines into
   * @param allowance where nothing is left of it, nothing is judged again
   */
  StepIsolation(
      Course course, Judge judge, Workspace submission, Path folder, Allowance allowance) {
    this.course = course;
    this.judge = judge;
    this.submission = submission;
    this.folder = folder;
    this.allowance = allowance;
  }

  /**
   * Judges what stands open.
   *
   * @param open the steps; each learns what it does in the port
   * @param findings what left them open
   */
  void judge(List<StepStanding> open, WorkerFindings findings)
      throws IOException, InterruptedException {
    if (!open.isEmpty()) {
      part(open, findings, new StudentsEngine(course.folder(), submission));
    }
  }

  private void part(List<StepStanding> open, WorkerFindings findings, StudentsEngine engine)
      throws IOException, InterruptedException {
    Set<String> suspects = engine.suspects(findings);
    List<StepStanding> alone =
        open.stream().filter(one -> one.isPartial() || suspects.contains(one.step().id())).toList();
    List<StepStanding> together = new ArrayList<>(open);
    together.removeAll(alone);
    int middle = alone.isEmpty() ? together.size() / 2 : 0; // nothing else tells them apart
    run(together.subList(0, middle), engine);
    run(together.subList(middle, together.size()), engine);
    for (StepStanding one : alone) {
      run(List.of(one), engine);
    }
  }

  private void run(List<StepStanding> group, StudentsEngine engine)
      throws IOException, InterruptedException {
    if (group.isEmpty() || allowance.isSpent()) {
      return;
    }
    Set<String> kept = group.stream().map(one -> one.step().id()).collect(Collectors.toSet());
    Path place = folder.resolve(String.valueOf(++runs));
    engine.writeInThePort(kept, place);
    WorkerFindings findings = judge.unfilled(place, asked(group));
    List<StepStanding> decided =
        group.stream().filter(one -> group.size() == 1 || verdict(one, findings).passed()).toList();
    if (!decided.isEmpty()) {
      WorkerFindings again = showsAny(decided, findings) ? repeated(place, decided) : findings;
      decided.forEach(one -> one.judgedInThePort(verdict(one, findings), verdict(one, again)));
    }
    List<StepStanding> left = new ArrayList<>(group);
    left.removeAll(decided);
    if (!left.isEmpty()) {
      part(left, findings, engine);
    }
  }

  private WorkerFindings repeated(Path place, List<StepStanding> decided)
      throws InterruptedException {
    return judge.unfilled(place, asked(decided));
  }

  private Examination asked(List<StepStanding> group) {
    return Examination.of(course, group.stream().map(StepStanding::step).toList());
  }

  private StepVerdict verdict(StepStanding one, WorkerFindings findings) {
    return StepVerdict.of(one.step(), course, findings);
  }

  /** What shows nothing need not be asked whether it shows it always. */
  private boolean showsAny(List<StepStanding> decided, WorkerFindings findings) {
    return decided.stream()
        .map(one -> verdict(one, findings))
        .anyMatch(verdict -> verdict.failing().size() < verdict.behaviours().size());
  }
}
