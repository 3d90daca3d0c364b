package engineroom.cli.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.study.StepTexts;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the steps. */
@Command(name = "list", description = "Lists all steps, and marks those that have passed.")
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Course course = classroom.course();
    out.print(StepTexts.list(course, classroom.workspace().progress().passed()));
    out.flush();
    return ExitStatus.OK;
  }
}
