package engineroom.classroom.study;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.TestResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges steps against a workspace's engine, and tells of them. */
public final class StepCheck {

  /** What is told of an engine that gives all recorded answers. */
  public static final String FAITHFUL =
      "Your engine gives every answer that was recorded from the original.";

  private final Course course;
  private final Workspace workspace;
  private final Judge judge;
  private final SuspectedMistakes suspicion;

  /** A check of a workspace. */
  public StepCheck(Course course, Workspace workspace, Judge judge) {
    this.course = course;
    this.workspace = workspace;
    this.judge = judge;
    this.suspicion = new SuspectedMistakes(course.folder());
  }

  /** Judges steps, all against one engine, and remembers those that pass. */
  public List<StepVerdict> judge(List<CourseStep> steps) throws IOException, InterruptedException {
    List<String> behaviours =
        steps.stream().flatMap(step -> step.behaviours().stream()).distinct().toList();
    WorkerFindings findings =
        steps.size() > 1
            ? judge.patient(workspace.root(), behaviours)
            : judge.student(workspace.root(), behaviours);
    workspace.oddities(course.folder()).stream()
        .map(JudgeNote.Remark::new)
        .forEach(findings.notes()::add);
    List<StepVerdict> verdicts = new ArrayList<>();
    for (CourseStep step : steps) {
      StepVerdict verdict = StepVerdict.of(step, course, findings);
      verdicts.add(verdict);
      if (verdict.passed()) {
        workspace.progress().pass(step.id());
      }
    }
    return verdicts;
  }

  /** Tells of one verdict, and after a success what the book says and what comes next. */
  public String tell(StepVerdict verdict) throws IOException {
    String told = verdict(verdict);
    return switch (verdict.state()) {
      case PASSED -> told + StepTexts.afterwards(course, verdict.step(), passed());
      case UNWRITTEN -> told + "\n" + StepTexts.task(verdict.step());
      default -> told;
    };
  }

  /** Tells of one verdict, and no more. */
  public String verdict(StepVerdict verdict) {
    return VerdictText.of(verdict, suspicion.of(verdict));
  }

  private Set<String> passed() throws IOException {
    return workspace.progress().passed();
  }

  /** Tells of all verdicts: a line each, and in full the first that is written and fails. */
  public String tellAll(List<StepVerdict> verdicts) {
    WorkerFindings findings = verdicts.getFirst().findings();
    StringBuilder text = new StringBuilder();
    boolean inFull = true;
    String obstacle = VerdictText.obstacle(findings);
    if (!obstacle.isEmpty()) {
      return "Nothing is judged.\n" + obstacle;
    }
    for (StepVerdict verdict : verdicts) {
      boolean failed = verdict.state() == StepVerdict.State.FAILED;
      String told = VerdictText.of(verdict, failed ? suspicion.of(verdict) : List.of());
      text.append(failed && inFull ? told : told.lines().findFirst().orElse("") + "\n");
      inFull &= !failed;
    }
    long passed = verdicts.stream().filter(StepVerdict::passed).count();
    text.append("\n").append(passed).append(" of ").append(verdicts.size()).append(" pass.\n");
    findings.notes().stream()
        .map(JudgeNote::text)
        .distinct()
        .forEach(note -> text.append(WrappedText.text("Note: " + note + ".", "")).append('\n'));
    return text.toString();
  }

  /** Plays what was recorded from the original; gives what differs, or nothing. */
  public String replays() throws InterruptedException {
    WorkerFindings findings = judge.replays(workspace.root());
    List<TestResult> failed =
        findings.results().stream().filter(result -> !result.passed()).toList();
    if (failed.isEmpty() && findings.refused().isEmpty() && !findings.results().isEmpty()) {
      return "";
    }
    String first = failed.isEmpty() ? findings.refused().orElse("") : failed.getFirst().message();
    return "Your engine does not give every answer that was recorded from the original:\n  "
        + String.join("\n  ", first.lines().limit(12).toList());
  }
}
