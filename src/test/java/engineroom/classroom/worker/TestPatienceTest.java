package engineroom.classroom.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPatienceTest {

  private final TestPatience patience = new TestPatience(1000);

  @ParameterizedTest
  @CsvSource({"999, RUNNABLE", "999, WAITING", "0, RUNNABLE"})
  void aTestHasItsTime(long millis, Thread.State state) {
    assertThat(patience.isOver(millis, millis, state)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1000, 500", "1000, 1000", "5999, 500"})
  void aTestThatHasUsedItsProcessorIsOver(long millis, long used) {
    assertThat(patience.isOver(millis, used, Thread.State.RUNNABLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1000, 499", "1000, 0", "5999, 499"})
  void aTestThatOthersKeepFromItsProcessorIsGivenMore(long millis, long used) {
    assertThat(patience.isOver(millis, used, Thread.State.RUNNABLE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"6000, 0", "6000, 499"})
  void butNotForEver(long millis, long used) {
    assertThat(patience.isOver(millis, used, Thread.State.RUNNABLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"WAITING", "BLOCKED", "TIMED_WAITING"})
  void aTestThatWaitsIsNotKeptFromAnything(Thread.State state) {
    assertThat(patience.isOver(1000, 0, state)).isTrue();
  }
}
