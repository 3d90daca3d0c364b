package engineroom.cli.classroom;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The classroom: a group of commands. */
@Command(
    name = "class",
    description = {
      "The classroom: write the engine again, step by step, and let the book's own tests judge.",
      "",
      "Begin with: engine-room class start my-engine"
    },
    subcommands = {
      StartCommand.class,
      ListCommand.class,
      ProgressCommand.class,
      WatchCommand.class,
      CheckCommand.class,
      DebugCommand.class,
      RunOwnCommand.class,
      ReplayCaseCommand.class,
      HintCommand.class,
      ResetCommand.class,
      SolutionCommand.class,
      AskCommand.class,
      HuntCommand.class,
      PredictCommand.class,
      JetbrainsCommand.class,
      ExportCommand.class,
      GradeCommand.class,
      JplagCommand.class,
      PackCommand.class,
      ProveCommand.class
    })
public final class ClassCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
