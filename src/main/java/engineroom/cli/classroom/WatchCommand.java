package engineroom.cli.classroom;

import engineroom.classroom.judge.Judge;
import engineroom.classroom.study.TerminalKeys;
import engineroom.classroom.study.WorkspaceWatch;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Judges at every save. */
@Command(
    name = "watch",
    description = {
      "Shows the next step, and judges your code each time you save a file.",
      "Keys: h a hint, n the next step, l all steps, r back to the beginning of this one (it asks"
          + " first), s the port's solution (once yours passes), q quit. The enter key judges"
          + " again."
    })
final class WatchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var workspace = classroom.workspace();
    try (Judge judge = classroom.judge();
        TerminalKeys keys = new TerminalKeys()) {
      new WorkspaceWatch(
              classroom.course(),
              workspace,
              judge,
              keys,
              classroom.section(),
              spec.commandLine().getOut())
          .run();
    }
    return ExitStatus.OK;
  }
}
