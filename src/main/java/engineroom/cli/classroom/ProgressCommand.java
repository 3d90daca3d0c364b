package engineroom.cli.classroom;

import engineroom.classroom.study.LearningRecord;
import engineroom.classroom.study.StudentProgress;
import engineroom.cli.command.ExitStatus;
import engineroom.files.ControlCharacters;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what somebody has done, in the pages and in the classroom. */
@Command(
    name = "progress",
    description = {
      "Tells what you have done: steps, hunts, and what the pages of the book remember, once you"
          + " have imported the record that their first page saves.",
      "The file that --export writes, the first page of the book reads.",
      "A teacher names records that were handed in, or workspaces: a line each. That is what the"
          + " students say; nobody has judged it, and no grade comes from it."
    },
    footer = {"", "Exit status: 0 all is told, 2 a record is not there, or a line of it broken."})
final class ProgressCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Option(names = "--export", paramLabel = "FILE", description = "Write your record to a new file.")
  private @Nullable Path export;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Take over what a record has and yours has not.")
  private @Nullable Path taken;

  @Parameters(
      paramLabel = "RECORD",
      arity = "0..*",
      description = "A record or a workspace; your own unless given.")
  private List<Path> handedIn = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!handedIn.isEmpty()) {
      if (export != null || taken != null) {
        throw new Mistake("--export and --import are for your own record: name no other");
      }
      for (Path each : handedIn) {
        out.println(ControlCharacters.visible(each.toString()) + ": " + told(each));
      }
      out.flush();
      return ExitStatus.OK;
    }
    StudentProgress progress = classroom.workspace().progress();
    if (taken != null) {
      int facts = progress.take(LearningRecord.read(taken));
      out.println(facts == 0 ? "Nothing new in it." : "Taken over: " + count(facts, "fact") + ".");
    }
    LearningRecord record = progress.record();
    if (export != null) {
      write(export, record.text());
      out.println("Written to " + export + ".");
    }
    out.println(told(record));
    out.flush();
    return ExitStatus.OK;
  }

  private static void write(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Mistake(file + " is there already: name a file that is not", e);
    }
  }

  private static String told(Path handedIn) throws IOException {
    return told(LearningRecord.read(handedIn));
  }

  private static String told(LearningRecord record) {
    String predictions =
        record.predicted() == 0
            ? "no predictions made"
            : record.right() + " of " + count(record.predicted(), "prediction") + " right";
    return String.join(
        ", ",
        count(record.passed(), "step") + " passed",
        count(record.killed(), "broken engine") + " killed",
        count(record.read(), "chapter") + " read",
        predictions);
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
