package engineroom.book.evidence.kind;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.TestOutcome;
import engineroom.book.evidence.TestStatus;
import engineroom.book.reach.UnreachedLine;
import engineroom.book.reach.WatchedCode;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.book.words.BookWords;
import engineroom.files.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenWaysTest {

  private static final Behaviour ONE = behaviour("one", "Ways#go");
  private static final Behaviour OTHER = behaviour("other", "Ways#go");
  private static final Behaviour WHOLE = behaviour("whole", "Ways");

  private static final JavaIndex TESTS =
      new JavaIndex(List.of(test("low", "one"), test("high", "other"), test("else", "whole")));

  @TempDir private Path folder;
  private WatchedCode code;

  @BeforeEach
  void aMethodWithTwoWays() throws IOException {
    code = new WatchedCode(folder);
    code.write("  public static int go(int n) {", "    return n > 9 ? 1 : 2;", "  }");
  }

  private static Behaviour behaviour(String id, String java) {
    return new Behaviour(id, "engine.go:64", java, new Location("c.adoc", 7));
  }

  private static JavaMember test(String name, String behaviour) {
    JavaMark mark = new JavaMark("Behaviour", List.of(behaviour), 3, 3);
    return new JavaMember("T.java", "T", "T", name, List.of(), 1, 1, 2, List.of(mark));
  }

  private TakenWays ways(JavaIndex port) {
    return new TakenWays(
        code.reach(), Owners.of(List.of(ONE, OTHER, WHOLE), code.members(), TESTS), port);
  }

  @Test
  void testsOfAllThatNameAMethodTakeItsWays() throws Exception {
    code.run("T#low", 1);
    code.run("T#high", 10);
    code.run("T#else", 1);

    assertThat(ways(code.members()).unreached("one")).isEmpty();
  }

  @Test
  void testsOfOthersDoNotCount() throws Exception {
    code.run("T#low", 1);
    code.run("T#high", 2);
    code.run("T#else", 10);

    assertThat(ways(code.members()).unreached("one"))
        .containsExactly(new UnreachedLine("src/main/java/small/Ways.java", 4));
    assertThat(ways(code.members()).unreached("other")).hasSize(1);
    assertThat(ways(code.members()).unreached("whole")).isEmpty();
    assertThat(ways(new JavaIndex(List.of())).unreached("one")).as("not of the port").isEmpty();
  }

  @Test
  void whoWasNotWatchedHasGoneNowhere() throws Exception {
    code.run("T#low", 1);

    assertThat(ways(code.members()).unreached("one")).hasSize(1);
    assertThat(ways(code.members()).unreached("none")).as("no such behaviour").isEmpty();
  }

  @Test
  void aWayThatNobodyTakesIsALack() {
    ShowingTest passed = new ShowingTest(test("low", "one"), new TestOutcome(TestStatus.PASSED, 1));
    List<UnreachedLine> lines =
        List.of(
            new UnreachedLine("src/main/java/small/Ways.java", 4),
            new UnreachedLine("src/main/java/small/Means.java", 7),
            new UnreachedLine("src/main/java/small/Ways.java", 6));
    ShowingTests proof = new ShowingTests("one", List.of(passed), lines);

    assertThat(proof.complaint().orElseThrow())
        .isEqualTo(
            "behaviour 'one' has no proof: no test of it, or of those that share its methods, takes"
                + " every way through Ways.java:4, 6; Means.java:7; write one that does, or take"
                + " out what nobody needs");
    EvidenceRow row = proof.row(BookWords.in(BookWords.ENGLISH));
    assertThat(row.tone()).isEqualTo(EvidenceRow.Tone.MISSING);
    assertThat(row.lack())
        .isEqualTo("no test takes every way through Ways.java:4, 6; Means.java:7");
  }
}
