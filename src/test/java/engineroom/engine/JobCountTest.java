package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobCountTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

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

  /** If beginnings were added up first, the one that comes and goes would hide the other. */
  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void aJobThatBeginsAndEndsBetweenTheTwoSumsDoesNotHideOneThatGoesOn() {
    AtomicReference<String> first = new AtomicReference<>();
    AtomicReference<Runnable> between = new AtomicReference<>(() -> {});
    class Watched extends JobCount.Stripe {
      private void lookedAt(String sum) {
        first.compareAndSet(null, sum);
        if (!sum.equals(first.get())) {
          between.getAndSet(() -> {}).run();
        }
      }

      @Override
      long begun() {
        lookedAt("begun");
        return super.begun();
      }

      @Override
      long ended() {
        lookedAt("ended");
        return super.ended();
      }
    }
    JobCount watched = new JobCount(Watched::new);
    watched.begin();
    between.set(
        () -> {
          watched.begin();
          watched.end();
        });

    assertThat(watched.isIdle()).isFalse();
    watched.end();
    assertThat(watched.isIdle()).isTrue();
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void whereNoJobIsUnderWayNobodyWaits() {
    jobs.begin();
    jobs.end();

    jobs.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).isEmpty();
    assertThat(jobs.isIdle()).isTrue();
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void whereAJobIsUnderWayTheWaitHasALimit() {
    jobs.begin();

    jobs.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).containsExactly(LIMIT);
    assertThat(jobs.isIdle()).isFalse();
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
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
