package engineroom.cli.classroom;

import engineroom.classroom.grade.Submission;
import engineroom.classroom.similarity.JplagFolder;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts what students wrote where JPlag compares it. */
@Command(
    name = "jplag",
    description = {
      "For teachers: writes a folder for JPlag, which finds submissions that are alike. Of each it"
          + " has the methods that the student wrote, and nothing that was handed out."
    },
    footer = {
      "",
      "Exit status: 0 it is written, 1 a submission is left out, 2 the folder is not empty, or a"
          + " submission is not there."
    })
final class JplagCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(index = "0", paramLabel = "DIR", description = "A new folder, or an empty one.")
  private Path folder;

  @Parameters(
      index = "1..*",
      paramLabel = "SUBMISSION",
      arity = "1..*",
      description = "A student's workspace, or a zip of it.")
  private List<Path> sources;

  @Override
  public Integer call() throws IOException {
    JplagFolder jplag = new JplagFolder(classroom.folder(), folder);
    int written = jplag.write(Submission.all(sources));
    PrintWriter out = spec.commandLine().getOut();
    out.println(written + (written == 1 ? " submission: " : " submissions: ") + folder);
    jplag.leftOut().forEach((name, why) -> out.println("  Without " + name + ": " + why));
    out.println("Have them compared by JPlag, on the JDK that it asks for (21 for JPlag 5):");
    out.println();
    out.println("  " + jplag.command());
    out.flush();
    return jplag.leftOut().isEmpty() ? ExitStatus.OK : ExitStatus.NO;
  }
}
