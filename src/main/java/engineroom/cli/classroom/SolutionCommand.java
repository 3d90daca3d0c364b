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

/** Shows how the port does it. */
@Command(
    name = "solution",
    description = "Shows how the book's own port does a step, once yours has passed.",
    footer = {"", "Exit status: 0 it is shown, 1 the step has not passed."})
final class SolutionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(paramLabel = "STEP", description = "Its number or its id.")
  private String name;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = classroom.workspace();
    CourseStep step = classroom.course().step(name);
    PrintWriter out = spec.commandLine().getOut();
    boolean passed = workspace.progress().passed().contains(step.id());
    out.println(
        passed
            ? new StepRestoration(workspace, classroom.course().folder()).solution(step).strip()
            : step.name()
                + ": the solution is shown once yours passes; class hint helps until then");
    out.flush();
    return passed ? ExitStatus.OK : ExitStatus.NO;
  }
}
