package engineroom.classroom.pack;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.FailureSignatures;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.course.TrivialRecord;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.study.BrokenEngine;
import engineroom.classroom.study.Hunt;
import engineroom.classroom.study.HuntResult;
import engineroom.classroom.study.VerdictText;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries the whole course: every step fails unsolved and passes solved, every wrong answer is
 * refused, every broken engine is killed by its model test, and no model test raises a false alarm.
 */
public final class CourseProof implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(8);

  private final Course course;
  private final WrittenFiles written;
  private final Judge judge;
  private final Workspace unsolved;
  private final Workspace solved;
  private final Consumer<String> told;
  private final List<String> faults = new ArrayList<>();
  private final List<FailureSignatures.Entry> signatures = new ArrayList<>();
  private final List<String> trivial = new ArrayList<>();
  private int planted;
  private int found;

  /** Workers of judges that have gone home: each has refused its own planted mistake. */
  private int workers;

  /**
   * A proof of a course.
   *
   * @param folder an empty folder for the workspaces that it tries
   * @param told takes a line about each thing that was tried
   */
  public CourseProof(Course course, Path folder, Consumer<String> told) throws IOException {
    this.course = course;
    this.written = course.folder().readWritten();
    this.told = told;
    this.judge = new Judge(course.folder(), LIMIT);
    this.unsolved = Workspace.start(folder.resolve("unsolved"), course.folder());
    this.solved = Workspace.start(folder.resolve("solved"), course.folder());
    solve();
  }

  private void solve() throws IOException {
    for (String name : written.in(course.folder().port())) {
      Path port = course.folder().port().resolve(written.path(name));
      Files.writeString(file(solved, name), Files.readString(port));
    }
  }

  private Path file(Workspace workspace, String name) {
    return workspace.sources().resolve(written.path(name));
  }

  /** A workspace in which everything is written, as the port has it. */
  public Workspace solved() {
    return solved;
  }

  /** What is wrong, a sentence each. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** How each wrong answer fails, as it came. */
  public List<FailureSignatures.Entry> signatures() {
    return List.copyOf(signatures);
  }

  /** Which behaviours trivial bodies show, a line a step, as it came. */
  public List<String> trivial() {
    return List.copyOf(trivial);
  }

  /** How many wrong answers were given to the judge, and by its workers to themselves. */
  public int planted() {
    return planted + workers + judge.calibrations();
  }

  /** How many of them it refused. */
  public int found() {
    return found + workers + judge.calibrations();
  }

  /** Tries everything. */
  public void prove() throws IOException, InterruptedException {
    proveUnsolved();
    proveSolved();
    proveWrongAnswers(course.steps());
    proveTrivial();
    proveHunts();
  }

  /** Every step fails while its methods are stubs and all others are written. */
  public void proveUnsolved() throws IOException, InterruptedException {
    List<StepMethod> members = course.folder().readMembers();
    for (CourseStep step : course.steps()) {
      solve();
      for (StepMethod member : members) {
        if (member.step().equals(step.id())) {
          stub(member);
        }
      }
      WorkerFindings findings =
          judge.unfilled(solved.root(), Examination.of(course, List.of(step)));
      boolean fails = findings.results().stream().anyMatch(result -> !result.passed());
      check(findings.errors().isEmpty(), step.id() + " unsolved: " + findings.errors());
      check(fails, step.id() + " passes unsolved");
    }
    solve();
    WorkerFindings handedOut =
        judge.student(unsolved.root(), new Examination(List.of(), List.of()));
    for (CourseStep step : course.steps()) {
      boolean asked = !StepVerdict.of(step, course, handedOut).unwritten().isEmpty();
      check(asked, step.id() + " asks for nothing in a workspace as it is handed out");
    }
  }

  private void stub(StepMethod member) throws IOException {
    Path file = file(solved, member.signature().file());
    String text = Files.readString(file);
    String given = Files.readString(file(unsolved, member.signature().file()));
    MethodSpan stub = MethodSpans.in(given).find(member.signature()).orElseThrow();
    MethodSpan method = MethodSpans.in(text).find(member.signature()).orElseThrow();
    String body = given.substring(stub.body(), stub.end());
    Files.writeString(file, text.substring(0, method.body()) + body + text.substring(method.end()));
  }

  /** Every step passes as the port has it, and so do the replays. */
  public void proveSolved() throws InterruptedException {
    WorkerFindings findings = judge.patient(solved.root(), Examination.of(course, course.steps()));
    for (CourseStep step : course.steps()) {
      StepVerdict verdict = StepVerdict.of(step, course, findings);
      String why = verdict.failing().stream().map(one -> one.statement().id()).toList().toString();
      check(
          verdict.passed(),
          step.id()
              + " fails solved: "
              + why
              + verdict.recorded().different()
              + findings.refused().orElse(""));
    }
    WorkerFindings replays = judge.replays(solved.root());
    boolean all = replays.differences().isEmpty() && replays.agreed() > 0;
    check(all, "the solved engine gives other answers than recorded");
  }

  /** Every wrong answer to some steps compiles and is refused. */
  public void proveWrongAnswers(List<CourseStep> steps) throws InterruptedException {
    WrongAnswers answers = new WrongAnswers(course);
    List<JudgesBench.Case<WrongAnswers.Outcome>> cases = new ArrayList<>();
    for (CourseStep step : steps) {
      cases.add(judge -> answers.handIn(step, judge));
    }
    hear(cases, this::count);
  }

  private void count(WrongAnswers.Outcome outcome) {
    outcome.faults().forEach(fault -> check(false, fault));
    signatures.addAll(outcome.failures());
    planted += outcome.planted();
    found += outcome.found();
  }

  /** What trivial bodies show is what was recorded of them, and never all that a step asks for. */
  public void proveTrivial() throws IOException, InterruptedException {
    TrivialAnswers answers = new TrivialAnswers(course, judge, solved);
    for (CourseStep step : course.steps()) {
      Set<String> shown = answers.shown(step);
      if (!shown.isEmpty()) {
        trivial.add(TrivialRecord.line(step.id(), shown));
      }
      check(
          shown.equals(course.trivial(step)),
          step.id() + ": trivial bodies show " + shown + ", recorded is " + course.trivial(step));
      check(
          shown.size() < step.behaviours().size(),
          step.id() + ": trivial bodies show all its behaviours, one or another");
    }
  }

  /** Every broken engine is killed by its model test. */
  public void proveHunts() throws InterruptedException {
    List<JudgesBench.Case<Optional<String>>> hunts = new ArrayList<>();
    for (BrokenEngine quarry : BrokenEngine.all(course.folder())) {
      hunts.add(judge -> escaped(quarry, judge));
    }
    hear(hunts, fault -> fault.ifPresent(told -> check(false, told)));
  }

  /** What became of a hunt that was to end in a kill and did not. */
  private Optional<String> escaped(BrokenEngine quarry, Judge judge) throws InterruptedException {
    Path model = course.folder().models().resolve(quarry.name() + ".java");
    Hunt.Result result = new Hunt(judge).once(quarry, model);
    if (result.bag() == HuntResult.KILL) {
      return Optional.empty();
    }
    String why =
        result
            .failure()
            .map(TestResult::message)
            .orElseGet(() -> VerdictText.obstacle(result.findings()));
    return Optional.of("broken/" + quarry.name() + ": " + result.bag() + " " + why);
  }

  private <T> void hear(List<JudgesBench.Case<T>> cases, Consumer<T> told)
      throws InterruptedException {
    try (JudgesBench judges = new JudgesBench(course.folder(), LIMIT, cases.size())) {
      judges.hear(cases, told);
      workers += judges.calibrations();
    }
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
      told.accept("× " + fault);
    }
  }

  @Override
  public void close() {
    judge.close();
  }
}
