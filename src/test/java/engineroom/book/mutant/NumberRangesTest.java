package engineroom.book.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangesTest {

  @ParameterizedTest
  @CsvSource({"3, 3", "1 2 3 4 7, '1-4,7'", "0 2 4, '0,2,4'", "1 2, 1-2"})
  void neighboursAreARange(String numbers, String text) {
    TreeSet<Integer> some = new TreeSet<>();
    List.of(numbers.split(" ")).forEach(one -> some.add(Integer.valueOf(one)));

    assertThat(NumberRanges.write(some)).isEqualTo(text);
    assertThat(NumberRanges.read(text)).isEqualTo(some);
  }
}
