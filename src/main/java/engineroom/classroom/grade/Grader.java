package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.judge.Allowance;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades a submission with the course's own tests, in a JVM and a folder that no other submission
 * shares. What does not compile is set aside, and the rest is judged.
 */
public final class Grader {

  private static final long MEGABYTE = 1_000_000;

  private final Course course;
  private final GradingRules rules;

  /** Grades by some rules. */
  public Grader(Course course, GradingRules rules) {
    this.course = course;
    this.rules = rules;
  }

  /** Grades a submission; one that cannot be graded gets nothing, and the reason. */
  public Grade grade(Submission submission) throws IOException, InterruptedException {
    try (TemporaryFolder place = TemporaryFolder.create("engine-room-grade-")) {
      return grade(submission, place.path());
    }
  }

  private Grade grade(Submission submission, Path place) throws IOException, InterruptedException {
    Path folder = Files.createDirectory(place.resolve("submission"));
    SubmissionCopy collecting = new SubmissionCopy(course.folder());
    try {
      Workspace workspace = collecting.collect(submission, folder);
      List<String> remarks = new ArrayList<>(collecting.remarks());
      remarks.addAll(workspace.oddities(course.folder()));
      return judged(submission, workspace, place.resolve("engines"), remarks);
    } catch (Mistake e) {
      return Grade.nothing(submission, course, rules, e.told(), collecting.remarks());
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return Grade.nothing(
          submission, course, rules, "it cannot be read: " + e, collecting.remarks());
    }
  }

  private Grade judged(
      Submission submission, Workspace workspace, Path engines, List<String> oddities)
      throws IOException, InterruptedException {
    Examination all = Examination.of(course, course.steps());
    Allowance allowance = Allowance.of(rules.whole());
    try (Judge judge = new Judge(course.folder(), rules.test(), allowance)) {
      WorkerFindings findings = judge.patient(workspace.root(), all);
      CompilableCopy mending = new CompilableCopy(course, workspace);
      while (isMended(mending, findings)) {
        findings = judge.patient(workspace.root(), all);
      }
      List<String> remarks = new ArrayList<>(mending.remarks()); // what costs points comes first
      remarks.addAll(news(findings));
      Optional<String> obstacle = obstacle(findings);
      if (obstacle.isPresent()) {
        remarks.addAll(oddities);
        return Grade.nothing(submission, course, rules, obstacle.get(), remarks);
      }
      StepGrader grader = new StepGrader(course, rules.points(), mending.reasons());
      StepIsolation isolation = new StepIsolation(course, judge, workspace, engines, allowance);
      List<StepGrade> grades =
          grader.grade(findings, () -> judge.patient(workspace.root(), all), isolation);
      if (allowance.isSpent()) {
        remarks.addFirst(
            "its time is over after "
                + rules.whole().toSeconds()
                + " s: what it showed till then counts, and the rest did not run");
      }
      remarks.addAll(grader.remarks());
      remarks.addAll(printed(findings));
      remarks.addAll(oddities);
      return new Grade(submission.name(), grades, Optional.empty(), GradeText.remarks(remarks));
    }
  }

  /** Whether something was set aside that stands in the way of judging. */
  private static boolean isMended(CompilableCopy mending, WorkerFindings findings)
      throws IOException {
    return findings.errors().isEmpty()
        ? !findings.reaches().isEmpty() && mending.setAside(findings.reaches(), "is refused")
        : mending.setAside(findings.errors(), "does not compile");
  }

  /** Threads that are left are none: the tests leave some even where an engine is right. */
  private static List<String> news(WorkerFindings findings) {
    return findings.notes().stream()
        .filter(note -> !(note instanceof JudgeNote.LeftThreads))
        .map(JudgeNote::text)
        .toList();
  }

  private static Optional<String> obstacle(WorkerFindings findings) {
    return findings
        .refused()
        .or(() -> findings.errors().stream().findFirst().map(Grader::doesNotCompile));
  }

  private static String doesNotCompile(CompileError error) {
    return "it does not compile: " + error.place() + " " + error.message();
  }

  private static List<String> printed(WorkerFindings findings) {
    long bytes = findings.printed().map(WorkerEvent.Printed::bytes).orElse(0L);
    return bytes < MEGABYTE
        ? List.of()
        : List.of("it prints " + bytes / MEGABYTE + " MB, of which nothing is kept");
  }
}
