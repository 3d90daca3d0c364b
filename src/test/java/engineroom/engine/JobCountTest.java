package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobCountTest {

  private final List<Duration> waits = new ArrayList<>();

  /** Time that is over as soon as it is waited for. */
  private final Clock clock =
      new Clock() {
        @Override
        public long now() {
          return 0;
        }

        @Override
        public Signal after(Duration delay) {
          waits.add(delay);
          Signal over = new Signal();
          over.fire();
          return over;
        }
      };

  private Runnable between = () -> {};
  private final JobCount jobs = new JobCount(new SlowSum(), new SlowSum());

  /** A sum after which the one who asked is held up before he can look at anything else. */
  private final class SlowSum extends StripedCount {
    @Override
    long sum() {
      long sum = super.sum();
      Runnable meanwhile = between;
      between = () -> {};
      meanwhile.run();
      return sum;
    }
  }

  @Test
  void aJobThatBeginsAndEndsBetweenTheTwoLooksDoesNotHideOneThatGoesOn() {
    jobs.begin();
    between =
        () -> {
          jobs.begin();
          jobs.end();
        };

    assertThat(jobs.await(clock, Duration.ofSeconds(5))).isFalse();

    assertThat(waits).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void whereNoJobIsUnderWayNobodyWaits() {
    jobs.begin();
    jobs.end();

    assertThat(jobs.await(clock, Duration.ofSeconds(5))).isTrue();

    assertThat(waits).isEmpty();
  }

  @Test
  void theLastJobMayEndBeforeItCanSeeThatSomebodyWaits() {
    jobs.begin();
    between = jobs::end;

    assertThat(jobs.await(clock, Duration.ofSeconds(5))).isTrue();

    assertThat(waits).isEmpty();
  }

  @Test
  void theLastJobLetsGoWhoeverWaits() {
    jobs.begin();
    jobs.begin();
    Clock inWhichTheyEnd =
        new Clock() {
          @Override
          public long now() {
            return 0;
          }

          @Override
          public Signal after(Duration delay) {
            jobs.end();
            waits.add(delay);
            jobs.end();
            return new Signal();
          }
        };

    assertThat(jobs.await(inWhichTheyEnd, Duration.ofSeconds(5))).isTrue();

    assertThat(waits).hasSize(1);
  }
}
