package engineroom.cli.classroom;

import engineroom.classroom.export.AcademyExport;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the course for JetBrains Academy. */
@Command(
    name = "jetbrains",
    description = {
      "For teachers: writes the steps as a course for the JetBrains Academy plugin, a lesson a"
          + " chapter, a task a step."
    },
    footer = {
      "",
      "Exit status: 0 it is written, 2 the folder is not empty, or there is no course."
    })
final class JetbrainsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(paramLabel = "DIR", description = "A new folder, or an empty one.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    int tasks = AcademyExport.write(classroom.course(), folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println("A course of " + tasks + (tasks == 1 ? " task: " : " tasks: ") + folder);
    out.println("Open the folder in IntelliJ IDEA with the JetBrains Academy plugin.");
    out.flush();
    return ExitStatus.OK;
  }
}
