package engineroom.book.evidence.kind;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.Linker;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.evidence.TestOutcome;
import engineroom.book.evidence.TestReports;
import engineroom.book.evidence.TestStatus;
import engineroom.book.evidence.Tracer;
import engineroom.book.measure.Benchmarks;
import engineroom.book.measure.Measurements;
import engineroom.book.reach.Reach;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.book.statement.Sentence;
import engineroom.book.statement.Statement;
import engineroom.book.words.BookWords;
import engineroom.docker.GoFacts;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Location;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {

  private static final GoFacts GO = FactsReader.readFiles(Path.of("chapters/facts/files.json"));

  @TempDir private Path reports;
  private final Problems problems = new Problems();

  @Test
  void aBehaviourIsJoinedWithItsLinesAndItsTests() throws IOException {
    report("<testcase classname='T' name='shows' time='0.004'/>");
    Evidence evidence =
        link(behaviour("a", "engine.go:64-71", "Engine#register"), test("shows", "a")).get("a");
    assertThat(problems.none()).isTrue();
    assertThat(proof(evidence, GoLines.class).places())
        .extracting(place -> place.range().toString())
        .containsExactly("engine.go:64-71");
    assertThat(proof(evidence, JavaMethods.class).members())
        .extracting(JavaMember::label)
        .containsExactly("Engine#register");
    assertThat(proof(evidence, ShowingTests.class).tests())
        .extracting(ShowingTest::passed)
        .containsExactly(true);
    assertThat(evidence.proven()).isTrue();
  }

  @Test
  void aTestThatIsNotInTheResultsIsNoProof() {
    Evidence evidence = link(behaviour("a", "engine.go:64", "Engine"), test("shows", "a")).get("a");
    assertThat(evidence.proven()).isFalse();
    assertThat(traced(evidence))
        .containsExactly(
            "c.adoc:7: behaviour 'a' has no proof: T#shows did not run;"
                + " run the tests, and mend what they show");
  }

  @Test
  void aFailureOutweighsAPass() throws IOException {
    report(
        "<testcase classname='T' name='shows(int)[1]' time='0.001'/>"
            + "<testcase classname='T' name='shows(int)[2]' time='0.002'><error/></testcase>");
    Evidence evidence = link(behaviour("a", "engine.go:64", "Engine"), test("shows", "a")).get("a");
    assertThat(proof(evidence, ShowingTests.class).tests().getFirst().outcome())
        .isEqualTo(new TestOutcome(TestStatus.FAILED, 3));
    assertThat(evidence.proven()).isFalse();
  }

  @Test
  void aSkippedTestIsNoProof() throws IOException {
    report("<testcase classname='T' name='shows' time='0'><skipped/></testcase>");
    Evidence evidence = link(behaviour("a", "engine.go:64", "Engine"), test("shows", "a")).get("a");
    assertThat(traced(evidence)).first().asString().contains("T#shows skipped");
  }

  @Test
  void aBehaviourWithoutATestIsTraced() {
    Evidence evidence = link(behaviour("a", "engine.go:64", "Engine")).get("a");
    assertThat(traced(evidence))
        .containsExactly(
            "c.adoc:7: behaviour 'a' has no test: put @Behaviour(\"a\") on one that shows it");
  }

  @Test
  void aBehaviourNamesGoAndJava() {
    link(behaviour("a", null, " "));
    assertThat(told())
        .containsExactly(
            "c.adoc:7: behaviour 'a' names no lines: add go=\"engine.go:64-71\"",
            "c.adoc:7: behaviour 'a' names no lines: add java=\"Engine#register\"");
  }

  @Test
  void anUnknownBehaviourIsReportedWhereTheTestNamesIt() {
    link(behaviour("a", "engine.go:64", "Engine"), test("shows", "b"));
    assertThat(told())
        .containsExactly(
            "T.java:3: no chapter has a behaviour 'b':"
                + " correct the id, or write [behaviour#b, ...]");
  }

  @Test
  void namesBecomeWords() {
    assertThat(ShowingTest.words("registeringATakenNameFails"))
        .isEqualTo("Registering a taken name fails");
    assertThat(ShowingTest.words("an_http_job")).isEqualTo("An http job");
  }

  @Test
  void aDisplayNameIsTheTestsName() {
    JavaMark name = new JavaMark("DisplayName", List.of("In its own words"), 2, 2);
    ShowingTest proof = new ShowingTest(member("T", "x", List.of(), name), TestOutcome.NONE);
    assertThat(proof.words()).isEqualTo("In its own words");
  }

  private Map<String, Evidence> link(Behaviour behaviour, JavaMember... tests) {
    JavaIndex port =
        new JavaIndex(
            List.of(member("Engine", "", null), member("Engine", "register", List.of("String"))));
    JavaIndex showing = new JavaIndex(List.of(tests));
    List<ProofCollector> collectors =
        List.of(
            new GoLinesCollector(GO, problems),
            new JavaMethodsCollector(port, problems),
            new ShowingTestsCollector(
                showing,
                TestReports.read(reports, reports),
                new TakenWays(
                    Reach.read(reports, reports),
                    Owners.of(List.of(behaviour), port, showing),
                    port),
                problems),
            new MeasuredCollector(nothingMeasured(), problems));
    Statement said =
        new Statement(
            behaviour.id(),
            "03-c",
            BookWords.ENGLISH,
            Sentence.of("It holds."),
            behaviour.location());
    return new Linker(collectors, problems).link(List.of(behaviour), List.of(said));
  }

  private static <T extends Proof> T proof(Evidence evidence, Class<T> kind) {
    return evidence.proofs().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private List<String> traced(Evidence evidence) {
    new Tracer(problems).trace(List.of(evidence));
    return told();
  }

  private List<String> told() {
    return problems.all().stream().map(Problem::toString).toList();
  }

  private void report(String cases) throws IOException {
    Files.writeString(reports.resolve("TEST-T.xml"), "<testsuite>" + cases + "</testsuite>");
  }

  private static Behaviour behaviour(String id, String go, String java) {
    return new Behaviour(id, go, java, new Location("c.adoc", 7));
  }

  private static JavaMember test(String name, String behaviour) {
    return member("T", name, List.of(), new JavaMark("Behaviour", List.of(behaviour), 3, 3));
  }

  @Test
  void aTestThatRanOnOlderCodeIsNoProofBesideOneThatPassed() {
    ShowingTest fresh =
        new ShowingTest(member("A", "a", List.of()), new TestOutcome(TestStatus.PASSED, 1));
    ShowingTest stale =
        new ShowingTest(member("B", "b", List.of()), new TestOutcome(TestStatus.STALE, 1));

    assertThat(new ShowingTests("an-id", List.of(fresh), List.of()).complaint()).isEmpty();
    assertThat(
            new ShowingTests("an-id", List.of(fresh, stale), List.of()).complaint().orElseThrow())
        .contains("ran on older code");
  }

  private static JavaMember member(
      String type, String name, List<String> parameters, JavaMark... marks) {
    return new JavaMember(type + ".java", type, type, name, parameters, 1, 1, 2, List.of(marks));
  }

  private Measurements nothingMeasured() {
    Path nothing = reports.resolve("nothing");
    Benchmarks none = new Benchmarks(new JavaIndex(List.of()));
    return Measurements.read(none, nothing, nothing, nothing, new Project(reports), problems);
  }
}
