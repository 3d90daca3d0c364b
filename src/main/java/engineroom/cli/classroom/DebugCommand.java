package engineroom.cli.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.DebuggedWorker;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.study.StepTexts;
import engineroom.classroom.study.VerdictText;
import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a step's tests under a debugger. */
@Command(
    name = "debug",
    description = {
      "Waits until a debugger attaches, and then runs the tests of a step in one JVM, with no limit"
          + " of time. What you have not written yet is taken from the port.",
      "In your IDE: set a breakpoint in your method, and attach to a remote JVM."
    },
    footer = {
      "",
      "Exit status: 0 all tests pass, 1 they do not, 2 there is no such step, or the port is taken."
    })
final class DebugCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Parameters(
      paramLabel = "STEP",
      arity = "0..1",
      description = "Its number or its id; the next one that has not passed unless given.")
  private @Nullable String name;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "5005",
      description = "Where a debugger attaches (${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Workspace workspace = classroom.workspace();
    Course course = classroom.course();
    CourseStep step = StepTexts.chosen(course, workspace.progress(), name);
    refuseWhatIsTaken();
    PrintWriter out = spec.commandLine().getOut();
    try (DebuggedWorker worker = new DebuggedWorker(course.folder(), port)) {
      out.println(step.name() + ": its tests wait for a debugger at localhost:" + port);
      out.flush();
      WorkerFindings findings = worker.run(workspace.root(), step.behaviours());
      out.print(told(findings));
      out.flush();
      boolean passed = findings.judged() && failed(findings).isEmpty();
      return passed ? ExitStatus.OK : ExitStatus.NO;
    }
  }

  private void refuseWhatIsTaken() {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    } catch (IOException | IllegalArgumentException e) {
      throw new Mistake("--port " + port + " cannot be had: name another (" + e.getMessage() + ")");
    }
  }

  private static List<TestResult> failed(WorkerFindings findings) {
    return findings.results().stream().filter(one -> !one.passed()).toList();
  }

  private static String told(WorkerFindings findings) {
    if (!findings.judged()) {
      return "Nothing is run.\n" + VerdictText.obstacle(findings);
    }
    StringBuilder text = new StringBuilder();
    List<TestResult> failed = failed(findings);
    for (TestResult one : failed) {
      text.append("\n").append(VerdictText.failure(one));
    }
    int passed = findings.results().size() - failed.size();
    return text.append("\n" + passed + " of " + findings.results().size() + " tests pass.\n")
        .toString();
  }
}
