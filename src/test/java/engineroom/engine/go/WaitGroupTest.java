package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WaitGroupTest {

  private final WaitGroup group = new WaitGroup();

  @Test
  void withoutACountNobodyWaits() {
    group.await();
  }

  @Test
  void theWaitEndsWithTheLastOne() {
    try (TurnedClock clock = new TurnedClock()) {
      Signal over = new Signal();
      group.add(2);
      clock.go(
          () -> {
            group.await();
            over.fire();
          });
      clock.stuck().await();
      group.done();
      assertThat(over.hasFired()).isFalse();

      group.done();

      over.await();
    }
  }

  @Test
  void allWhoWaitGoOnTogether() {
    try (TurnedClock clock = new TurnedClock()) {
      WaitGroup waiting = new WaitGroup();
      group.add(1);
      for (int i = 0; i < 2; i++) {
        waiting.add(1);
        clock.go(
            () -> {
              group.await();
              waiting.done();
            });
      }
      clock.stuck().await();

      group.done();

      waiting.await();
    }
  }

  @Test
  void theWaitEndsWithItsLimitToo() {
    try (TurnedClock clock = new TurnedClock()) {
      List<Object> seen = new ArrayList<>();
      Signal over = new Signal();
      long start = clock.now();
      clock.go(
          () -> {
            seen.add(group.await(clock, Duration.ofSeconds(7)));
            seen.add(clock.now() - start);
            group.add(1);
            seen.add(group.await(clock, Duration.ofSeconds(5)));
            seen.add(clock.now() - start);
            over.fire();
          });

      over.await();

      assertThat(seen).containsExactly(true, 0L, false, 5_000_000_000L);
    }
  }

  @Test
  void oneTooManyIsAPanic() {
    group.add(1);
    group.done();

    assertThatThrownBy(group::done)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sync: negative WaitGroup counter");
  }

  @Test
  void itCanBeUsedAgain() {
    group.add(1);
    group.done();
    group.await();
    group.add(1);
    group.done();

    group.await();
  }
}
