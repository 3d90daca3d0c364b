package engineroom.book.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Mistake;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

  private static Measurement between(double low, double high) {
    return new Measurement((low + high) / 2, low, high, 0);
  }

  @Test
  void fasterMeansThatNoTimeReachesIntoTheOther() {
    assertThat(between(1, 2).isFasterThan(between(2.1, 3))).isTrue();
    assertThat(between(1, 2).isFasterThan(between(2, 3))).isFalse();
    assertThat(between(1, 2).overlaps(between(2, 3))).isTrue();
    assertThat(between(2.1, 3).isFasterThan(between(1, 2))).isFalse();
  }

  @Test
  void aClaimHoldsOrThrows() {
    assertThatCode(() -> SpeedClaim.FASTER.check(between(1, 2), between(3, 4)))
        .doesNotThrowAnyException();
    assertThatCode(() -> SpeedClaim.SLOWER.check(between(3, 4), between(1, 2)))
        .doesNotThrowAnyException();
    assertThatCode(() -> SpeedClaim.LEVEL.check(between(1, 3), between(2, 4)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> SpeedClaim.FASTER.check(between(1, 3), between(2, 4)))
        .hasMessageContaining("the intervals overlap");
    assertThatThrownBy(() -> SpeedClaim.LEVEL.check(between(1, 2), between(3, 4)))
        .hasMessageContaining("say it the other way round");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          85.31   | 83.1  | 87.52   | 85 ns ± 2
          3.512   | 3.262 | 3.762   | 3.5 ns ± 0.3
          3.512   | 3.5   | 3.524   | 3.512 ns ± 0.012
          605.2   | 603.2 | 745.9   | 605 ns (603 to 746)
          1872    | 1655  | 2089    | 1,872 ns ± 217
          25051.8 | 5030  | 45073.6 | 25 µs ± 20
          9.395   | 9.244 | 18.77   | 9.4 ns (9.2 to 18.8)
          0.0183  | 0.017 | 0.0196  | 0.018 ns ± 0.001
          0.3     | 0.3   | 0.3     | 0.3 ns ± 0.0
          """)
  void aTimeHasNoDigitThatItsErrorMakesMeaningless(
      double nanos, double low, double high, String text) {
    assertThat(new Measurement(nanos, low, high, 0).time()).isEqualTo(text);
  }

  @Test
  void bytesAreWhole() {
    assertThat(new Measurement(1, 1, 1, 216.0003).allocation()).isEqualTo("216 B");
    assertThat(new Measurement(1, 1, 1, 320_000).allocation()).isEqualTo("313 KiB");
  }

  @Test
  void aSubjectIsReadAsItIsWritten() {
    BenchmarkCase subject = BenchmarkCase.parse(" Lookup.hit( handlers=100 ) ");
    assertThat(subject).isEqualTo(new BenchmarkCase("Lookup.hit", Map.of("handlers", "100")));
    assertThat(subject).hasToString("Lookup.hit(handlers=100)");
    assertThat(BenchmarkCase.parse("A.b(n=9)")).isLessThan(BenchmarkCase.parse("A.b(n=10)"));
    assertThatThrownBy(() -> BenchmarkCase.parse("Lookup"))
        .hasMessage("'Lookup' is no benchmark: write it as Lookup.hit(handlers=100)");
  }

  @Test
  void aPartyIsKnownByItsKey() {
    assertThat(Implementation.of("go1.4")).isEqualTo(Implementation.GO_1_4);
    assertThatThrownBy(() -> Implementation.of("go1.5"))
        .hasMessage("'go1.5' is none of port, yours, go1.19, go1.4");
  }

  @Test
  void aParameterThatIsGivenTwiceIsAMistake() {
    assertThatThrownBy(() -> BenchmarkCase.parse("Lookup.hit(handlers=1, handlers=2)"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("gives handlers twice");
  }
}
