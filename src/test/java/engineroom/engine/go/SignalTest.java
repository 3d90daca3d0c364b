package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SignalTest {

  private final TurnedClock clock = new TurnedClock();

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  @Test
  void whoeverWaitsGoesOnWhenItFires() {
    Signal signal = new Signal();
    Signal wentOn = new Signal();
    clock.go(
        () -> {
          signal.await();
          wentOn.fire();
        });
    clock.stuck().await();
    assertThat(wentOn.hasFired()).isFalse();

    signal.fire();

    wentOn.await();
  }

  @Test
  void onceFiredItHoldsNobody() {
    Signal signal = new Signal();
    signal.fire();
    signal.fire();

    signal.await();
    assertThat(signal.hasFired()).isTrue();
  }

  @Test
  void itTellsAllWhoListenAndAtOnceWhoComesLater() {
    Signal signal = new Signal();
    List<String> told = new ArrayList<>();
    signal.whenFired(() -> told.add("first"));
    signal.whenFired(() -> told.add("second"));
    assertThat(told).isEmpty();

    signal.fire();
    assertThat(told).containsExactly("first", "second");

    signal.whenFired(() -> told.add("later"));
    assertThat(told).containsExactly("first", "second", "later");
  }

  @Test
  void theFirstOfTwoEndsTheWait() {
    Signal early = clock.after(Duration.ofSeconds(1));
    Signal late = clock.after(Duration.ofSeconds(9));
    Signal end = new Signal();
    long start = clock.now();
    clock.go(
        () -> {
          Signal.awaitEither(late, early);
          end.fire();
        });

    end.await();

    assertThat(clock.now() - start).isEqualTo(1_000_000_000);
    assertThat(late.hasFired()).isFalse();
  }

  @Test
  void anInterruptDoesNotEndTheWaitAndIsKept() throws InterruptedException {
    Signal signal = new Signal();
    Signal checked = new Signal();
    Thread waiter =
        Thread.ofPlatform()
            .start(
                () -> {
                  signal.await();
                  if (Thread.currentThread().isInterrupted()) {
                    checked.fire();
                  }
                });
    waiter.interrupt();
    assertThat(waiter.join(Duration.ofMillis(50))).isFalse();

    signal.fire();

    waiter.join();
    assertThat(checked.hasFired()).isTrue();
  }
}
