package engineroom.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that only other tests run; what they do is said from outside. */
class RecordedSample {

  static Runnable before = () -> {};
  static Runnable during = () -> {};

  @BeforeAll
  static void makeReady() {
    before.run();
  }

  @Test
  void one() {
    during.run();
    assertThat(RecordedConstant.COPIED).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void many(int number) {
    assertThat(number).isNotEqualTo(2);
  }

  @Test
  void notNow() {
    Assumptions.abort();
  }

  @Nested
  class Within {

    @Test
    void nested() {}
  }
}
