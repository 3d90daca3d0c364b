package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobCountTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int LOOKS = 200_000;

  private final JobCount jobs = new JobCount();
  private final List<Duration> waits = new ArrayList<>();

  /** A clock whose time is over at once; meanwhile something happens. */
  private Clock whenWaitedFor(Runnable meanwhile) {
    return new Clock() {
      @Override
      public long now() {
        return 0;
      }

      @Override
      public Signal after(Duration delay) {
        waits.add(delay);
        meanwhile.run();
        Signal over = new Signal();
        over.fire();
        return over;
      }
    };
  }

  /**
   * If beginnings were added up first, a job that begins and ends before the other sum would hide
   * the one that goes on. Each look has a chance to meet one, so of this many one does.
   */
  @Test
  void jobsThatComeAndGoNeverHideOneThatGoesOn() throws InterruptedException {
    jobs.begin();
    Signal enough = new Signal();
    Thread others =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!enough.hasFired()) {
                    jobs.begin();
                    jobs.end();
                  }
                });
    int idle = 0;
    for (int i = 0; i < LOOKS; i++) {
      idle += jobs.isIdle() ? 1 : 0;
    }
    enough.fire();
    others.join();

    assertThat(idle).isZero();
  }

  @Test
  void whereNoJobIsUnderWayNobodyWaits() {
    jobs.begin();
    jobs.end();

    jobs.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).isEmpty();
    assertThat(jobs.isIdle()).isTrue();
  }

  @Test
  void whereAJobIsUnderWayTheWaitHasALimit() {
    jobs.begin();

    jobs.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).containsExactly(LIMIT);
    assertThat(jobs.isIdle()).isFalse();
  }

  @Test
  void theLastJobAloneLetsGoWhoeverWaits() {
    List<Boolean> letGo = new ArrayList<>();
    jobs.begin();
    jobs.begin();
    Clock clock =
        new Clock() {
          @Override
          public long now() {
            return 0;
          }

          @Override
          public Signal after(Duration delay) {
            return new Signal();
          }

          @Override
          public void await(Signal signal, Duration limit) {
            jobs.end();
            letGo.add(signal.hasFired());
            jobs.end();
            letGo.add(signal.hasFired());
          }
        };

    jobs.await(clock, LIMIT);

    assertThat(letGo).containsExactly(false, true);
  }
}
