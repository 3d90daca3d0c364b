package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.ClassResults;
import engineroom.book.evidence.RanSource;
import engineroom.book.evidence.RecordedRun;
import engineroom.book.evidence.TestOutcome;
import engineroom.book.evidence.TestStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's commands, as far as they leave or use results: none spoils another. */
class ResultsSideBySideTest {

  private static final String TEST = "engineroom.chapters.Chapter03Test";
  private static final String FIRST = TEST + "#registeringATakenNameFails";
  private static final String SECOND = TEST + "#theFirstHandlerStays";
  private static final String NESTED = TEST + "$TwoEngines#knowNothingOfEachOther";
  private static final String TEST_SOURCE = "tests/java/engineroom/chapters/Chapter03Test.java";
  private static final String PORT = "port/java/engineroom/engine/Engine.java";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void nothingHasRun() throws IOException {
    fixture = Fixture.in(folder);
    fixture.delete("reports/" + ClassResults.file(TEST));
    fixture.delete("reports/" + ClassResults.file(TEST + "$TwoEngines"));
  }

  /** A command and what it does to a project's files. */
  private enum Command {
    VERIFY("mvn verify") {
      @Override
      void run(ResultsSideBySideTest project) throws IOException {
        project.ran(FIRST, SECOND, NESTED);
        BOOK.run(project);
      }
    },
    CLASS("mvn test -Dtest='Chapter03*'") {
      @Override
      void run(ResultsSideBySideTest project) throws IOException {
        project.ran(FIRST, SECOND, NESTED);
      }
    },
    METHOD("mvn test -Dtest='Chapter03*#theFirst*'") {
      @Override
      void run(ResultsSideBySideTest project) throws IOException {
        project.ran(SECOND);
      }
    },
    OTHER_CLASS("mvn test -Dtest='Chapter04*'") {
      @Override
      void run(ResultsSideBySideTest project) throws IOException {
        String other = "engineroom.chapters.Chapter04Test";
        project.record(other, TestStatus.PASSED, other + "#nothing");
      }
    },
    BOOK("engine-room book") {
      @Override
      void run(ResultsSideBySideTest project) {
        project.problems();
      }
    },
    BENCH("mvn -Pbench -Dquick") {
      @Override
      void run(ResultsSideBySideTest project) throws IOException {
        for (String file : List.of("jmh.json", "machine.json")) {
          Path copy = project.fixture.sources().bench().resolve(file);
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(project.fixture.path("chapters/results/" + file)));
        }
      }
    };

    private final String written;

    Command(String written) {
      this.written = written;
    }

    abstract void run(ResultsSideBySideTest project) throws IOException;

    @Override
    public String toString() {
      return written;
    }
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(Command.values())
        .flatMap(
            first -> Arrays.stream(Command.values()).map(second -> Arguments.of(first, second)));
  }

  @ParameterizedTest(name = "{0}, then the next one")
  @EnumSource
  void afterAWholeRunNoCommandAndTheNextTakeTheBookItsProof(Command first) throws IOException {
    Command[] all = Command.values();
    leaveTheBookItsProof(first, all[(first.ordinal() + 1) % all.length]);
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @MethodSource("pairs")
  @Tag("slow")
  void afterAWholeRunNoTwoCommandsTakeTheBookItsProof(Command first, Command second)
      throws IOException {
    leaveTheBookItsProof(first, second);
  }

  private void leaveTheBookItsProof(Command first, Command second) throws IOException {
    Command.CLASS.run(this);

    first.run(this);
    second.run(this);

    assertThat(problems()).isEmpty();
  }

  @Test
  void aChangedPortLeavesNothingProvenUntilItsTestsRun() throws IOException {
    Command.VERIFY.run(this);

    fixture.replace(PORT, "Registers a handler.", "Registers one handler.");
    assertThat(problems())
        .hasSizeGreaterThan(1)
        .allMatch(problem -> problem.contains("has no proof"))
        .anyMatch(
            problem ->
                problem.endsWith(
                    "Chapter03Test.TwoEngines#knowNothingOfEachOther ran on older code;"
                        + " run the tests, and mend what they show"));

    Command.METHOD.run(this);
    assertThat(problems())
        .as("what did not run is as old as before")
        .anyMatch(problem -> problem.contains("TwoEngines#knowNothingOfEachOther ran on older"))
        .noneMatch(problem -> problem.contains("theFirstHandlerStays"));

    Command.CLASS.run(this);
    assertThat(problems()).isEmpty();
  }

  @Test
  void aChangedTestHasShownNothing() throws IOException {
    Command.VERIFY.run(this);
    fixture.replace(TEST_SOURCE, "class Chapter03Test", "final class Chapter03Test");
    assertThat(problems()).isNotEmpty().allMatch(problem -> problem.contains("older code"));

    fixture.replace(TEST_SOURCE, "final class Chapter03Test", "class Chapter03Test");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFailureIsNotForgottenWhenAnotherTestPasses() throws IOException {
    Command.VERIFY.run(this);
    record(TEST, TestStatus.FAILED, FIRST);
    Command.METHOD.run(this);
    assertThat(problems()).anyMatch(problem -> problem.contains("NameFails failed"));
  }

  @Test
  void theBuildTakesNoResultsAway() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .doesNotContain("<goal>clean</goal>")
        .doesNotContain("test-results");
  }

  private void ran(String... methods) throws IOException {
    record(TEST, TestStatus.PASSED, methods);
  }

  private void record(String type, TestStatus status, String... methods) throws IOException {
    Map<String, TestOutcome> outcomes = new TreeMap<>();
    for (String method : methods) {
      outcomes.put(method, new TestOutcome(status, 1));
    }
    List<RanSource> sources =
        List.of(RanSource.now(folder, PORT), RanSource.now(folder, TEST_SOURCE));
    Path file = fixture.sources().reports().resolve(ClassResults.file(type));
    ClassResults.read(file).with(new RecordedRun(sources, outcomes)).write(file);
  }

  private List<String> problems() {
    return fixture.problems();
  }
}
