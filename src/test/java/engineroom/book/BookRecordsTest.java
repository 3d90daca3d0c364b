package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantFile;
import engineroom.book.mutant.MutantFiles;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import engineroom.book.record.Calibration;
import engineroom.book.record.Probe;
import engineroom.book.record.RecordFolder;
import engineroom.book.record.Soak;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What checkers and load have recorded, in the pages; and every rule about it broken once. */
class BookRecordsTest {

  private static final String CHAPTER = "chapters/10-shutting-down.adoc";
  private static final String MACRO = "recorded::";

  @TempDir private Path folder;
  private Fixture fixture;
  private Path results;

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
    results = fixture.path("chapters/results");
    calibrate(3, 3);
  }

  private void calibrate(int planted, int found) throws IOException {
    RecordFolder.calibrations(results)
        .write("fuzzer", new Calibration("Fuzzer", planted, found, "2026-11-29", "mvn test -Da|b"));
  }

  private void show(String table) throws IOException {
    fixture.replace(CHAPTER, "benchmark::Lookup[]", MACRO + table + "[]");
  }

  private Document page() throws IOException {
    return Jsoup.parse(fixture.read("target/book/10-shutting-down.html"));
  }

  @Test
  void aCheckerIsShownWithWhatItFound() throws IOException {
    show("calibration");
    assertThat(fixture.problems()).isEmpty();
    assertThat(page().select("table td").eachText())
        .containsSequence("Fuzzer", "3", "3", "2026-11-29", "mvn test -Da|b");
  }

  @Test
  void aCheckerThatMissesAPlantedFaultStopsTheBook() throws IOException {
    show("calibration");
    calibrate(3, 2);
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .startsWith(CHAPTER)
        .endsWith(
            "the checker 'Fuzzer' found 2 of 3 faults that were planted for it:"
                + " mend it, and run mvn test -Da|b");
  }

  @Test
  void aCheckerWithoutAPlantedFaultStopsTheBook() throws IOException {
    show("calibration");
    calibrate(0, 0);
    assertThat(fixture.problems()).singleElement().asString().contains("found 0 of 0 faults");
  }

  @Test
  void mutantsBringTheirOwnCalibration() throws IOException {
    show("calibration");
    Files.createDirectories(results.resolve("mutants"));
    Files.writeString(
        results.resolve("mutants/run.json"),
        """
        {"date": "2026-11-28", "command": "mvn -Pmutants", "planted": [
          {"expected": "KILLED", "found": "KILLED"}, {"expected": "KILLED", "found": "SURVIVED"}]}
        """);
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains("the checker 'Mutants' found 1 of 2 faults");
  }

  @Test
  void whatLoadBroughtAboutIsShown() throws IOException {
    show("soak");
    assertThat(fixture.problems()).singleElement().asString().contains("no load is recorded");
    RecordFolder.soaks(results)
        .write(
            "jobs",
            new Soak("jobs", "a machine", "2026-11-29", "mvn", 7, 60, Map.of("runs", 12_345L)));
    assertThat(fixture.problems()).isEmpty();
    assertThat(page().select("table td").eachText())
        .containsSequence(
            "runs", "12,345", "seconds", "60", "On a machine, 2026-11-29, seed 7: mvn");
  }

  @Test
  void whatCameOfThreadsThatNobodyHeldIsShownByWhatWasAsked() throws IOException {
    show("luck");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains("no such probe is recorded: record them with mvn -Pstress");
    probe(Probe.Question.WALLS, new Probe.Outcome("none gets through", false, 5));
    probe(
        Probe.Question.LUCK,
        new Probe.Outcome("the second is refused", false, 12_345),
        new Probe.Outcome("both run", false, 0));

    assertThat(fixture.problems()).isEmpty();
    assertThat(page().select("table td").eachText())
        .containsSequence(
            "Two threads meet",
            "the second is refused",
            "12,345",
            "both run",
            "0",
            "By a tool on a machine, 2026-11-30: mvn -Pstress")
        .doesNotContain("none gets through");
  }

  @Test
  void whatMustNotBeAndWasStopsTheBook() throws IOException {
    show("walls");
    probe(Probe.Question.WALLS, new Probe.Outcome("one gets through", true, 0));
    assertThat(fixture.problems()).isEmpty();

    probe(Probe.Question.WALLS, new Probe.Outcome("one gets through", true, 1));
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains("what must not be is recorded of 'Two threads meet': one gets through");
  }

  private void probe(Probe.Question about, Probe.Outcome... outcomes) throws IOException {
    Probe probe =
        new Probe(
            "Two threads meet",
            about,
            List.of(outcomes),
            "a tool",
            "a machine",
            "2026-11-30",
            "mvn -Pstress");
    RecordFolder.probes(results).write(about.name(), probe);
  }

  @Test
  void aRecordThatIsNoneIsNamed() throws IOException {
    show("calibration");
    Files.writeString(results.resolve("calibration/fuzzer.json"), "{\"checker\": 1}");
    assertThatThrownBy(() -> fixture.problems())
        .isInstanceOf(Mistake.class)
        .hasMessageStartingWith("results/calibration/fuzzer.json cannot be read");
  }

  @Test
  void anUnknownRecordIsNamed() throws IOException {
    show("all");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .endsWith(
            "there is no record 'all': write calibration, counts, soak, hardware, luck or walls");
  }

  @Test
  void aMutantThatIsDeclaredEquivalentIsNoSurvivor() throws IOException {
    show("counts");
    String file = "src/main/java/engineroom/engine/Engine.java";
    List<MutantResult> survivors =
        Stream.of("Engine#job order 1", "Engine#job order 2")
            .map(id -> new Mutant(id, "own", "order", file, "job", 1, "another order", "", ""))
            .map(one -> new MutantResult(one, MutantStatus.SURVIVED, List.of(), "", "", ""))
            .toList();
    MutantFiles mutants = new MutantFiles(results.resolve("mutants"));
    mutants.write(new MutantFile(file, "of older code", "", Map.of(), survivors));
    Files.writeString(mutants.equivalents(), "Engine#job order 1: nobody can tell\n");
    assertThat(fixture.problems()).isEmpty();
    assertThat(page().select("table td").eachText())
        .containsSequence("mutants in the record", "2", "of them survived", "1")
        .containsSequence("of them equivalent", "1");
  }

  @Test
  void whatIsRecordedIsCounted() throws IOException {
    show("counts");
    assertThat(fixture.problems()).isEmpty();
    assertThat(page().select("table td").eachText())
        .contains("behaviours that this book states", "orders of two threads, recorded");
  }
}
