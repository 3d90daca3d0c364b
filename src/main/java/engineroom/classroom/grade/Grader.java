package engineroom.classroom.grade;

import engineroom.classroom.Refusal;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.Step;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.CompileError;
import engineroom.classroom.judge.Findings;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.TestResult;
import engineroom.classroom.judge.Unwritten;
import engineroom.classroom.judge.Verdict;
import engineroom.classroom.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades a submission with the course's own tests, in a JVM and a folder that no other submission
 * shares.
 *
 * <p>A step's points are spread evenly over its behaviours. A step of which nothing is written gets
 * none. Of a step that is written in part a behaviour counts only if it is there without the port's
 * help.
 */
public final class Grader {

  /** How long all the tests of a submission may take. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The tests leave threads behind even where an engine is right: no news for a teacher. */
  private static final String LEFT = "your code leaves threads behind";

  private static final int LONGEST = 240;
  private static final long MEGABYTE = 1_000_000;

  private final Course course;
  private final Points points;
  private final Duration limit;

  /**
   * A grader.
   *
   * @param points what a step is worth
   * @param limit how long a test may take
   */
  public Grader(Course course, Points points, Duration limit) {
    this.course = course;
    this.points = points;
    this.limit = limit;
  }

  /** Grades a submission; one that cannot be graded gets nothing, and the reason. */
  public Grade grade(Submission submission) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("engine-room-grade-").toRealPath();
    Collecting collecting = new Collecting(course.folder());
    try {
      Workspace workspace = collecting.collect(submission, folder);
      List<String> remarks = new ArrayList<>(collecting.remarks());
      remarks.addAll(workspace.oddities(course.folder()));
      return judged(submission, workspace, remarks);
    } catch (Refusal e) {
      return nothing(submission, e.getMessage(), collecting.remarks());
    } catch (IOException | UncheckedIOException e) {
      return nothing(submission, "it cannot be read: " + e, collecting.remarks());
    } finally {
      delete(folder);
    }
  }

  private Grade judged(Submission submission, Workspace workspace, List<String> remarks)
      throws InterruptedException {
    List<String> all =
        course.steps().stream().flatMap(step -> step.behaviours().stream()).distinct().toList();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Judge judge = new Judge(course.folder(), limit)) {
      Findings findings = judge.patient(workspace.root(), all);
      findings.notes().stream().filter(note -> !note.startsWith(LEFT)).forEach(remarks::add);
      String obstacle = obstacle(findings);
      if (!obstacle.isEmpty()) {
        return nothing(submission, obstacle, remarks);
      }
      remarks.addAll(printed(findings));
      List<StepGrade> steps = new ArrayList<>();
      for (Step step : course.steps()) {
        steps.add(graded(step, workspace, findings, judge, end));
      }
      return new Grade(submission.name(), steps, "", remarks.stream().distinct().toList());
    }
  }

  private StepGrade graded(Step step, Workspace workspace, Findings findings, Judge judge, long end)
      throws InterruptedException {
    Verdict verdict = Verdict.of(step, course, findings);
    List<Unwritten> unwritten = verdict.unwritten();
    String waiting =
        unwritten.stream().map(Unwritten::signature).sorted().collect(Collectors.joining(", "));
    if (unwritten.size() >= step.members().size()) {
      return StepGrade.none(step, points.of(step), "not written: " + waiting);
    }
    boolean late = System.nanoTime() > end;
    if (!unwritten.isEmpty() && !late) {
      verdict = Verdict.of(step, course, judge.unfilled(workspace.root(), step.behaviours()));
    } else if (missing(verdict) && !late) {
      verdict = Verdict.of(step, course, judge.patient(workspace.root(), step.behaviours()));
    } else if (!unwritten.isEmpty()) {
      return StepGrade.none(step, points.of(step), "not written in whole: " + waiting);
    }
    return graded(verdict, waiting);
  }

  private static boolean missing(Verdict verdict) {
    return verdict.behaviours().stream().anyMatch(one -> one.missing() > 0);
  }

  private StepGrade graded(Verdict verdict, String waiting) {
    Step step = verdict.step();
    double of = points.of(step);
    if (verdict.behaviours().isEmpty()) {
      return StepGrade.none(step, of, oneLine(obstacle(verdict.findings())));
    }
    double each = of / verdict.behaviours().size();
    List<Loss> losses = new ArrayList<>();
    for (BehaviourVerdict one : verdict.failing()) {
      String reason = waiting.isEmpty() ? reason(one) : "not written: " + waiting;
      losses.add(new Loss(each, one.statement().id(), one.statement().sentence(), reason));
    }
    if (losses.isEmpty() && !waiting.isEmpty()) {
      double share = of * verdict.unwritten().size() / step.members().size();
      losses.add(new Loss(share, "", "", "not written: " + waiting));
      return new StepGrade(step, of, losses);
    }
    boolean none = losses.size() == verdict.behaviours().size();
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
    String message = oneLine(first.message());
    return first.ending() == TestResult.Ending.STUCK ? "stuck: " + message : message;
  }

  private static String obstacle(Findings findings) {
    if (!findings.refused().isEmpty()) {
      return findings.refused();
    }
    if (findings.errors().isEmpty()) {
      return "";
    }
    CompileError first = findings.errors().getFirst();
    return "it does not compile: " + first.file() + ":" + first.line() + " " + first.message();
  }

  private static List<String> printed(Findings findings) {
    long bytes = findings.printedBytes();
    return bytes < MEGABYTE
        ? List.of()
        : List.of("it prints " + bytes / MEGABYTE + " MB, of which nothing is kept");
  }

  private Grade nothing(Submission submission, String why, List<String> remarks) {
    String reason = oneLine(why);
    List<StepGrade> steps =
        course.steps().stream()
            .map(step -> StepGrade.none(step, points.of(step), "nothing could be judged"))
            .toList();
    return new Grade(submission.name(), steps, reason, remarks.stream().distinct().toList());
  }

  private static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
