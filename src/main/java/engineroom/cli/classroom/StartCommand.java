package engineroom.cli.classroom;

import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a workspace. */
@Command(
    name = "start",
    description = "Makes your workspace: a Maven project with an engine that is yours to write.",
    footer = {"", "Exit status: 0 it is made, 2 the folder is not empty."})
final class StartCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(paramLabel = "DIR", description = "A new folder, or an empty one.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = Workspace.start(folder, classroom.folder());
    PrintWriter out = spec.commandLine().getOut();
    out.println("Your workspace: " + workspace.root());
    out.println();
    out.println("  cd " + folder);
    out.println("  " + ClassroomOptions.launcher() + " class watch");
    out.flush();
    return ExitStatus.OK;
  }
}
