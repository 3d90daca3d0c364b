package engineroom.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.book.measure.Machine;
import engineroom.book.measure.ResultsFolder;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may become the recorded result, and what may not. */
class RecordingTest {

  private static final Path GOOD = Path.of("src/test/resources/book/fixture/chapters/results");
  private static final Set<String> ALL = Set.of("Lookup.hit", "Lookup.mapAlone");

  @TempDir private Path folder;
  private ResultsFolder run;
  private ResultsFolder recorded;
  private Recording recording;

  @BeforeEach
  void runOnce() throws IOException {
    run = new ResultsFolder(folder.resolve("run"));
    recorded = new ResultsFolder(folder.resolve("recorded"));
    recording = new Recording(run.folder(), recorded.folder());
    recording.begin();
    keep("mvn -Pbench", List.of());
  }

  private void keep(String command, List<String> doubts) throws IOException {
    Path written = Files.copy(GOOD.resolve("jmh.json"), folder.resolve("unfinished.json"));
    Files.writeString(
        written,
        Files.readString(written).replace("\"forks\": 2", "\"jvm\": \"/a/path\", \"forks\": 2"));
    Machine machine =
        new Machine("P", 2, 1024, "OS", "JDK", "today", command, "c", 0, 0, "s", doubts, false);
    recording.keep(List.of(written), machine);
  }

  @Test
  void aWholeRunBecomesTheRecordedResult() throws IOException {
    recording.accept(ALL, false);
    assertThat(recorded.read().subjects()).hasSize(4);
    assertThat(recorded.read().machine().provisional()).isFalse();
    assertThat(run.exists()).isFalse();
  }

  @Test
  void noPathOfTheMachineIsKept() throws IOException {
    assertThat(Files.readString(run.results())).doesNotContain("/a/path");
  }

  @Test
  void aPartialRunIsRefusedAndTheRecordedResultStays() throws IOException {
    recording.accept(ALL, false);
    String before = Files.readString(recorded.machine());
    keep("mvn -Pbench -Dbenchmarks=Lookup", List.of());
    assertThatThrownBy(() -> recording.accept(Set.of("Lookup.hit", "Dispatch.hit"), true))
        .isInstanceOf(Mistake.class)
        .hasMessage("this run is partial and is not accepted: it lacks Dispatch.hit");
    assertThat(Files.readString(recorded.machine())).isEqualTo(before);
  }

  @Test
  void aBrokenRunIsRefused() throws IOException {
    recording.begin();
    assertThatThrownBy(() -> recording.accept(ALL, true))
        .isInstanceOf(Mistake.class)
        .hasMessageEndingWith("run mvn -Pbench first");
    Files.writeString(run.results(), "[");
    assertThatThrownBy(() -> recording.accept(ALL, true)).isInstanceOf(Mistake.class);
    assertThat(recorded.exists()).isFalse();
  }

  @Test
  void aRunInAHurryIsProvisionalOrNothing() throws IOException {
    keep("mvn -Pbench -Dquick", List.of());
    assertThatThrownBy(() -> recording.accept(ALL, false))
        .hasMessageStartingWith("this run is not accepted: it was measured in a hurry");
    recording.accept(ALL, true);
    assertThat(recorded.read().machine().provisional()).isTrue();
  }

  @Test
  void aRunInDoubtIsProvisionalOrNothing() throws IOException {
    keep("mvn -Pbench", List.of("the machine runs on battery"));
    assertThatThrownBy(() -> recording.accept(ALL, false))
        .hasMessageStartingWith("this run is not accepted: the machine runs on battery");
    assertThat(recorded.exists()).isFalse();
  }

  @Test
  void settingsAreReadAndMisspeltOnesRefused() {
    assertThat(Settings.of("quick=true", "anyway=false", "accept=no", "benchmarks=").command())
        .isEqualTo("mvn -Pbench -Dquick");
    assertThat(Settings.of("benchmarks=Lookup").command())
        .isEqualTo("mvn -Pbench -Dbenchmarks=Lookup");
    assertThatThrownBy(() -> Settings.of("quik=true")).isInstanceOf(Mistake.class);
    assertThatThrownBy(() -> Settings.of("accept=perhaps")).isInstanceOf(Mistake.class);
  }
}
