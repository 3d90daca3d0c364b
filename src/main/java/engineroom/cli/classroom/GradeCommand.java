package engineroom.cli.classroom;

import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.GradeJournal;
import engineroom.classroom.grade.GradeText;
import engineroom.classroom.grade.GraderProcess;
import engineroom.classroom.grade.GradingRules;
import engineroom.classroom.grade.GradingRun;
import engineroom.classroom.grade.StepPoints;
import engineroom.classroom.grade.Submission;
import engineroom.classroom.wall.Wall;
import engineroom.classroom.wall.WallChoice;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades what was handed in. */
@Command(
    name = "grade",
    description = {
      "Grades workspaces that were handed in, folders, archives or Java files alone, each in a JVM"
          + " and a folder of its own, with the course's tests and never with a submission's.",
      "A step's points are spread over its behaviours; each point that is lost is told with its"
          + " reason. A submission that reaches for what is not its own is named.",
      "Where bubblewrap works, each JVM is started inside it; the last line says which wall stood.",
      "With --csv or another table each grade is kept in FILE.journal as soon as it is known, until"
          + " the table is there."
    },
    footer = {
      "",
      "Exit status: 0 all are judged, 1 one could not be, 2 one is not there, 4 the judge does not"
          + " refuse a planted mistake."
    })
final class GradeCommand implements Callable<Integer> {

  private static final int MOST_JOBS = 64;
  private static final int LONGEST = 24 * 3600;

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Mixin private GradeTables tables;

  @Parameters(
      paramLabel = "SUBMISSION",
      arity = "1..*",
      description =
          "A student's workspace, a zip or .tar.gz of it, or Java files of it; those of one student"
              + " are one submission.")
  private List<Path> sources;

  @Option(
      names = "--points",
      paramLabel = "minutes|equal",
      defaultValue = "minutes",
      description = "What a step is worth: a point a minute, or ten each (${DEFAULT-VALUE}).")
  private String points;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many are graded at once (${DEFAULT-VALUE}).")
  private int jobs;

  @Option(
      names = "--submission-limit",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description =
          "How long all the tests of a submission may take together, on the clock and on the"
              + " processors; what it has shown by then counts (${DEFAULT-VALUE}).")
  private int submissionLimit;

  @Option(
      names = "--resume",
      description =
          "Go on where a run with the same table was broken off; what it has graded, and"
              + " is as it was, is not graded again.")
  private boolean resume;

  @Option(
      names = "--sandbox",
      paramLabel = "auto|bubblewrap|none",
      defaultValue = "auto",
      description =
          "What the operating system puts around each JVM: bubblewrap, where auto finds that it"
              + " works, or nothing (${DEFAULT-VALUE}).")
  private String sandbox;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Submission> submissions = Submission.all(sources);
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new Mistake("--jobs " + jobs + ": expected a number from 1 to " + MOST_JOBS);
    }
    tables.check(submissions.size());
    GradingRules rules = new GradingRules(weight(), classroom.limit(), submissionLimit());
    Wall wall = WallChoice.of(sandbox).wall(Objects.requireNonNullElse(System.getenv("PATH"), ""));
    List<Grade> grades = grade(submissions, rules, wall);
    PrintWriter out = spec.commandLine().getOut();
    out.print(GradeText.of(grades));
    out.println();
    out.println("Wall: " + wall.told());
    out.flush();
    boolean all = grades.stream().allMatch(grade -> grade.obstacle().isEmpty());
    return all ? ExitStatus.OK : ExitStatus.NO;
  }

  private StepPoints weight() {
    return switch (points.toLowerCase(Locale.ROOT)) {
      case "minutes" -> StepPoints.MINUTES;
      case "equal" -> StepPoints.EQUAL;
      default -> throw new Mistake("--points " + points + ": expected minutes or equal");
    };
  }

  private Duration submissionLimit() {
    if (submissionLimit < 1 || submissionLimit > LONGEST) {
      throw new Mistake(
          "--submission-limit " + submissionLimit + ": expected seconds from 1 to " + LONGEST);
    }
    return Duration.ofSeconds(submissionLimit);
  }

  /** Grades all, and writes the tables once all is known; until then a journal keeps the rows. */
  private List<Grade> grade(List<Submission> submissions, GradingRules rules, Wall wall)
      throws IOException, InterruptedException {
    GraderProcess grader = new GraderProcess(classroom.course(), rules, wall);
    PrintWriter err = spec.commandLine().getErr();
    Optional<Path> table = tables.first();
    if (table.isEmpty()) {
      if (resume) {
        throw new Mistake(
            "--resume needs --csv or another table: a run's journal lies beside its table");
      }
      return new GradingRun(grader::grade, jobs, progress(err)).grade(submissions);
    }
    Path place = GradeJournal.beside(table.get());
    try (GradeJournal journal = GradeJournal.open(place, classroom.course(), rules, resume)) {
      List<Grade> grades =
          new GradingRun(grader::grade, jobs, progress(err)).keptIn(journal).grade(submissions);
      tables.write(grades, wall, err);
      journal.delete();
      return grades;
    }
  }

  private static Consumer<String> progress(PrintWriter err) {
    return line -> {
      err.println(line);
      err.flush();
    };
  }
}
