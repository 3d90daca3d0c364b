package engineroom.cli.classroom;

import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.GradeCsv;
import engineroom.classroom.grade.GradeJson;
import engineroom.classroom.gradebook.Classroom50Result;
import engineroom.classroom.gradebook.GradescopeResults;
import engineroom.classroom.gradebook.JunitReport;
import engineroom.classroom.gradebook.PlatformTable;
import engineroom.classroom.wall.Wall;
import engineroom.files.Mistake;
import engineroom.files.NewFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that grades are written to, each for somebody else. */
final class GradeTables {

  @Option(names = "--csv", paramLabel = "FILE", description = "Write the points for a spreadsheet.")
  private @Nullable Path csv;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all that was found as JSON.")
  private @Nullable Path json;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write a report of tests in JUnit's XML: a test a behaviour.")
  private @Nullable Path junit;

  @Option(
      names = "--gradescope",
      paramLabel = "FILE",
      description = "Write Gradescope's results.json, of one submission.")
  private @Nullable Path gradescope;

  @Option(
      names = "--classroom50",
      paramLabel = "FILE",
      description =
          "Write Classroom 50's result.json, of one submission; whose it is, the environment says.")
  private @Nullable Path classroom50;

  @Option(
      names = "--moodle",
      paramLabel = "FILE",
      description = "Write a grading worksheet for Moodle, which named what it gave you.")
  private @Nullable Path moodle;

  @Option(
      names = "--canvas",
      paramLabel = "FILE",
      description = "Write a gradebook for Canvas, which named what it gave you.")
  private @Nullable Path canvas;

  /** Where they go, by their options; none of those that were not asked for. */
  private Map<String, Path> places() {
    Map<String, Path> places = new LinkedHashMap<>();
    put(places, "--csv", csv);
    put(places, "--json", json);
    put(places, "--junit", junit);
    put(places, "--gradescope", gradescope);
    put(places, "--classroom50", classroom50);
    put(places, "--moodle", moodle);
    put(places, "--canvas", canvas);
    return places;
  }

  private static void put(Map<String, Path> places, String option, @Nullable Path place) {
    if (place != null) {
      places.put(option, place);
    }
  }

  /** The first of them, beside which the journal lies. */
  Optional<Path> first() {
    return places().values().stream().findFirst();
  }

  /**
   * Says at once what would otherwise be found out when all has been graded.
   *
   * @param submissions how many there are
   * @throws Mistake where one could not be written
   */
  void check(int submissions) {
    places().forEach(GradeTables::check);
    if (gradescope != null && submissions != 1) {
      throw new Mistake("--gradescope takes one submission: Gradescope has them graded one by one");
    }
    if (classroom50 != null && submissions != 1) {
      throw new Mistake("--classroom50 takes one submission: each is graded in its own repository");
    }
  }

  private static void check(String option, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new Mistake(
          option + " " + file + ": expected the name of a file, in a folder that is there");
    }
  }

  /**
   * Writes all that were asked for.
   *
   * @param wall what stood around each submission
   * @param told is told of submissions that a platform will not know
   */
  void write(List<Grade> grades, Wall wall, PrintWriter told) throws IOException {
    write(csv, GradeCsv.of(grades));
    write(json, GradeJson.of(grades, wall));
    write(junit, JunitReport.of(grades));
    write(gradescope, GradescopeResults.of(grades.getFirst()));
    write(classroom50, Classroom50Result.of(grades.getFirst(), System.getenv(), Instant.now()));
    write(moodle, PlatformTable.MOODLE, grades, told);
    write(canvas, PlatformTable.CANVAS, grades, told);
  }

  private static void write(
      @Nullable Path file, PlatformTable table, List<Grade> grades, PrintWriter told)
      throws IOException {
    if (file != null) {
      write(file, table.of(grades));
      for (String name : table.unknown(grades)) {
        told.println(
            file + ": " + name + " is not named as the platform names it: fill in whose it is");
      }
      told.flush();
    }
  }

  private static void write(@Nullable Path file, String text) throws IOException {
    if (file != null) {
      NewFile.write(file, text);
    }
  }
}
