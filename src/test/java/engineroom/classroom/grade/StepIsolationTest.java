package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.judge.Allowance;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which engines are made and judged to find out whose fault it is. */
class StepIsolationTest {

  private static final Allowance NEVER = Allowance.unlimited();

  private final Course course = CourseFixture.course();
  private final Judge judge = mock();
  private final List<List<Integer>> runs = new ArrayList<>();

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void solve() throws IOException {
    workspace = Workspace.start(folder.resolve("anna"), course.folder());
    for (StepMethod member : course.folder().readMembers()) {
      MethodSignature signature = member.signature();
      CourseFixture.solve(workspace, signature.type() + "#" + signature.name());
    }
  }

  /** A judge in whose eyes some groups of steps pass, by their numbers. */
  private void passing(Predicate<List<Integer>> group) throws InterruptedException {
    when(judge.unfilled(any(), any()))
        .thenAnswer(
            call -> {
              List<String> asked = call.<Examination>getArgument(1).behaviours();
              List<Integer> numbers =
                  course.steps().stream()
                      .filter(step -> asked.contains(step.behaviours().getFirst()))
                      .map(CourseStep::number)
                      .toList();
              runs.add(numbers);
              return findings(asked, group.test(numbers), "");
            });
  }

  private WorkerFindings findings(List<String> behaviours, boolean pass, String inEngine) {
    WorkerFindings findings = new WorkerFindings();
    for (String behaviour : behaviours) {
      for (String test : course.tests(behaviour)) {
        String[] name = test.split("#");
        RanTest ran = new RanTest(name[0], Optional.of(name[1]), name[1]);
        List<String> lines = inEngine.lines().toList();
        findings
            .results()
            .add(
                pass
                    ? TestResult.passed(ran)
                    : TestResult.failed(ran, "wrong", lines, Optional.empty()));
      }
    }
    for (CourseStep step : course.steps()) {
      course.cases(step).forEach(cases -> findings.take(new WorkerEvent.Agreed(cases)));
    }
    return findings;
  }

  /** Judges all steps again, none of which passed; gives the numbers of those that still do not. */
  private List<Integer> isolate(String inEngine, Allowance end) throws Exception {
    List<String> all = course.steps().stream().flatMap(s -> s.behaviours().stream()).toList();
    WorkerFindings findings = findings(all, false, inEngine);
    List<StepStanding> open =
        course.steps().stream()
            .map(step -> new StepStanding(StepVerdict.of(step, course, findings)))
            .toList();
    new StepIsolation(course, judge, workspace, folder.resolve("engines"), end)
        .judge(open, findings);
    return open.stream()
        .filter(one -> !one.missing().isEmpty())
        .map(one -> one.step().number())
        .toList();
  }

  @Test
  @Tag("slow")
  void stepsThatNothingTellsApartAreHalvedUntilSomethingDoes() throws Exception {
    passing(group -> group.size() == 1 && !group.contains(2));
    assertThat(isolate("", NEVER)).containsExactly(2);
    assertThat(runs)
        .containsExactly(List.of(1), List.of(1), List.of(2, 3), List.of(2), List.of(3), List.of(3));
  }

  @Test
  @Tag("slow")
  void whatPassesTheFirstTimeAlonePassesNot() throws Exception {
    passing(group -> group.equals(List.of(2, 3)) || Collections.frequency(runs, group) == 1);
    assertThat(isolate("", NEVER)).containsExactly(1);
    assertThat(runs).containsExactly(List.of(1), List.of(1), List.of(2, 3), List.of(2, 3));
  }

  @Test
  void aStepThatThrewIsJudgedAloneAndTheOthersTogether() throws Exception {
    Path file = workspace.engine().resolve("Engine.java");
    String text = Files.readString(file);
    int line =
        MethodSpans.in(text).all().stream()
            .filter(method -> method.signature().name().equals("register"))
            .findFirst()
            .orElseThrow()
            .lastLine(text);
    passing(group -> !group.contains(1));
    assertThat(isolate("Engine.java:" + line + "  }\nJob.java:1  x", NEVER)).containsExactly(1);
    assertThat(runs).containsExactly(List.of(2, 3), List.of(2, 3), List.of(1));
  }

  @Test
  void onlyTheStepsThatAreJudgedAreTheSubmissionsInTheEngineThatIsJudged() throws Exception {
    String mine = "{ /* mine */ return \"\"; }";
    CourseFixture.write(workspace, "Job#callString", mine);
    passing(group -> group.size() == 1);
    isolate("", NEVER);
    Path engines = folder.resolve("engines");
    String job = "src/main/java/engineroom/engine/Job.java";
    assertThat(Files.readString(engines.resolve("1").resolve(job))).doesNotContain(mine);
    assertThat(Files.readString(engines.resolve("2").resolve(job)))
        .contains(mine)
        .hasLineCount(
            (int) Files.readString(workspace.engine().resolve("Job.java")).lines().count());
  }

  @Test
  @Tag("slow")
  void nothingIsJudgedWhenTimeIsUp() throws Exception {
    assertThat(isolate("", Allowance.of(Duration.ZERO))).containsExactly(1, 2, 3);
  }
}
