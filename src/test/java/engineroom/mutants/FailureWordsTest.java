package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureWordsTest {

  @Test
  void signsThatNoPageMayHoldAreSpelled() {
    assertThat(FailureWords.of(new AssertionError("a\u0000b\u001fc\u007f")))
        .isEqualTo("a\\u0000b\\u001fc\\u007f");
  }

  @Test
  void linesBecomeOne() {
    assertThat(FailureWords.of(new AssertionError("first\n  second\n"))).isEqualTo("first second");
  }
}
