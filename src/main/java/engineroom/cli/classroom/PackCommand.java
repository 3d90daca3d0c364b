package engineroom.cli.classroom;

import engineroom.classroom.pack.CoursePacker;
import engineroom.cli.command.ExitStatus;
import engineroom.cli.command.VersionText;
import engineroom.files.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Packs the course; the build does it, once the book is there. */
@Command(
    name = "pack",
    hidden = true,
    description = "Packs the course into target/classroom, from the port, the book and the tests.",
    footer = {"", "Exit status: 0 it is packed, 1 something is wrong with it, 2 it lacks a part."})
final class PackCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = "",
      description = "The project's folder; the current one unless given.")
  private Path project;

  @Override
  public Integer call() throws IOException {
    Path target = project.resolve("target/classroom");
    Path book = project.resolve("target/book");
    Path answers = project.resolve("src/main/resources/engineroom/classroom");
    List<Problem> problems =
        new CoursePacker(project, book, answers, VersionText.number()).pack(target);
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(err::println);
    err.flush();
    PrintWriter out = spec.commandLine().getOut();
    out.println(problems.isEmpty() ? "The course: " + target : "No course, see above");
    out.flush();
    return problems.isEmpty() ? ExitStatus.OK : ExitStatus.NO;
  }
}
