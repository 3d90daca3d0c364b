package engineroom.cli;

import engineroom.cli.classroom.ClassCommand;
import engineroom.cli.command.BookCommand;
import engineroom.cli.command.DaemonCommand;
import engineroom.cli.command.ExitStatus;
import engineroom.cli.command.ReplayCommand;
import engineroom.cli.command.RunCommand;
import engineroom.cli.command.ServeCommand;
import engineroom.cli.command.VersionText;
import engineroom.files.Mistake;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line: one class beside this one for each command, listed under {@code subcommands}.
 *
 * <p>A command is a {@code Callable<Integer>} that returns an {@link ExitStatus}. It lets an {@link
 * java.io.IOException} go and throws {@link Mistake} for input that it can make nothing of; both
 * become one line for the user. Any other exception counts as a fault of ours.
 */
@Command(
    name = "engine-room",
    description = "A companion to the engine package of docker 1.6.2.",
    versionProvider = VersionText.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    subcommands = {
      BookCommand.class,
      ClassCommand.class,
      DaemonCommand.class,
      ReplayCommand.class,
      RunCommand.class,
      ServeCommand.class
    })
public final class Main implements Runnable {

  private static final String DEBUG = "ENGINE_ROOM_DEBUG";

  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error; so does " + DEBUG + " in the environment.")
  private boolean verbose;

  private Main() {}

  /**
   * Runs a command and ends the JVM with its status.
   *
   * @param args the command and what it is given
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The whole command line, ready to be executed. */
  public static CommandLine commandLine() {
    Main main = new Main();
    ErrorReport report = new ErrorReport(() -> main.verbose || System.getenv(DEBUG) != null);
    CommandLine commands = new CommandLine(main);
    return commands
        .setOut(readable(commands.getOut()))
        .setErr(readable(commands.getErr()))
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF)) // colours are commands to a terminal
        .setExpandAtFiles(false) // an argument is what was typed, even when it begins with @
        .setParameterExceptionHandler(report)
        .setExecutionExceptionHandler(report);
  }

  private static PrintWriter readable(Writer to) {
    return new PrintWriter(new VisibleWriter(to), true);
  }

  /** Runs where no command is given, which is an error. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
