package engineroom.classroom.study;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Judges steps against a workspace's engine, and tells of them. */
public final class StepCheck {

  private final Course course;
  private final Workspace workspace;
  private final Judge judge;
  private final SuspectedMistakes suspicion;
  private boolean inFull;

  /** A check of a workspace. */
  public StepCheck(Course course, Workspace workspace, Judge judge) {
    this.course = course;
    this.workspace = workspace;
    this.judge = judge;
    this.suspicion = new SuspectedMistakes(course.folder());
  }

  /** Tells from now on of all that fails, and not of the first few. */
  public void tellInFull() {
    inFull = true;
  }

  /** Judges steps, all against one engine, and remembers those that pass. */
  public List<StepVerdict> judge(List<CourseStep> steps) throws IOException, InterruptedException {
    WorkerFindings findings = findings(steps);
    workspace.oddities(course.folder()).stream()
        .map(JudgeNote.Remark::new)
        .forEach(findings.notes()::add);
    List<StepVerdict> whole =
        steps.stream().map(step -> StepVerdict.of(step, course, findings)).toList();
    List<StepVerdict> verdicts = new StepClearing(course, judge, workspace).clear(whole);
    for (StepVerdict verdict : verdicts) {
      if (verdict.passed()) {
        workspace.progress().pass(verdict.step().id());
      }
    }
    return verdicts;
  }

  /** What is not written is not tried: to find that out takes no test. */
  private WorkerFindings findings(List<CourseStep> steps) throws IOException, InterruptedException {
    Examination asked = Examination.of(course, steps);
    if (steps.size() > 1) {
      return judge.patient(workspace.root(), asked);
    }
    CourseStep step = steps.getFirst();
    if (waits(step)) {
      WorkerFindings findings = judge.student(workspace.root(), Examination.NOTHING);
      boolean unwritten =
          findings.unwritten().stream().anyMatch(one -> one.step().equals(step.id()));
      if (unwritten || !findings.judged()) {
        return findings;
      }
    }
    return judge.student(workspace.root(), asked);
  }

  /** Whether the text of a step's files has what a method that waits to be written throws. */
  private boolean waits(CourseStep step) throws IOException {
    WrittenFiles written = course.folder().readWritten();
    String stub = "new " + MethodSpans.MARK + "(\"" + step.id() + "\")";
    for (MethodSignature member : step.members()) {
      Path file = workspace.root().resolve(written.inWorkspace(member.file()));
      if (Files.isRegularFile(file)
          && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(stub)) {
        return true;
      }
    }
    return false;
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
  public String verdict(StepVerdict verdict) throws IOException {
    return verdict(verdict, suspicion.of(verdict));
  }

  private String verdict(StepVerdict verdict, List<String> perhaps) throws IOException {
    boolean before = passed().contains(verdict.step().id());
    return VerdictText.of(verdict, perhaps, before, inFull);
  }

  private Set<String> passed() throws IOException {
    return workspace.progress().passed();
  }

  /** Tells of all verdicts: a line each, and in full the first that is written and fails. */
  public String tellAll(List<StepVerdict> verdicts) throws IOException {
    WorkerFindings findings = verdicts.getFirst().findings();
    StringBuilder text = new StringBuilder();
    boolean first = true;
    String obstacle = VerdictText.obstacle(findings);
    if (!obstacle.isEmpty()) {
      return "Nothing is judged.\n" + obstacle;
    }
    for (StepVerdict verdict : verdicts) {
      boolean failed = verdict.state() == StepVerdict.State.FAILED;
      String told = verdict(verdict, failed ? suspicion.of(verdict) : List.of());
      boolean whole = failed && (first || inFull);
      text.append(whole ? told : told.lines().findFirst().orElse("") + "\n");
      first &= !failed;
    }
    long passed = verdicts.stream().filter(StepVerdict::passed).count();
    text.append("\n").append(passed).append(" of ").append(verdicts.size()).append(" pass.\n");
    findings.notes().stream()
        .map(JudgeNote::text)
        .distinct()
        .forEach(note -> text.append(WrappedText.text("Note: " + note + ".", "")).append('\n'));
    return text.toString();
  }

  /** Plays all that was recorded from the original. */
  public ReplayCheck replays() throws InterruptedException {
    return ReplayCheck.of(judge.replays(workspace.root()));
  }
}
