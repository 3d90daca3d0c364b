package engineroom.classroom.study;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out whose fault it is that recorded cases or walks go otherwise: they go through the whole
 * engine, and a step whose other tests all pass does not pay for another. Its methods are put into
 * the port, and it is judged by them again.
 */
final class StepClearing {

  private final Course course;
  private final Judge judge;
  private final Workspace workspace;

  StepClearing(Course course, Judge judge, Workspace workspace) {
    this.course = course;
    this.judge = judge;
    this.workspace = workspace;
  }

  /** The verdicts, without what is no longer amiss once the rest is the port's. */
  List<StepVerdict> clear(List<StepVerdict> verdicts) throws IOException, InterruptedException {
    List<StepVerdict> open = verdicts.stream().filter(StepVerdict::isOpen).toList();
    if (open.isEmpty()) {
      return verdicts;
    }
    try (TemporaryFolder place = TemporaryFolder.create("engine-room-step-")) {
      Path folder = place.path();
      StudentsEngine engine = new StudentsEngine(course.folder(), workspace);
      List<StepVerdict> cleared = judged(open, engine, folder.resolve("together"));
      List<StepVerdict> alone = new ArrayList<>();
      for (StepVerdict one : cleared) {
        boolean again = one.isOpen() && cleared.size() > 1;
        String step = one.step().id();
        alone.add(again ? judged(List.of(one), engine, folder.resolve(step)).getFirst() : one);
      }
      return verdicts.stream().map(one -> among(alone, one)).toList();
    }
  }

  private List<StepVerdict> judged(List<StepVerdict> open, StudentsEngine engine, Path folder)
      throws IOException, InterruptedException {
    List<CourseStep> steps = open.stream().map(StepVerdict::step).toList();
    Set<String> kept = steps.stream().map(CourseStep::id).collect(Collectors.toSet());
    Workspace inThePort = engine.writeInThePort(kept, folder);
    List<String> failing =
        open.stream()
            .flatMap(one -> one.failing().stream())
            .map(one -> one.statement().id())
            .distinct()
            .toList();
    WorkerFindings findings =
        judge.unfilled(
            inThePort.root(), new Examination(failing, Examination.cases(course, steps)));
    return open.stream().map(one -> one.judgedInstead(course, findings)).toList();
  }

  private static StepVerdict among(List<StepVerdict> cleared, StepVerdict verdict) {
    return cleared.stream()
        .filter(one -> one.step().equals(verdict.step()))
        .findFirst()
        .orElse(verdict);
  }
}
