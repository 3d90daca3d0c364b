package engineroom.book.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, against files that are small enough to count by eye. */
class FactCountsTest {

  private static final Path FIXTURE = Path.of("src/test/resources/book/fixture/chapters/facts");

  private static FactCounts counts(Path folder) {
    Problems problems = new Problems();
    FactCounts counts =
        new FactCounts(new FactsReader(folder, new Project(folder), problems).read());
    assertThat(problems.all()).isEmpty();
    return counts;
  }

  @ParameterizedTest
  @CsvSource({
    "modules-with-jobs, 3",
    "jobs-without-network, 2",
    "arguments-taken, 1",
    "keys-not-set, 1",
    "installers-on-main, 1",
    "jobs-of-engine.New, 2",
    "calls, 7",
    "calls-by-name, 6",
    "jobs-called, 3",
    "jobs-not-called, 1",
    "calls-of-nothing, 1",
    "calls-to-imported, 2",
    "calls-to-strangers, 2",
    "calls-against-imports, 1",
    "calls-of-api, 2",
    "calls-builder-bridge, 2",
    "routes, 3",
    "routes-without-a-job, 1",
    "routes-through-the-door, 1",
    "jobs-over-http, 2",
    "jobs-not-over-http, 1",
    "files-with-engine, 4",
    "fields, 4",
    "fields-locked-all, 1",
    "fields-locked-some, 1",
    "fields-locked-none, 1",
    "fields-never-read, 1",
    "releases, 1",
    "lines-in-0.6.6, 195",
    "names-ever, 1",
    "names-gone-before, 0",
    "removal-days, 1",
    "removal-span, 1",
    "removers, 1",
    "removal-merges, 1",
    "turns, 1"
  })
  void everyNumberIsCountedFromTheFiles(String name, String number) {
    assertThat(counts(FIXTURE).digits(name)).isEqualTo(number);
  }

  @Test
  void numbersUpToTwelveAreToldInWords() {
    assertThat(counts(FIXTURE).words("jobs")).isEqualTo("three");
    assertThat(counts(FIXTURE).words("installers")).isEqualTo("two");
  }

  @Test
  void anEmptyFolderHasNoFacts(@TempDir Path empty) {
    assertThatThrownBy(() -> counts(empty).digits("jobs"))
        .hasMessage("there is no fact 'jobs': the folder of facts has none");
  }
}
