package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.study.StudentsEngine;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges steps again in the port, so that no step pays for another. All that are under no suspicion
 * are judged together; those that fail there are parted, until each has passed, or has failed with
 * nothing but the port around it.
 */
final class StepIsolation {

  private final Course course;
  private final Judge judge;
  private final Workspace submission;
  private final Path folder;
  private final long end;
  private int runs;

  /**
   * Judges steps of a submission.
   *
   * @param folder to put engines into
   * @param end when it is too late to judge anything again, by {@link System#nanoTime}
   */
  StepIsolation(Course course, Judge judge, Workspace submission, Path folder, long end) {
    this.course = course;
    this.judge = judge;
    this.submission = submission;
    this.folder = folder;
    this.end = end;
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
    if (group.isEmpty() || System.nanoTime() > end) {
      return;
    }
    Set<String> kept = group.stream().map(one -> one.step().id()).collect(Collectors.toSet());
    Path place = folder.resolve(String.valueOf(++runs));
    engine.writeInThePort(kept, place);
    List<String> wanted =
        group.stream().map(StepStanding::missing).flatMap(Collection::stream).distinct().toList();
    List<CourseStep> steps = group.stream().map(StepStanding::step).toList();
    Examination asked = new Examination(wanted, Examination.cases(course, steps));
    WorkerFindings findings = judge.unfilled(place, asked);
    group.forEach(one -> one.learn(StepVerdict.of(one.step(), course, findings)));
    List<StepStanding> left = group.stream().filter(StepStanding::isOpen).toList();
    if (group.size() > 1 && !left.isEmpty()) {
      part(left, findings, engine);
    }
  }
}
