package engineroom.cli.command;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import engineroom.files.Mistake;
import java.io.PrintWriter;
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
  public Integer call() throws EngineException {
    PrintWriter err = spec.commandLine().getErr();
    Host machine = Host.ofTheMachine();
    Engine eng =
        new Engine(
            new Host(
                machine.goroutines(), machine.clock(), new PlainLog(err), new GlobalHandlers()));
    eng.logging = log;
    eng.stderr = new NopWriteCloser(System.err);
    new DemonstrationHandlers().install(eng);
    Job job = parse(eng);
    job.stdout.add(new NopWriteCloser(System.out));
    if (!log) { // else the engine copies it there
      job.stderr.add(new NopWriteCloser(System.err));
    }
    job.stdin.add(System.in);
    try {
      job.run();
      return ExitStatus.OK;
    } catch (EngineException e) {
      err.println("fails: " + e.getMessage());
      return ExitStatus.NO;
    } finally {
      System.out.flush();
      err.flush();
    }
  }

  private Job parse(Engine eng) {
    try {
      return eng.parseJob(text);
    } catch (EngineException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }
}
