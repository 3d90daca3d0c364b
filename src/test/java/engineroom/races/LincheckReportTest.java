package engineroom.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import engineroom.book.race.Interleaving.Lane;
import engineroom.book.race.Interleaving.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LincheckReportTest {

  private static final String REPORT =
      """
      Detailed trace:
      | ------------------------------------------------------------------------------------- |
      |                   Thread 1                   |                Thread 2                |
      | ------------------------------------------------------------------------------------- |
      |                                              | run(): late                            |
      |                                              |   eng.ask(): false at Job.run(Job.java:2) |
      |                                              |     MONITORENTER at Other.x(Other.java:7) |
      |                                              |     switch                             |
      | stop(): IllegalStateException #1             |                                        |
      |   stop = true at Job.stop(Job.java:3)        |                                        |
      |   loop(2 iterations) at Job.stop(Job.java:4) |                                        |
      |     <iteration 1> at Job.stop(Job.java:4)    |                                        |
      |       n ➜ 0 at Job.stop(Job.java:4)          |                                        |
      |     <iteration 2> at Job.stop(Job.java:4)    |                                        |
      |       n ➜ 1 at Job.stop(Job.java:4)          |                                        |
      |   n ➜ 2 at Job.stop(Job.java:5)              |                                        |
      |                                              |     MONITOREXIT at Other.x(Other.java:8)  |
      |                                              |   result: late                         |
      """;

  private final LincheckReport report = LincheckReport.of(REPORT, Set.of("Job"));

  @Test
  void whoeverMovesFirstIsTheFirstThread() {
    assertThat(report.lanes())
        .containsExactly(new Lane("run", "late"), new Lane("stop", "IllegalStateException"));
  }

  @Test
  void whatHappensElsewhereIsSeenFromItsCall() {
    assertThat(report.steps().stream().filter(step -> step.lane() == 0))
        .extracting(Step::place, Step::line, Step::events)
        .containsExactly(
            tuple("Job.run", 2, List.of("calls eng.ask()")),
            tuple("Job.run", 2, List.of("goes on")));
  }

  @Test
  void ofALoopTheFirstTurnIsKept() {
    assertThat(report.steps().stream().filter(step -> step.lane() == 1).map(Step::events))
        .containsExactly(
            List.of("writes stop: true"), List.of("reads n: 0"), List.of("reads n: 2"));
  }

  @Test
  void aReportWithoutATableIsRefused() {
    assertThatThrownBy(() -> LincheckReport.of("nothing was found", Set.of()))
        .hasMessageContaining("this report has no detailed trace");
  }
}
