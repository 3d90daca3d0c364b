package engineroom.cli.classroom;

import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.study.VerdictText;
import engineroom.classroom.study.Workspace;
import engineroom.classroom.worker.OwnEngine;
import engineroom.cli.command.ExitStatus;
import engineroom.cli.command.LineRun;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a job on a student's engine. */
@Command(
    name = "run",
    description = {
      "Runs a job that a line of text describes on your engine, with the handlers of engine-room"
          + " run. What you have not written yet is taken from the port."
    },
    footer = {
      "",
      "Exit status: 0 the job succeeds, 1 it fails or your engine does not compile, 2 the text"
          + " names no job.",
      "",
      "Example: engine-room class run 'echo hello'"
    })
final class RunOwnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(paramLabel = "TEXT", description = "The line, as one argument.")
  private String text;

  @Option(names = "--log", description = "Print the two lines that the engine logs for a job.")
  private boolean log;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = classroom.workspace();
    OwnEngine engine = OwnEngine.of(classroom.folder(), workspace.root());
    WorkerFindings findings = new WorkerFindings();
    engine.events().forEach(findings::take);
    PrintWriter err = spec.commandLine().getErr();
    if (engine.classes().isEmpty()) {
      err.print("Nothing is run.\n" + VerdictText.obstacle(findings));
      err.flush();
      return ExitStatus.NO;
    }
    int unwritten = findings.unwritten().size();
    if (unwritten > 0) {
      err.println(
          "(your engine, with "
              + unwritten
              + (unwritten == 1 ? " method" : " methods")
              + " of the port)");
    }
    try {
      return run(engine.classes().get()).apply(text, log);
    } catch (IllegalArgumentException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }

  /** The run is loaded beside the engine, so that it uses this one. */
  @SuppressWarnings("unchecked")
  private static BiFunction<String, Boolean, Integer> run(ClassLoader classes) {
    try {
      return (BiFunction<String, Boolean, Integer>)
          classes.loadClass(LineRun.class.getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new Mistake("this course cannot run a job on your engine: pack it again", e);
    }
  }
}
