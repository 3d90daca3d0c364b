package engineroom.classroom.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exceptions as students write them who have something to hide. */
@Timeout(20)
class ThrownWordsTest {

  private static final class Lying extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no");
    }

    @Override
    public String toString() {
      return getMessage();
    }

    @Override
    public synchronized Throwable getCause() {
      throw new StackOverflowError();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new OutOfMemoryError("so it says");
    }
  }

  private static final class Circle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      return this;
    }
  }

  @Test
  void oneThatThrowsWhenAskedIsToldAllTheSame() {
    assertThat(ThrownWords.message(new Lying()))
        .isEqualTo("Lying: (it throws IllegalStateException when it is asked what is wrong)");
    assertThat(ThrownWords.text(new Lying())).contains("IllegalStateException");
    assertThat(ThrownWords.places(new Lying())).isEmpty();
  }

  @Test
  void oneThatCausesItselfHasAnEnd() {
    assertThat(ThrownWords.chain(new Circle())).hasSizeBetween(2, 100);
    assertThat(ThrownWords.message(new Circle())).isEqualTo("Circle");
  }

  @Test
  void oneOfMegabytesIsCut() {
    assertThat(ThrownWords.message(new RuntimeException("x".repeat(3_000_000))))
        .startsWith("RuntimeException: xxx")
        .hasSizeLessThan(10_000)
        .endsWith("…");
  }

  @Test
  void anAssertionSpeaksForItselfAndOthersForTheirCause() {
    assertThat(ThrownWords.message(new AssertionError("expected 1"))).isEqualTo("expected 1");
    assertThat(ThrownWords.message(new RuntimeException(new IllegalStateException("here"))))
        .isEqualTo("IllegalStateException: here");
    assertThat(ThrownWords.message(new RuntimeException(new AssertionError("under"))))
        .isEqualTo("under");
  }
}
