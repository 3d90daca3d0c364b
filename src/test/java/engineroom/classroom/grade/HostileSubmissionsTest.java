package engineroom.classroom.grade;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.gradebook.JunitReport;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.study.Workspace;
import engineroom.classroom.wall.Wall;
import engineroom.classroom.wall.WallChoice;
import engineroom.files.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Honest students among those who try everything, graded in one run. */
@Timeout(3000)
@Tag("slow")
@Tag("hostile")
class HostileSubmissionsTest {

  private static final String ENGINE = "src/main/java/engineroom/engine/Engine.java";
  private static final GradingRules RULES =
      new GradingRules(StepPoints.EQUAL, Duration.ofSeconds(4), Duration.ofSeconds(90));

  private final Course course = CourseFixture.course();

  @TempDir private Path folder;
  private final List<Submission> submissions = new ArrayList<>();
  private final Map<String, Double> earned = new HashMap<>();

  private Workspace handIn(String name) throws IOException {
    Workspace workspace = Workspace.start(folder.resolve(name), course.folder());
    submissions.add(Submission.of(workspace.root()));
    return workspace;
  }

  /** A workspace in which some steps are solved, each of them worth ten points. */
  private Workspace honest(String name, int... steps) throws IOException {
    Workspace workspace = handIn(name);
    for (int step : steps) {
      for (MethodSignature method : course.step(String.valueOf(step)).members()) {
        CourseFixture.solve(workspace, method.type() + "#" + method.name());
      }
    }
    earned.put(name, 10.0 * steps.length);
    return workspace;
  }

  /** What an honest student hands in who has packed it in another way. */
  private void honest(Path handedIn, double points) {
    Submission submission = Submission.all(List.of(handedIn)).getFirst();
    submissions.add(submission);
    earned.put(submission.name(), points);
  }

  private void handInHonestWork() throws IOException {
    Workspace first = honest("first", 1);
    honest("second", 2);
    honest("last", 3);
    honest("second-and-last", 2, 3);
    Workspace both = honest("first-and-last", 1, 3);
    Path loose = Files.createDirectory(folder.resolve("loose"));
    Files.copy(both.root().resolve(ENGINE), loose.resolve("Engine (1).java"));
    honest(loose, 20);
    Path named = folder.resolve("doejane_4711_1_Engine.java");
    Files.copy(first.root().resolve(ENGINE), named);
    honest(named, 10);
    byte[] zip = SubmittedZips.zip("my/" + ENGINE, Files.readString(first.root().resolve(ENGINE)));
    honest(Files.write(folder.resolve("packed.zip"), zip), 10);
  }

  private void hostile(String name, String statement) throws IOException {
    Workspace workspace = handIn(name);
    CourseFixture.write(workspace, "Engine#register", "{\n    " + statement + "\n  }");
    Path engine = workspace.root().resolve(ENGINE);
    String text = Files.readString(engine);
    Files.writeString(
        engine, text.substring(0, text.lastIndexOf('}')) + HostileStatements.MEMBERS + "}\n");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** Where not all are wanted, a pattern of the names says which. */
  private static boolean isWanted(String name) {
    return name.matches("(?s)" + System.getProperty("hostile.only", ".*"));
  }

  private void handInAll() throws IOException {
    for (var one : HostileStatements.all().entrySet()) {
      if (isWanted(one.getKey())) {
        hostile(one.getKey(), one.getValue());
      }
    }
    for (var one : HostileFiles.all().entrySet()) {
      if (isWanted("files-" + one.getKey())) {
        one.getValue().to(handIn("files-" + one.getKey()).root());
      }
    }
    for (var one : HostileFiles.archives().entrySet()) {
      if (isWanted(one.getKey())) {
        Path archive = Files.write(folder.resolve(one.getKey()), one.getValue());
        submissions.add(Submission.of(archive));
      }
    }
    String row = "x\nall  30  30  100  3 of 3";
    if (isWanted(row)) {
      handIn(row);
    }
  }

  @Test
  void noneTakesFromAnotherOrGetsWhatItHasNotEarned() throws Exception {
    honest("all", 1, 2, 3);
    handInAll();
    handInHonestWork();
    Map<String, String> before = files();
    Wall wall = WallChoice.AUTO.wall(System.getenv("PATH"));
    GradingRun run = new GradingRun(new GraderProcess(course, RULES, wall)::grade, 2, this::tell);
    List<Grade> grades;
    try (GradeJournal journal =
        GradeJournal.open(folder.resolve("journal"), course, RULES, false)) {
      grades = run.keptIn(journal).grade(submissions);
      journal.delete();
    }

    Map<String, String> after = files();
    assertSoftly(
        softly -> {
          for (Grade grade : grades) {
            String text = GradeText.of(List.of(grade));
            softly
                .assertThat(grade.points())
                .as(text)
                .isEqualTo(earned.getOrDefault(grade.name(), 0.0));
            softly.assertThat(text).doesNotContain("a fault of the judge", "\u001b", "\u202e");
            if (grade.name().equals("nothing")) { // what the statements need is compiled
              softly.assertThat(grade.remarks()).isEmpty();
            }
            softly.assertThat(text.length()).as(grade.name()).isLessThan(12_000);
          }
          softly.assertThat(grades).hasSameSizeAs(submissions);
          softly
              .assertThat(GradeText.of(grades))
              .containsPattern("(?m)^all +30")
              .doesNotContainPattern("(?m)^all +30 +30 +100 +3 of");
          softly
              .assertThat(GradeCsv.of(grades))
              .doesNotContain("\u001b")
              .hasLineCount(grades.size() + 1);
          softly.assertThat(JunitReport.of(grades)).doesNotContain("\u001b");
          softly.assertThat(after).isEqualTo(before);
        });
    Path table = folder.resolve("table.csv");
    NewFile.write(table, GradeCsv.of(grades));
    NewFile.write(table, GradeJson.of(grades, wall));
    NewFile.write(table, JunitReport.of(grades));
  }

  /** Which of them takes how long is on the screen, since it takes its time. */
  private void tell(String line) {
    System.out.println(LocalTime.now() + " " + line);
  }
}
