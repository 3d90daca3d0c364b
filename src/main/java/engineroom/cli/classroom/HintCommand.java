package engineroom.cli.classroom;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.study.StepTexts;
import engineroom.classroom.study.StudentProgress;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a hint. */
@Command(
    name = "hint",
    description = {
      "Gives the next hint for a step, after those that you have had: a question, a pointer, and"
          + " then nearly the answer."
    })
final class HintCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(
      paramLabel = "STEP",
      arity = "0..1",
      description = "Its number or its id; the next one that has not passed unless given.")
  private @Nullable String name;

  @Override
  public Integer call() throws IOException {
    StudentProgress progress = classroom.workspace().progress();
    CourseStep step = StepTexts.chosen(classroom.course(), progress, name);
    PrintWriter out = spec.commandLine().getOut();
    out.print(StepTexts.nextHint(step, progress));
    out.flush();
    return ExitStatus.OK;
  }
}
