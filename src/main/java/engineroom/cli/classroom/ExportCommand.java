package engineroom.cli.classroom;

import engineroom.classroom.export.CourseExport;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes what a teacher hands out, and what a teacher keeps. */
@Command(
    name = "export",
    description = {
      "Writes student.zip, which is all that a student needs, offline and without solutions lying"
          + " open, and teacher.zip: solutions, wrong answers, times, plans, figures."
    },
    footer = {"", "Exit status: 0 all are written, 2 the course or the program is not built."})
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Option(names = "--program", paramLabel = "DIR", hidden = true, description = "The program.")
  private @Nullable Path program;

  @Option(
      names = "--gradescope",
      description = "Write gradescope.zip as well, which Gradescope takes as an autograder.")
  private boolean gradescope;

  @Parameters(paramLabel = "DIR", description = "Where the zips go; made if it is not there.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Path from = program == null ? ClassroomOptions.home() : program;
    CourseExport export = new CourseExport(classroom.course(), from, from.resolve("book"));
    tell(export.student(folder));
    tell(export.teacher(folder));
    if (gradescope) {
      tell(export.gradescope(folder));
    }
    return ExitStatus.OK;
  }

  private void tell(Path zip) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    double megabytes = Files.size(zip) / 1e6;
    out.println(zip + String.format(Locale.ROOT, ", %.1f MB", megabytes));
    out.flush();
  }
}
