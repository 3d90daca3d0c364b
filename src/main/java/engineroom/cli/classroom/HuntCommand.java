package engineroom.cli.classroom;

import engineroom.classroom.course.CourseBehaviour;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.study.BrokenEngine;
import engineroom.classroom.study.Hunt;
import engineroom.classroom.study.HuntResult;
import engineroom.classroom.study.VerdictText;
import engineroom.classroom.study.Workspace;
import engineroom.classroom.study.WrappedText;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hunts a broken engine. */
@Command(
    name = "hunt",
    description = {
      "Hunts a broken engine: you write a test that passes on the true engine and fails on the"
          + " broken one. The first call writes a test to begin with, each later one runs it.",
      "Without a name it lists the broken engines."
    },
    footer = {"", "Exit status: 0 a kill, 1 none, 2 there is no such engine, or no workspace."})
final class HuntCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The broken engine.")
  private @Nullable String name;

  @Option(names = "--hint", description = "Tell where to look.")
  private boolean hint;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Workspace workspace = classroom.workspace();
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      list(workspace, out);
      return ExitStatus.OK;
    }
    BrokenEngine quarry = BrokenEngine.named(classroom.folder(), name);
    if (hint) {
      out.println(WrappedText.text(quarry.answer().hint().orElse(""), ""));
      out.flush();
      return ExitStatus.OK;
    }
    Path test = Hunt.test(workspace.root(), quarry);
    if (Hunt.begin(test, quarry, classroom.folder().readWritten())) {
      out.println("Your test: " + workspace.root().relativize(test));
      out.println("Make it fail on the broken engine, and call this again.");
      out.flush();
      return ExitStatus.NO;
    }
    try (Judge judge = classroom.judge()) {
      Hunt.Result result = new Hunt(judge).hunt(quarry, test);
      if (result.bag() == HuntResult.KILL) {
        workspace.progress().kill(quarry.name());
      }
      out.print(told(quarry, result));
      out.flush();
      return result.bag() == HuntResult.KILL ? ExitStatus.OK : ExitStatus.NO;
    }
  }

  private void list(Workspace workspace, PrintWriter out) throws IOException {
    List<BrokenEngine> all = BrokenEngine.all(classroom.folder());
    List<String> begun = Hunt.begun(workspace.root(), all);
    Set<String> kills = workspace.progress().kills();
    for (BrokenEngine quarry : all) {
      String mark = begun.contains(quarry.name()) ? "·" : " ";
      mark = kills.contains(quarry.name()) ? "✓" : mark;
      out.println(mark + " " + "*".repeat(quarry.answer().level()) + "\t" + quarry.name());
    }
    String count = all.size() == 1 ? "1 broken engine" : all.size() + " broken engines";
    long killed = all.stream().filter(quarry -> kills.contains(quarry.name())).count();
    out.println(count + ", " + killed + " killed; · marks those that you have a test for");
    out.flush();
  }

  private String told(BrokenEngine quarry, Hunt.Result result) {
    StringBuilder text = new StringBuilder(quarry.name() + ": " + result.bag().words() + "\n");
    text.append(VerdictText.obstacle(result.findings()));
    result.failure().map(VerdictText::failure).ifPresent(text::append);
    if (result.bag() == HuntResult.KILL) {
      CourseBehaviour lacked = classroom.course().statement(quarry.answer().breaks().orElseThrow());
      text.append("\n  What the broken engine lacks:\n");
      text.append(WrappedText.text(lacked.sentence(), "  ")).append("\n\n");
      text.append(WrappedText.text(quarry.answer().explanation(), "  ")).append('\n');
    } else {
      text.append("\n  class hunt ").append(quarry.name()).append(" --hint tells where to look.\n");
    }
    return text.toString();
  }
}
