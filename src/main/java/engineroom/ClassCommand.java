package engineroom;

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
      ClassStartCommand.class,
      ClassListCommand.class,
      ClassWatchCommand.class,
      ClassCheckCommand.class,
      ClassHintCommand.class,
      ClassResetCommand.class,
      ClassSolutionCommand.class,
      ClassHuntCommand.class,
      ClassPredictCommand.class,
      ClassJetbrainsCommand.class,
      ClassExportCommand.class,
      ClassGradeCommand.class,
      ClassPackCommand.class,
      ClassProveCommand.class
    })
final class ClassCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
