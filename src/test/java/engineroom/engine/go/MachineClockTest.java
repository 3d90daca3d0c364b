package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits is deaf to interrupts, as in Go, and keeps them for later. */
@Timeout(20)
class MachineClockTest {

  private static final Duration A_WHILE = Duration.ofMillis(200);

  private final Clock clock = Clock.ofTheMachine(Goroutines.virtualThreads());
  private final long start = clock.now();

  @AfterEach
  void nobodyElseIsInterrupted() {
    Thread.interrupted();
  }

  @Test
  void anInterruptDoesNotEndAWaitForASignalAndIsKept() {
    Thread.currentThread().interrupt();

    clock.await(new Signal(), A_WHILE);

    assertThat(clock.now() - start).isGreaterThanOrEqualTo(A_WHILE.toNanos());
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptDoesNotKeepTheProcessorBusyUntilTheSignal() {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Thread.currentThread().interrupt();

    clock.await(new Signal(), A_WHILE);

    long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(worked).isLessThan(A_WHILE.toNanos() / 4);
  }

  @Test
  void aWaitThatNobodyInterruptsLeavesNoInterruptBehind() {
    Signal signal = clock.after(Duration.ofMillis(1));

    clock.await(signal, Duration.ofSeconds(10));

    assertThat(signal.hasFired()).isTrue();
    assertThat(clock.now() - start).isLessThan(Duration.ofSeconds(5).toNanos());
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aTimeOfNothingOrLessIsOverAtOnce() {
    Clock withoutThreads = Clock.ofTheMachine(work -> {});

    assertThat(withoutThreads.after(Duration.ZERO).hasFired()).isTrue();
    assertThat(withoutThreads.after(Duration.ofSeconds(-1)).hasFired()).isTrue();
    assertThat(withoutThreads.after(Duration.ofNanos(1)).hasFired()).isFalse();
  }

  @Test
  void anInterruptDoesNotEndASleepAndIsKept() {
    Thread.currentThread().interrupt();

    clock.sleep(A_WHILE);

    assertThat(clock.now() - start).isGreaterThanOrEqualTo(A_WHILE.toNanos());
    assertThat(Thread.interrupted()).isTrue();
  }
}
