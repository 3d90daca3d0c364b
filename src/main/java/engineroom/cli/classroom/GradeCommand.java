package engineroom.cli.classroom;

import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.GradeCsv;
import engineroom.classroom.grade.GradeJson;
import engineroom.classroom.grade.GradeText;
import engineroom.classroom.grade.Grader;
import engineroom.classroom.grade.StepPoints;
import engineroom.classroom.grade.Submission;
import engineroom.classroom.judge.UncalibratedJudge;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import engineroom.files.NewFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
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
      "Grades workspaces that were handed in, folders or zips, each in a JVM and a folder of its"
          + " own, with the course's tests and never with a submission's.",
      "A step's points are spread over its behaviours; each point that is lost is told with its"
          + " reason. A submission that reaches for what is not its own is named."
    },
    footer = {
      "",
      "Exit status: 0 all are judged, 1 one could not be, 2 one is not there, or is no folder and"
          + " no zip, 4 the judge does not refuse a planted mistake."
    })
final class GradeCommand implements Callable<Integer> {

  private static final int MOST_JOBS = 64;

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(
      paramLabel = "SUBMISSION",
      arity = "1..*",
      description = "A student's workspace, or a zip of it.")
  private List<Path> sources;

  @Option(names = "--csv", paramLabel = "FILE", description = "Write the points for a spreadsheet.")
  private @Nullable Path csv;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all that was found as JSON.")
  private @Nullable Path json;

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

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Submission> submissions = submissions();
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new Mistake("--jobs " + jobs + ": expected a number from 1 to " + MOST_JOBS);
    }
    checkPlace("--csv", csv);
    checkPlace("--json", json);
    List<Grade> grades =
        grade(submissions, new Grader(classroom.course(), weight(), classroom.limit()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(GradeText.of(grades));
    out.flush();
    write(csv, GradeCsv.of(grades));
    write(json, GradeJson.of(grades));
    boolean all = grades.stream().allMatch(grade -> grade.obstacle().isEmpty());
    return all ? ExitStatus.OK : ExitStatus.NO;
  }

  /** Says at once what would otherwise be found out when all has been graded. */
  private static void checkPlace(String option, @Nullable Path file) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new Mistake(
          option + " " + file + ": expected the name of a file, in a folder that is there");
    }
  }

  private StepPoints weight() {
    return switch (points.toLowerCase(Locale.ROOT)) {
      case "minutes" -> StepPoints.MINUTES;
      case "equal" -> StepPoints.EQUAL;
      default -> throw new Mistake("--points " + points + ": expected minutes or equal");
    };
  }

  private List<Submission> submissions() {
    List<Submission> submissions = sources.stream().map(Submission::of).toList();
    Set<String> names = new HashSet<>();
    for (Submission one : submissions) {
      if (!names.add(one.name())) {
        throw new Mistake(
            "two submissions are called " + one.name() + ": rename one, or leave it out");
      }
    }
    return submissions;
  }

  private List<Grade> grade(List<Submission> submissions, Grader grader)
      throws InterruptedException {
    List<Grade> grades = new ArrayList<>();
    ExecutorService graders = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Grade>> asked = new ArrayList<>();
      submissions.forEach(one -> asked.add(graders.submit(() -> grader.grade(one))));
      for (Future<Grade> one : asked) {
        grades.add(one.get());
      }
      return grades;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncalibratedJudge judge) {
        throw judge;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      graders.shutdownNow();
    }
  }

  private static void write(@Nullable Path file, String text) throws IOException {
    if (file != null) {
      NewFile.write(file, text);
    }
  }
}
