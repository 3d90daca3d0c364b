package engineroom.classroom.judge;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.JudgedEngine;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.RecordedCase;
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
    assertThat(findings.isStuck()).isTrue();
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

  private static RecordedCase played(int number) {
    return new RecordedCase("a.json", number, "a case");
  }

  @Test
  void theCaseUnderWayIsToBlameWhereAWorkerDies() {
    WorkerFindings findings = findings(new WorkerEvent.Playing(played(3)));
    findings.died("no memory");
    assertThat(findings.differences())
        .containsExactly(new CaseDifference.NoEnd(played(3), "no memory", List.of()));
    assertThat(findings.isStuck()).isTrue();
    assertThat(findings.judged()).isTrue();
  }

  @Test
  void theRestAreTheCasesThatWereNotPlayed() {
    WorkerRequest.Behaviours all =
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfPort(Optional.empty()),
            List.of(),
            List.of(
                new ScriptCases("a.json", List.of(1, 2, 3)), new ScriptCases("b.json", List.of(1))),
            List.of(),
            5);
    WorkerFindings findings =
        findings(
            new WorkerEvent.Differed(
                new CaseDifference.OtherAnswer(played(2), "step 1", "this", "that", 0)),
            new WorkerEvent.Agreed(new ScriptCases("a.json", List.of(1))));
    assertThat(findings.rest(all).cases())
        .containsExactly(
            new ScriptCases("a.json", List.of(3)), new ScriptCases("b.json", List.of(1)));
    assertThat(RecordedVerdict.of(all.cases(), findings))
        .isEqualTo(new RecordedVerdict(2, 2, findings.differences()));
    assertThat(RecordedVerdict.of(all.cases(), findings).passed()).isFalse();
  }

  @Test
  void theRestIsWhatHasNotRun() {
    WorkerRequest.Behaviours all =
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfPort(Optional.empty()),
            List.of("b"),
            List.of(),
            List.of("T#zero"),
            5);
    WorkerFindings findings =
        findings(
            new WorkerEvent.Ended(TestResult.passed(ONE)),
            new WorkerEvent.Ended(TestResult.passed(ONE)),
            new WorkerEvent.Ended(TestResult.stuck(TWO, "why", List.of())));
    assertThat(findings.rest(all))
        .isEqualTo(
            new WorkerRequest.Behaviours(
                all.engine(), List.of("b"), List.of(), List.of("T#zero", "T#one", "T#two"), 5));
  }
}
