package engineroom.classroom.judge;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.JudgedEngine;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkerFindingsTest {

  private static final RanTest ONE = new RanTest("T", Optional.of("one"), "one");
  private static final RanTest TWO = new RanTest("T", Optional.of("two"), "two");

  private static WorkerFindings findings(WorkerEvent... events) {
    WorkerFindings findings = new WorkerFindings();
    for (WorkerEvent event : events) {
      findings.take(event);
    }
    return findings;
  }

  @Test
  void whatALaterTryFoundIsAdded() {
    WorkerEvent stuck = new WorkerEvent.Ended(TestResult.stuck(ONE, "why", List.of("a stack")));
    WorkerFindings findings = findings(stuck);
    WorkerFindings rest =
        findings(
            new WorkerEvent.Noted(new JudgeNote.MissingFile("told before")),
            new WorkerEvent.Ended(TestResult.passed(TWO)));
    findings.add(rest);
    assertThat(findings.results()).extracting(TestResult::name).containsExactly("T#one", "T#two");
    assertThat(findings.notes()).isEmpty();
  }

  @Test
  void aLaterTryThatWasRefusedIsNotedAndOneThatRanIsNot() {
    WorkerFindings findings = findings(new WorkerEvent.Ended(TestResult.passed(ONE)));
    findings.add(
        findings(
            new WorkerEvent.Ended(TestResult.passed(TWO)), new WorkerEvent.Refused("at the end")));
    assertThat(findings.notes()).isEmpty();
    findings.add(findings(new WorkerEvent.Refused("no such test")));
    assertThat(findings.notes()).containsExactly(new JudgeNote.Remark("no such test"));
    assertThat(findings.refused()).isEmpty();
    assertThat(findings.judged()).isTrue();
  }

  @Test
  void theTestUnderWayIsToBlameWhereAWorkerDies() {
    WorkerFindings findings = findings(new WorkerEvent.Started(ONE));
    findings.died("no memory");
    assertThat(findings.results()).containsExactly(TestResult.stuck(ONE, "no memory", List.of()));
    assertThat(findings.stuck()).isTrue();
    assertThat(findings.spent()).isTrue();
    assertThat(findings.refused()).isEmpty();
  }

  @Test
  void nothingIsJudgedWhereAWorkerDiesBetweenTests() {
    WorkerFindings findings =
        findings(new WorkerEvent.Started(ONE), new WorkerEvent.Ended(TestResult.passed(ONE)));
    findings.died("gone");
    assertThat(findings.refused()).contains("gone");
    assertThat(findings.judged()).isFalse();
    assertThat(findings.done()).isTrue();
    assertThat(findings.results()).hasSize(1);
  }

  @Test
  void theRestIsWhatHasNotRun() {
    WorkerRequest.Behaviours all =
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfPort(Optional.empty()), List.of("b"), List.of("T#zero"), 5);
    WorkerFindings findings =
        findings(
            new WorkerEvent.Ended(TestResult.passed(ONE)),
            new WorkerEvent.Ended(TestResult.passed(ONE)),
            new WorkerEvent.Ended(TestResult.stuck(TWO, "why", List.of())));
    assertThat(findings.rest(all))
        .isEqualTo(
            new WorkerRequest.Behaviours(
                all.engine(), List.of("b"), List.of("T#zero", "T#one", "T#two"), 5));
  }
}
