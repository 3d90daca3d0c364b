package engineroom.cli.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.study.LineQuestion;
import engineroom.classroom.study.LineQuestions;
import engineroom.classroom.study.LineReply;
import engineroom.classroom.study.StudentProgress;
import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks about a line that the student wrote. */
@Command(
    name = "ask",
    description = {
      "Asks about a line of yours: which test fails if you delete it? What is right is found out by"
          + " deleting it in a copy, and running the tests of its step."
    },
    footer = {
      "",
      "Exit status: 0 your answer is right, 1 it is not, you skipped it, or there is nothing to"
          + " ask, 2 there is no such step, or no workspace."
    })
final class AskCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(
      paramLabel = "STEP",
      arity = "0..1",
      description =
          "Its number or its id; of those that have passed, the one that was asked about least,"
              + " unless given.")
  private @Nullable String name;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Ask the same question again: the same code and number give the same.")
  private @Nullable Long seed;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Workspace workspace = classroom.workspace();
    PrintWriter out = spec.commandLine().getOut();
    try (Judge judge = classroom.judge()) { // it starts while the course is read
      Course course = classroom.course();
      StudentProgress progress = workspace.progress();
      CourseStep step = name == null ? leastAsked(course, progress) : course.step(name);
      long chosen = seed == null ? progress.questions(step.id()) : seed;
      Optional<LineQuestion> question =
          new LineQuestions(course, workspace, judge).about(step, chosen, () -> true);
      if (question.isEmpty()) {
        out.println(nothing(step, progress));
        out.flush();
        return ExitStatus.NO;
      }
      LineReply reply = reply(question.get(), out);
      progress.ask(step.id(), reply);
      return reply == LineReply.RIGHT ? ExitStatus.OK : ExitStatus.NO;
    }
  }

  private static CourseStep leastAsked(Course course, StudentProgress progress) throws IOException {
    Set<String> passed = progress.passed();
    List<CourseStep> steps = new ArrayList<>(course.steps());
    steps.removeIf(step -> !passed.contains(step.id()));
    if (steps.isEmpty()) {
      throw new Mistake("no step has passed yet: once one does, there are lines to ask about");
    }
    CourseStep least = steps.getFirst();
    for (CourseStep step : steps) {
      least = progress.questions(step.id()) < progress.questions(least.id()) ? step : least;
    }
    return least;
  }

  private static String nothing(CourseStep step, StudentProgress progress) throws IOException {
    return progress.passed().contains(step.id())
        ? "There is nothing to ask about " + step.name() + ": no line of it can be left out alone."
        : step.name() + ", has not passed: once it does, there are lines to ask about.";
  }

  private static LineReply reply(LineQuestion question, PrintWriter out) throws IOException {
    out.println(question.text());
    out.print("1 to " + question.choices() + ", or enter to skip it: ");
    out.flush();
    Charset charset = Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
    String line = new BufferedReader(new InputStreamReader(System.in, charset)).readLine();
    String typed = line == null ? "" : line.strip();
    LineReply reply = LineReply.of(question, typed);
    out.print(reply == LineReply.SKIPPED ? "Skipped.\n" : question.told(Integer.parseInt(typed)));
    out.flush();
    return reply;
  }
}
