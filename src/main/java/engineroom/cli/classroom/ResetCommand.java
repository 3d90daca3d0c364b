package engineroom.cli.classroom;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.study.StepRestoration;
import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a step back to its beginning. */
@Command(
    name = "reset",
    description = {
      "Puts the methods of a step back to what was handed out. The files as they were are kept in"
          + " .classroom/backups."
    })
final class ResetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(paramLabel = "STEP", description = "Its number or its id.")
  private String name;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = classroom.workspace();
    CourseStep step = classroom.course().step(name);
    var kept = new StepRestoration(workspace, classroom.course().folder()).reset(step);
    PrintWriter out = spec.commandLine().getOut();
    out.println(step.name() + ": as it was handed out. What it replaced is in " + kept);
    out.flush();
    return ExitStatus.OK;
  }
}
