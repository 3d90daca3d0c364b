package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.replay.jvm.TurnedClock;
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
