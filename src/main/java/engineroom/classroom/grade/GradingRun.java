package engineroom.classroom.grade;

import engineroom.classroom.judge.UncalibratedJudge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Grades many submissions, some at once, and tells of each when its grade is known. */
public final class GradingRun {

  private final OneGrader grader;
  private final int jobs;
  private final Consumer<String> told;
  private final AtomicInteger done = new AtomicInteger();
  private Optional<GradeJournal> journal = Optional.empty();

  /** What grades one. */
  @FunctionalInterface
  public interface OneGrader {

    /** Its grade. */
    Grade grade(Submission submission) throws IOException, InterruptedException;
  }

  /**
   * A run.
   *
   * @param jobs how many are graded at once
   * @param told takes a line about each that is done
   */
  public GradingRun(OneGrader grader, int jobs, Consumer<String> told) {
    this.grader = grader;
    this.jobs = jobs;
    this.told = told;
  }

  /** The same, which keeps each grade in a journal, and does not give one again that is there. */
  public GradingRun keptIn(GradeJournal kept) {
    journal = Optional.of(kept);
    return this;
  }

  /** Grades them; the grades are in the order of the submissions. */
  public List<Grade> grade(List<Submission> submissions) throws IOException, InterruptedException {
    List<Grade> grades = new ArrayList<>();
    ExecutorService graders = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Grade>> asked = new ArrayList<>();
      for (Submission one : submissions) {
        asked.add(graders.submit(() -> grade(one, submissions.size())));
      }
      for (Future<Grade> one : asked) {
        grades.add(one.get());
      }
      return grades;
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case UncalibratedJudge judge -> throw judge;
        case IOException io -> throw io;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    } finally {
      graders.shutdownNow();
      graders.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private Grade grade(Submission submission, int of) throws IOException, InterruptedException {
    Optional<Grade> kept = journal.isEmpty() ? Optional.empty() : journal.get().grade(submission);
    Grade grade = kept.isPresent() ? kept.get() : grader.grade(submission);
    if (kept.isEmpty() && journal.isPresent()) {
      journal.get().add(submission, grade);
    }
    tell(grade, of, kept.isPresent() ? ", graded before" : "");
    return grade;
  }

  private void tell(Grade grade, int of, String how) {
    told.accept(
        String.format(
            Locale.ROOT,
            "%d of %d: %s, %s of %s%s%s",
            done.incrementAndGet(),
            of,
            grade.name(),
            GradeText.number(grade.points()),
            GradeText.number(grade.of()),
            grade.obstacle().isPresent() ? ", nothing judged" : "",
            how));
  }
}
