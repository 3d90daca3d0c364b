package engineroom.cli.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.RecordedScripts;
import engineroom.classroom.course.RecordedScripts.RecordedScript;
import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.study.VerdictText;
import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays one recorded case to a student's engine. */
@Command(
    name = "replay",
    description = {
      "Plays one case that was recorded from the original to your engine: shows its steps, and the"
          + " first that gives another answer."
    },
    footer = {
      "",
      "Exit status: 0 it goes as in the original, 1 it does not, 2 there is no such case.",
      "",
      "Example: engine-room class replay closers.json 1"
    })
final class ReplayCaseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(index = "0", paramLabel = "SCRIPT", description = "The script, as closers.json.")
  private String name;

  @Parameters(index = "1", paramLabel = "CASE", description = "The case's number, from 1.")
  private int number;

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = classroom.workspace();
    Course course = classroom.course();
    RecordedScript script = script(new RecordedScripts(course.folder().replays()));
    PrintWriter out = spec.commandLine().getOut();
    out.println(script.title() + ": " + script.names().get(number - 1));
    out.println(script.cases().get(number - 1).stripIndent());
    List<ScriptCases> cases = List.of(new ScriptCases(name, List.of(number)));
    try (Judge judge = classroom.judge()) {
      WorkerFindings findings = judge.student(workspace.root(), new Examination(List.of(), cases));
      out.print(told(findings));
      out.flush();
      return findings.agreed() == 1 ? ExitStatus.OK : ExitStatus.NO;
    }
  }

  private RecordedScript script(RecordedScripts scripts) {
    if (!scripts.names().contains(name)) {
      throw new Mistake(
          "there is no script '" + name + "': name one of " + String.join(", ", scripts.names()));
    }
    RecordedScript script = scripts.script(name);
    int cases = script.cases().size();
    if (number < 1 || number > cases) {
      throw new Mistake(name + " has no case " + number + ": name one from 1 to " + cases);
    }
    return script;
  }

  private static String told(WorkerFindings findings) {
    if (!findings.judged()) {
      return "\nNothing is played.\n" + VerdictText.obstacle(findings);
    }
    return findings.differences().isEmpty()
        ? "\n✓ It goes as in the original.\n"
        : VerdictText.difference(findings.differences().getFirst());
  }
}
