package engineroom.book.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.TestReports;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoRange;
import engineroom.docker.reading.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An original of two functions and two tests: what the tables say of it. */
class UpstreamTablesTest {

  private static final List<StatedBehaviour> STATED =
      List.of(
          new StatedBehaviour(
              "starts-at-once", "_starting", List.of(new GoRange("motor.go", 3, 5))),
          new StatedBehaviour("starts-again", "_starting", List.of(new GoRange("motor.go", 5, 5))),
          new StatedBehaviour("stops", "_stopping", List.of(new GoRange("motor.go", 8, 12))));

  @TempDir private Path folder;
  private UpstreamTables tables;

  @BeforeEach
  void read() throws IOException {
    Path files =
        file(
            "files.json",
            """
            {"commit": "abc", "files": [
              {"path": "engine/motor.go", "lines": 12, "symbols": [
                {"name": "Motor", "kind": "type", "start": 1, "end": 2},
                {"name": "Motor.Start", "kind": "method", "start": 3, "end": 7},
                {"name": "Stop", "kind": "func", "start": 8, "end": 12}]},
              {"path": "engine/motor_test.go", "lines": 20, "symbols": [
                {"name": "mkMotor", "kind": "func", "start": 1, "end": 3},
                {"name": "TestStart", "kind": "func", "start": 5, "end": 9},
                {"name": "TestStartTwice", "kind": "func", "start": 11, "end": 20}]}]}
            """);
    Path coverage =
        file(
            "upstream.json",
            """
            {"files": [{"file": "motor.go",
              "blocks": [[3, 5, 2, 1], [5, 6, 1, 0], [6, 7, 1, 1], [8, 12, 4, 0], [9, 9, 0, 1]]}]}
            """);
    file(
        "TEST-engineroom.upstream.MotorTest.xml",
        """
        <testsuite>
          <testcase classname="engineroom.upstream.MotorTest" name="testStart" time="0.1"/>
          <testcase classname="engineroom.upstream.MotorTest" name="testStartTwice" time="0.1">
            <failure message="no"/>
          </testcase>
        </testsuite>
        """);
    JavaIndex tests =
        new JavaIndex(
            List.of(test("testStart", "starts-at-once"), test("testStartTwice", "starts-again")));
    tables =
        new UpstreamTables(
            FactsReader.readFiles(files),
            OriginalCoverage.read(coverage),
            tests,
            TestReports.read(folder, folder));
  }

  @Test
  void eachTestStandsBesideItsPortWithItsResultAndWhatItShows() {
    assertThat(tables.lines("tests", STATED))
        .contains(
            ".2 tests of the original; of their ports, 1 passed",
            "3+|*go:motor_test.go[]*",
            "|go:motor_test.go[5-9,`TestStart`] [.place]#lines 5–9#",
            "|test:engineroom.upstream.MotorTest#testStart[testStart] [.passed]#passed#",
            "|<<starts-at-once>>",
            "|test:engineroom.upstream.MotorTest#testStartTwice[testStartTwice]"
                + " [.missing]#failed#");
  }

  @Test
  void whatIsNoTestIsLeftOut() {
    assertThat(tables.lines("tests", STATED)).noneMatch(line -> line.contains("mkMotor"));
  }

  @Test
  void aFileTellsItsStatementsAndTheFunctionsThatNoTestCalls() {
    assertThat(rows(tables.lines("files", STATED)))
        .containsExactly(
            "|File |Statements |Run |Functions that no test calls",
            "|go:motor.go[] |8 |3 (38%) |go:motor.go[8-12,`Stop`]",
            "|*Together* |8 |3 (38%) |");
  }

  @Test
  void aChapterTellsWhatTheOriginalsTestsShowAndWhatTheyNeverRun() {
    assertThat(rows(tables.lines("chapters", STATED)))
        .containsExactly(
            "|Chapter |Behaviours |A test of the original shows |On lines that none of them runs",
            "|<<_starting>> |2 |2 |1",
            "|<<_stopping>> |1 |0 |1",
            "|*Together* |3 |2 |2");
  }

  @Test
  void linesWithoutStatementsAreNotCounted() {
    List<StatedBehaviour> aType =
        List.of(
            new StatedBehaviour("has-a-type", "_types", List.of(new GoRange("motor.go", 1, 2))));
    assertThat(rows(tables.lines("chapters", aType))).contains("|<<_types>> |1 |0 |0");
  }

  /** The lines of a table, a row each, without what lies around them. */
  private static List<String> rows(List<String> lines) {
    String cells = String.join("\n", lines.subList(2, lines.size() - 1));
    return Arrays.stream(cells.split("\n\n")).map(row -> row.replace("\n", " ")).toList();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JavaMember test(String name, String behaviour) {
    return new JavaMember(
        "src/test/java/engineroom/upstream/MotorTest.java",
        "engineroom.upstream.MotorTest",
        "MotorTest",
        name,
        List.of(),
        5,
        6,
        9,
        List.of(new JavaMark("Behaviour", List.of(behaviour), 6, 6)));
  }
}
