package engineroom.replay.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import engineroom.engine.go.Signal;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnedClockTest {

  private static final long SECOND = 1_000_000_000;
  private static final long NOBODY = -1; // as ThreadInfo says it

  private final TurnedClock clock = new TurnedClock();
  private final long start = clock.now();

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  @Test
  void anHourIsOverInAMoment() {
    Signal end = new Signal();
    clock.go(
        () -> {
          clock.sleep(Duration.ofHours(1));
          end.fire();
        });

    end.await();

    assertThat(clock.now() - start).isEqualTo(3600 * SECOND);
  }

  @RepeatedTest(20)
  void sleepersWakeInTheOrderOfTheirTimes() {
    List<Integer> woken = new CopyOnWriteArrayList<>();
    Signal end = new Signal();
    clock.go(
        () -> {
          for (int seconds : new int[] {3, 1, 4, 2}) {
            clock.go(
                () -> {
                  clock.sleep(Duration.ofSeconds(seconds));
                  woken.add(seconds);
                });
          }
          clock.sleep(Duration.ofSeconds(5));
          end.fire();
        });

    end.await();

    assertThat(woken).containsExactly(1, 2, 3, 4);
  }

  @Test
  void timeStandsWhileAThreadWorks() {
    Signal end = new Signal();
    List<Long> times = new CopyOnWriteArrayList<>();
    clock.go(() -> clock.sleep(Duration.ofSeconds(1)));
    clock.go(
        () -> {
          long until = System.nanoTime() + 20_000_000;
          times.add(clock.now());
          while (System.nanoTime() < until) {
            Thread.onSpinWait();
          }
          times.add(clock.now());
          end.fire();
        });

    end.await();

    assertThat(times.getFirst()).isEqualTo(times.getLast());
  }

  @Test
  void timeStandsWhileAThreadThatDiesSaysOfWhat() {
    Signal end = new Signal();
    List<Long> times = new CopyOnWriteArrayList<>();
    clock.go(
        () -> {
          clock.sleep(Duration.ofSeconds(1));
          Thread.currentThread()
              .setUncaughtExceptionHandler(
                  (thread, e) -> {
                    long until = System.nanoTime() + 20_000_000;
                    while (System.nanoTime() < until) {
                      Thread.onSpinWait();
                    }
                    times.add(clock.now() - start);
                    end.fire();
                  });
          throw new IllegalStateException("dies");
        });
    clock.go(() -> clock.sleep(Duration.ofSeconds(2)));

    end.await();

    assertThat(times).containsExactly(SECOND);
  }

  @Test
  void threadsThatWaitForOneAnotherAreStuck() {
    Object one = new Object();
    Signal never = new Signal();
    clock.go(
        () -> {
          clock.go(
              () -> {
                synchronized (one) {
                  never.await();
                }
              });
          clock.sleep(Duration.ofSeconds(1));
          synchronized (one) {
            never.fire();
          }
        });

    clock.stuck().await();

    assertThat(clock.now() - start).isEqualTo(SECOND);
    assertThat(never.hasFired()).isFalse();
  }

  @Test
  void nothingDueAtOnceIsWaitedFor() {
    assertThat(clock.after(Duration.ZERO).hasFired()).isTrue();
    assertThat(clock.after(Duration.ofSeconds(-1)).hasFired()).isTrue();
    assertThat(clock.after(Duration.ofNanos(1)).hasFired()).isFalse();
  }

  @Test
  void aThreadThatOwnsWhatItIsSaidToWaitForDoesNotWait() {
    assertThat(waits(Thread.State.BLOCKED, 7)).isFalse();
    assertThat(waits(Thread.State.WAITING, 7)).isFalse();
  }

  @Test
  void aThreadWaitsForOneThatIsWatchedAndForNoOther() {
    assertThat(waits(Thread.State.BLOCKED, 8)).isTrue();
    assertThat(waits(Thread.State.BLOCKED, 9)).isFalse();
    assertThat(waits(Thread.State.WAITING, NOBODY)).isTrue();
    assertThat(waits(Thread.State.RUNNABLE, NOBODY)).isFalse();
  }

  /** Whether thread 7 waits in this state for what the owner holds; 7 and 8 are watched. */
  private static boolean waits(Thread.State state, long owner) {
    ThreadInfo info = mock();
    when(info.getThreadId()).thenReturn(7L);
    when(info.getThreadState()).thenReturn(state);
    when(info.getLockOwnerId()).thenReturn(owner);
    return TurnedClock.waits(info, Set.of(7L, 8L));
  }
}
