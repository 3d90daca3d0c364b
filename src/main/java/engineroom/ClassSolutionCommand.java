package engineroom;

import engineroom.classroom.course.Step;
import engineroom.classroom.workspace.Restoration;
import engineroom.classroom.workspace.Workspace;
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
final class ClassSolutionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Classroom classroom;

  @Parameters(paramLabel = "STEP", description = "Its number or its id.")
  private String name;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = classroom.workspace();
    Step step = classroom.course().step(name);
    PrintWriter out = spec.commandLine().getOut();
    boolean passed = workspace.progress().passed().contains(step.id());
    out.println(
        passed
            ? new Restoration(workspace, classroom.course().folder()).solution(step).strip()
            : step.name()
                + ": the solution is shown once yours passes; class hint helps until then");
    out.flush();
    return passed ? ExitStatus.OK : ExitStatus.NO;
  }
}
