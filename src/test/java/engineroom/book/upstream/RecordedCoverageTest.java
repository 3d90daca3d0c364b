package engineroom.book.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.docker.GoFacts;
import engineroom.docker.GoFunction;
import engineroom.docker.GoRange;
import engineroom.docker.reading.FactsReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the appendix says in words of what the original's tests run, against what was recorded. */
class RecordedCoverageTest {

  private final GoFacts go = FactsReader.readFiles(Path.of("chapters/facts/files.json"));
  private final OriginalCoverage coverage =
      OriginalCoverage.read(Path.of("chapters/facts/upstream.json"));

  @Test
  void everyFunctionOfTheOriginalIsCounted() {
    for (GoFunction function : go.functions(false)) {
      assertThat(coverage.tally(function.range()).all()).as(function.toString()).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a job gets the catchall, engine.go, 138, 139",
    "an engine is shut down again, engine.go, 162, 164",
    "a callback is called, engine.go, 189, 192",
    "a request comes in, http.go, 18, 42",
  })
  void inNoTestOfTheOriginal(String what, String file, int start, int end) {
    assertThat(coverage.tally(new GoRange(file, start, end)).untouched()).as(what).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Engine.OnShutdown",
        "Engine.ServeHTTP",
        "Job.Cancel",
        "Job.StatusCode",
        "Job.SetCloseIO",
        "Table.WriteListTo",
        "Table.ReadListFrom",
        "Table.ReadFrom",
      })
  void noTestOfTheOriginalCalls(String name) {
    assertThat(go.functions(false))
        .filteredOn(function -> function.name().equals(name))
        .singleElement()
        .satisfies(function -> assertThat(coverage.tally(function.range()).untouched()).isTrue());
  }
}
