package engineroom.book.reach;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.source.JavaMember;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {

  private static final String FILE = "src/main/java/small/Ways.java";

  private static final PlantedFaults FAULTS =
      new PlantedFaults(
          "ways", "Ways that no test takes", "mvn test -Dtest=" + ReachTest.class.getSimpleName());

  @TempDir private Path folder;
  private WatchedCode code;

  @AfterAll
  static void record() throws IOException {
    FAULTS.record();
  }

  @BeforeEach
  void aMethodWithTwoWays() throws IOException {
    code = new WatchedCode(folder);
    code.write(
        "  public static int go(int n) {",
        "    if (n > 9) {",
        "      return 1;",
        "    }",
        "    return n > 5 || n < 0 ? 2 : 3;",
        "  }",
        "  static int never() {",
        "    return 4;",
        "  }");
  }

  private List<Integer> unreached(String method, String... tests) {
    return unreached(code.reach(), method, tests);
  }

  private List<Integer> unreached(Reach reach, String method, String... tests) {
    JavaMember member =
        code.members().members().stream()
            .filter(one -> one.name().equals(method))
            .findFirst()
            .orElseThrow();
    return reach.unreached(member, Set.of(tests)).stream().map(UnreachedLine::line).toList();
  }

  @Test
  void aConditionHasTwoSidesEachOfItsParts() throws Exception {
    code.run("A#low", 1);
    code.run("A#all", 10, 6, -1, 1);

    assertThat(unreached("go", "A#low")).containsExactly(4, 5, 7);
    assertThat(unreached("go", "A#all")).isEmpty();
  }

  @Test
  void testsTakeTheirWaysTogether() throws Exception {
    code.run("A#high", 10);
    code.run("A#middle", 6, -1);
    code.run("B#low", 1);

    Reach reach = code.reach();
    assertThat(unreached(reach, "go", "A#high", "A#middle", "B#low")).isEmpty();
    assertThat(unreached(reach, "go", "A#high", "A#middle")).containsExactly(7);
    assertThat(unreached(reach, "go", "A#high")).as("alone again").containsExactly(4, 7);
  }

  @Test
  void repetitionsCountTogether() throws Exception {
    code.run("A#each", 10);
    code.run("A#each", 6, -1);
    code.run("A#each", 1);

    assertThat(unreached("go", "A#each")).isEmpty();
  }

  @Test
  void whatNobodyRanIsUnreached() throws Exception {
    code.run("A#all", 10, 6, -1, 1);

    assertThat(unreached("never", "A#all")).containsExactly(10);
    assertThat(unreached("go")).containsExactly(4, 5, 7);
    assertThat(unreached("go", "A#unknown")).containsExactly(4, 5, 7);
  }

  @Test
  void otherCodeHasToBeRunAgain() throws Exception {
    code.run("A#all", 10, 6, -1, 1);
    code.write(
        "  public static int go(int n) {",
        "    if (n > 8) {",
        "      return 1;",
        "    }",
        "    return 0;",
        "  }");

    assertThat(unreached("go", "A#all")).containsExactly(4, 5, 7);
  }

  @Test
  void whatAllTestsLeaveOutIsReportedWhereItStands() throws Exception {
    code.run("A#high", 10, 6, -1);
    code.run("B", 1);

    Problems problems = new Problems();
    code.reach().refuseUnreached(code.members(), problems);

    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            FILE
                + ":2: no test takes every way through this line: write one that does, or take"
                + " out what nobody needs",
            FILE
                + ":10: no test takes every way through this line: write one that does, or take"
                + " out what nobody needs");
  }

  @Test
  void plantedWaysAreFound() throws Exception {
    code.write(
        "  public static int go(int n) {",
        "    return line(n) + side(n) + part(n) + ofSeveral(n) + function(n) + thrown(n) + all(n);",
        "  }",
        "  static int line(int n) {",
        "    while (n > 9) {",
        "      n--;",
        "    }",
        "    return n;",
        "  }",
        "  static int side(int n) { return n > 9 ? n : n + 1; }",
        "  static int part(int n) { return n > 9 || n > 0 ? n : 0; }",
        "  static int ofSeveral(int n) { return switch (n) { case 7 -> 3; default -> n; }; }",
        "  static int function(int n) { Runnable r = () -> System.exit(1); return n; }",
        "  static int thrown(int n) {",
        "    try {",
        "      n++;",
        "    } catch (RuntimeException e) {",
        "      n = 0;",
        "    }",
        "    return n;",
        "  }",
        "  static int all(int n) { return n > 3 ? n : 0; }",
        "  static class Within {",
        "    void nested() {}",
        "  }");
    code.run("A#some", 1, 5);

    planted("a line that no test comes to", "line");
    planted("a side that no test takes", "side");
    planted("a part of a condition that is never true", "part");
    planted("a case that no test has", "ofSeveral");
    planted("a function that nobody calls", "function");
    planted("a catch of what is never thrown", "thrown");
    planted("a class within that nobody makes", "nested");
    assertThat(unreached("all", "A#some")).as("what is no fault").isEmpty();
  }

  private void planted(String fault, String method) {
    FAULTS.expect(fault, !unreached(method, "A#some").isEmpty());
  }

  @Test
  void whereNothingIsCompiledNothingIsDemanded() throws IOException {
    Files.delete(code.classes().resolve("small/Ways.class"));

    Problems problems = new Problems();
    code.reach().refuseUnreached(code.members(), problems);

    assertThat(problems.all()).isEmpty();
  }
}
