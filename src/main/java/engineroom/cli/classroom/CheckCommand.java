package engineroom.cli.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.study.ReplayCheck;
import engineroom.classroom.study.StepCheck;
import engineroom.classroom.study.StepTexts;
import engineroom.classroom.study.VerdictJson;
import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges once. */
@Command(
    name = "check",
    description = {
      "Judges a step, or all of them: compiles your engine, runs the tests of the behaviours that"
          + " the step must show, and plays to it what was recorded from the original where that"
          + " reaches the step's methods.",
      "What you have not written yet is taken from the port, so a failing test is about your code."
    },
    footer = {
      "",
      "Exit status: 0 it passes, 1 it does not, 2 there is no such step, or no workspace, 4 the"
          + " judge does not refuse a planted mistake."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(
      paramLabel = "STEP",
      arity = "0..1",
      description = "Its number or its id; the next one that has not passed unless given.")
  private @Nullable String name;

  @Option(names = "--all", description = "All steps, and then what was recorded from the original.")
  private boolean all;

  @Option(names = "-v", description = "Tell of all that fails what was expected and what came.")
  private boolean inFull;

  @Option(names = "--json", description = "Print the verdicts as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (all && name != null) {
      throw new Mistake("--all and " + name + ": name a step, or take all of them");
    }
    Workspace workspace = classroom.workspace();
    PrintWriter out = spec.commandLine().getOut();
    try (Judge judge = classroom.judge()) { // it starts while the course is read
      Course course = classroom.course();
      List<CourseStep> steps =
          all ? course.steps() : List.of(StepTexts.chosen(course, workspace.progress(), name));
      StepCheck check = new StepCheck(course, workspace, judge);
      if (inFull) {
        check.tellInFull();
      }
      List<StepVerdict> verdicts = check.judge(steps);
      boolean passed = verdicts.stream().allMatch(StepVerdict::passed);
      if (!json) {
        out.print(all ? check.tellAll(verdicts) : check.tell(verdicts.getFirst()));
        out.flush();
      }
      Optional<ReplayCheck> replays =
          all && passed ? Optional.of(check.replays()) : Optional.empty();
      if (json) {
        out.println(VerdictJson.of(verdicts, replays));
      } else {
        replays.ifPresent(one -> out.print(one.tell(verdicts)));
      }
      out.flush();
      boolean played = replays.map(ReplayCheck::passed).orElse(true);
      return passed && played ? ExitStatus.OK : ExitStatus.NO;
    }
  }
}
