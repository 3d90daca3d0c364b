package engineroom.cli.command;

import engineroom.files.Mistake;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one line of text as a job, as ParseJob reads it. */
@Command(
    name = "run",
    description = {
      "Runs a job that a line of text describes, on an engine with a few handlers to play with.",
      "Words with = in them go to the job's environment; the first other word is its name, the"
          + " rest are its arguments. Quotes mean nothing to it."
    },
    footer = {
      "",
      "Handlers: commands, echo ARG..., env, fail MESSAGE... [STATUS=n], nothing (registered with"
          + " null), twice JOB ARG..., upper (reads standard input).",
      "Exit status: 0 the job succeeds, 1 it fails, 2 the text names no job.",
      "",
      "Examples: engine-room run 'echo hello NAME=x world'",
      "          engine-room run 'env VERSION=3.18 NAME=x LIST=[1,2.5]'",
      "          engine-room run 'twice nosuch'"
    })
public final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEXT", description = "The line, as one argument.")
  private String text;

  @Option(names = "--log", description = "Print the two lines that the engine logs for a job.")
  private boolean log;

  @Override
  public Integer call() {
    try {
      return new LineRun(spec.commandLine().getErr()).apply(text, log);
    } catch (IllegalArgumentException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }
}
