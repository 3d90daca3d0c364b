package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CooperativeClockTest {

  private final AtomicInteger threads = new AtomicInteger();
  private final Clock clock =
      new CooperativeClock(
          body -> {
            threads.incrementAndGet();
            Thread.startVirtualThread(body);
          });

  @Test
  void aSignalFiresWhenTheTimeIsOverAndNotBefore() {
    long start = System.nanoTime();

    Signal signal = clock.after(Duration.ofMillis(20));
    boolean atOnce = signal.hasFired();
    signal.await();

    assertThat(atOnce).isFalse();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(20_000_000);
  }

  @Test
  void aFractionOfAMillisecondIsWaitedForToo() {
    long start = System.nanoTime();

    clock.sleep(Duration.ofNanos(999_999));

    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(999_999);
  }

  @Test
  void nothingToWaitForTakesNoThread() {
    assertThat(clock.after(Duration.ZERO).hasFired()).isTrue();
    assertThat(clock.after(Duration.ofSeconds(-1)).hasFired()).isTrue();
    assertThat(threads).hasValue(0);
  }

  @Test
  void timePasses() {
    long start = clock.now();

    clock.sleep(Duration.ofMillis(20));

    assertThat(clock.now() - start).isGreaterThanOrEqualTo(20_000_000);
  }
}
