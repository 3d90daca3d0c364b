package engineroom.testrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import engineroom.book.evidence.ClassResults;
import engineroom.book.evidence.RanSource;
import engineroom.book.evidence.RecordedRun;
import engineroom.book.evidence.TestOutcome;
import engineroom.book.evidence.TestReports;
import engineroom.book.evidence.TestStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ResultRecorderTest {

  private static final String SAMPLE = RecordedSample.class.getName();
  private static final DiscoverySelector ALL = selectClass(RecordedSample.class);
  private static final DiscoverySelector ONE = selectMethod(RecordedSample.class, "one");
  private static final String ITS_SOURCE = "src/test/java/engineroom/testrun/RecordedSample.java";

  @TempDir private Path folder;

  @AfterEach
  void leaveTheSampleAlone() {
    RecordedSample.before = () -> {};
    RecordedSample.during = () -> {};
  }

  @Test
  void everyMethodIsRecordedAllItsRepetitionsTogether() {
    run(ALL);

    assertThat(status("one")).isEqualTo(TestStatus.PASSED);
    assertThat(status("many")).isEqualTo(TestStatus.FAILED);
    assertThat(status("notNow")).isEqualTo(TestStatus.SKIPPED);
    assertThat(reports().of(SAMPLE + "$Within", "nested").status()).isEqualTo(TestStatus.PASSED);
  }

  @Test
  void whatDidNotRunKeepsItsResult() {
    run(ALL);
    RecordedSample.during = ResultRecorderTest::fail;
    run(ONE);

    assertThat(status("one")).isEqualTo(TestStatus.FAILED);
    assertThat(status("many")).isEqualTo(TestStatus.FAILED);
    assertThat(reports().of(SAMPLE + "$Within", "nested").status()).isEqualTo(TestStatus.PASSED);
  }

  @Test
  void oneMethodIsNoResultOfTheOthers() {
    run(ONE);

    assertThat(status("one")).isEqualTo(TestStatus.PASSED);
    assertThat(status("many")).isEqualTo(TestStatus.NOT_RUN);
  }

  @Test
  void aTestThatNeverComesToItsEndHasNoResult() {
    run(ALL);
    List<TestStatus> meanwhile = new ArrayList<>();
    RecordedSample.during = () -> meanwhile.add(status("one"));
    run(ONE);

    assertThat(meanwhile).containsExactly(TestStatus.NOT_RUN);
  }

  @Test
  void whereTheClassFailsItsMethodsHaveNotPassed() {
    run(ALL);
    RecordedSample.before = ResultRecorderTest::fail;
    run(ONE);

    assertThat(status("one")).isEqualTo(TestStatus.FAILED);
    assertThat(reports().of(SAMPLE + "$Within", "nested").status()).isEqualTo(TestStatus.PASSED);
  }

  @Test
  void theSourcesOfAllThatATestUsesAreRecordedWithTheirDigests() throws IOException {
    run(ONE);

    assertThat(recorded())
        .contains(RanSource.now(Path.of(""), ITS_SOURCE))
        .extracting(RanSource::file)
        .contains("src/test/java/engineroom/testrun/RecordedConstant.java", "chapters/book.adoc")
        .noneMatch(file -> file.contains("ResultRecorder"));
    assertThat(recorded()).extracting(RanSource::digest).doesNotContain("");
  }

  @Test
  void aResultOfOtherBytesIsStale() throws IOException {
    run(ONE);
    Path elsewhere = folder.resolve("project");
    for (RanSource source : recorded()) {
      Path copy = elsewhere.resolve(source.file());
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of(source.file()), copy);
    }
    assertThat(statusIn(elsewhere)).isEqualTo(TestStatus.PASSED);

    Path source = elsewhere.resolve(ITS_SOURCE);
    String before = Files.readString(source);
    Files.writeString(source, before + "// changed\n");
    assertThat(statusIn(elsewhere)).isEqualTo(TestStatus.STALE);

    Files.writeString(source, before);
    assertThat(statusIn(elsewhere)).isEqualTo(TestStatus.PASSED);

    Files.delete(elsewhere.resolve("chapters/book.adoc"));
    assertThat(statusIn(elsewhere)).isEqualTo(TestStatus.STALE);
  }

  private static void fail() {
    throw new AssertionError("as the test wants it");
  }

  private void run(DiscoverySelector tests) {
    LauncherConfig alone =
        LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    LauncherFactory.create(alone)
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(tests).build(),
            new ResultRecorder(folder));
  }

  private TestReports reports() {
    return TestReports.read(folder, Path.of(""));
  }

  private TestStatus status(String method) {
    return reports().of(SAMPLE, method).status();
  }

  private TestStatus statusIn(Path project) {
    TestOutcome outcome = TestReports.read(folder, project).of(SAMPLE, "one");
    return outcome.status();
  }

  private List<RanSource> recorded() throws IOException {
    return ClassResults.read(folder.resolve(ClassResults.file(SAMPLE))).runs().stream()
        .map(RecordedRun::sources)
        .flatMap(List::stream)
        .toList();
  }
}
