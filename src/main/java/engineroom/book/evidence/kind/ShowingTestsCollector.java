package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.evidence.TestReports;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Problems;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** Finds the tests that say which behaviour they show, how they ended, and what they left out. */
final class ShowingTestsCollector implements ProofCollector {

  private final BehaviourMarks marks;
  private final Map<String, Set<JavaMember>> testsOf;
  private final TestReports reports;
  private final TakenWays ways;
  private final Problems problems;

  ShowingTestsCollector(JavaIndex tests, TestReports reports, TakenWays ways, Problems problems) {
    this.marks = new BehaviourMarks("Behaviour", tests.members());
    this.testsOf = marks.byBehaviour();
    this.reports = reports;
    this.ways = ways;
    this.problems = problems;
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    return new ShowingTests(
        behaviour.id(),
        testsOf.getOrDefault(behaviour.id(), Set.of()).stream()
            .sorted(Comparator.comparing(marks::shownBy)) // who shows this alone tells most of it
            .map(test -> new ShowingTest(test, reports.of(test.binaryType(), test.name())))
            .toList(),
        ways.unreached(behaviour.id()));
  }

  @Override
  public void reportStrays(Set<String> known) {
    marks.reportStrays(known, problems);
  }
}
