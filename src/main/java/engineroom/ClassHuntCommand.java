package engineroom;

import engineroom.classroom.hunt.Bag;
import engineroom.classroom.hunt.Hunt;
import engineroom.classroom.hunt.Quarry;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.told.VerdictText;
import engineroom.classroom.told.Wrapped;
import engineroom.classroom.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
final class ClassHuntCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Classroom classroom;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The broken engine.")
  private String name;

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
    Quarry quarry = Quarry.named(classroom.folder(), name);
    if (hint) {
      out.println(Wrapped.text(quarry.answer().hint(), ""));
      out.flush();
      return ExitStatus.OK;
    }
    Path test = Hunt.test(workspace.root(), quarry);
    if (Hunt.begin(test, quarry)) {
      out.println("Your test: " + workspace.root().relativize(test));
      out.println("Make it fail on the broken engine, and call this again.");
      out.flush();
      return ExitStatus.NO;
    }
    try (Judge judge = classroom.judge()) {
      Hunt.Result result = new Hunt(judge).hunt(quarry, test);
      out.print(told(quarry, result));
      out.flush();
      return result.bag() == Bag.KILL ? ExitStatus.OK : ExitStatus.NO;
    }
  }

  private void list(Workspace workspace, PrintWriter out) {
    List<Quarry> all = Quarry.all(classroom.folder());
    List<String> begun = Hunt.begun(workspace.root(), all);
    for (Quarry quarry : all) {
      String mark = begun.contains(quarry.name()) ? "·" : " ";
      out.println(mark + " " + "*".repeat(quarry.answer().level()) + "\t" + quarry.name());
    }
    out.println(all.size() + " broken engines; · marks those that you have a test for");
    out.flush();
  }

  private String told(Quarry quarry, Hunt.Result result) {
    StringBuilder text = new StringBuilder(quarry.name() + ": " + result.bag().words() + "\n");
    text.append(VerdictText.obstacle(result.findings()));
    if (result.failure() != null) {
      text.append(VerdictText.failure(result.failure()));
    }
    if (result.bag() == Bag.KILL) {
      var broken = classroom.course().statement(quarry.answer().breaks());
      text.append("\n  What the broken engine lacks:\n");
      text.append(Wrapped.text(broken.sentence(), "  ")).append("\n\n");
      text.append(Wrapped.text(quarry.answer().explanation(), "  ")).append('\n');
    } else {
      text.append("\n  class hunt ").append(quarry.name()).append(" --hint tells where to look.\n");
    }
    return text.toString();
  }
}
