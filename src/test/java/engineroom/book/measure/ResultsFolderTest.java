package engineroom.book.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsFolderTest {

  private static final Path GOOD = Path.of("src/test/resources/book/fixture/chapters/results");

  @TempDir private Path folder;
  private ResultsFolder results;

  @BeforeEach
  void copyGoodOnes() throws IOException {
    results = new ResultsFolder(folder);
    Files.copy(GOOD.resolve("jmh.json"), results.results());
    Files.copy(GOOD.resolve("machine.json"), results.machine());
  }

  private void replace(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, replacement));
  }

  @Test
  void jmhsResultsAreRead() {
    Measurement hit =
        results.read().of(BenchmarkCase.parse("Lookup.hit(handlers=10)")).orElseThrow();
    assertThat(hit.nanos()).isEqualTo(3.5);
    assertThat(hit.low()).isEqualTo(3.25);
    assertThat(hit.high()).isEqualTo(3.75);
    assertThat(hit.bytes()).isCloseTo(0, within(0.001));
    assertThat(results.read().machine().processor()).isEqualTo("Some Processor");
  }

  @Test
  void theTimeOfSeveralThreadsIsThatOfOneOperation() throws IOException {
    replace(results.results(), "\"threads\": 1", "\"threads\": 2");
    Measurement hit =
        results.read().of(BenchmarkCase.parse("Lookup.hit(handlers=10)")).orElseThrow();
    assertThat(hit.nanos()).isEqualTo(1.75);
    assertThat(hit.high()).isEqualTo(1.875);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [                  | {                   | this is no JSON
          "scoreError": 0.25 | "scoreError": "NaN" | lacks its time, its error or its bytes
          gc.alloc.rate.norm | gc.count            | lacks its time, its error or its bytes
          ns/op              | ops/s               | is not in ns/op
          engineroom.bench.  | ''                  | expected
          """)
  void whatIsNoResultIsRefused(String old, String replacement, String message) throws IOException {
    if (message.equals("expected")) {
      Files.writeString(results.results(), "[]");
    } else {
      replace(results.results(), old, replacement);
    }
    assertThatThrownBy(results::read)
        .isInstanceOf(Mistake.class)
        .hasMessageContaining(message)
        .extracting(e -> ((Mistake) e).where().orElseThrow().file())
        .isEqualTo(results.results().toString());
  }

  @ParameterizedTest
  @CsvSource({"processor", "commit", "doubts", "provisional", "processors"})
  void aMachineIsDescribedWhole(String field) throws IOException {
    replace(results.machine(), "\"" + field + "\"", "\"other\"");
    assertThatThrownBy(results::read)
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("this describes no machine")
        .hasMessageContaining(field);
  }

  @Test
  void oneWithoutTheOtherIsRefused() throws IOException {
    Files.delete(results.results());
    assertThat(results.exists()).isTrue();
    assertThatThrownBy(results::read)
        .isInstanceOf(Mistake.class)
        .hasMessage("it is missing: results and their machine go together");
  }

  @Test
  void anEmptyFolderHoldsNothing() {
    assertThat(new ResultsFolder(folder.resolve("none")).exists()).isFalse();
  }
}
