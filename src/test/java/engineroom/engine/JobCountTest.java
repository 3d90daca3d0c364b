package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
  @Behaviour({"every-job-is-counted-in-one-place", "jobs-under-way-are-waited-for"})
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
  @Behaviour({"an-idle-engine-shuts-down-at-once", "every-job-is-counted-in-one-place"})
  void whereNoJobIsUnderWayNobodyWaits() {
    jobs.begin();
    jobs.end();

    jobs.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).isEmpty();
    assertThat(jobs.isIdle()).isTrue();
  }

  @Test
  @Behaviour({"jobs-get-five-seconds", "every-job-is-counted-in-one-place"})
  void whereAJobIsUnderWayTheWaitHasALimit() {
    jobs.begin();

    jobs.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).containsExactly(LIMIT);
    assertThat(jobs.isIdle()).isFalse();
  }

  @Test
  @Behaviour({"every-job-is-counted-in-one-place", "jobs-under-way-are-waited-for"})
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

  /** One more than any number that the code names: a limit would be among them. */
  @Test
  @Behaviour({"every-job-is-counted-in-one-place", "jobs-under-way-are-waited-for"})
  void howeverManyThereAreEachCounts() {
    int many = Dictionary.beyond(200_000);
    for (int i = 0; i < many; i++) {
      jobs.begin();
      assertThat(i % 100 > 0 || !jobs.isIdle()).isTrue();
    }
    assertThat(jobs.isIdle()).isFalse();
    for (int i = 1; i < many; i++) {
      jobs.end();
    }
    assertThat(jobs.isIdle()).isFalse();
    jobs.end();
    assertThat(jobs.isIdle()).isTrue();
  }

  /** It begins to count in the pair of one thread and ends in that of another. */
  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void aJobMayEndOnAnotherThread() throws InterruptedException {
    for (int i = 0; i < 16; i++) {
      Thread beginning = new Thread(jobs::begin);
      beginning.start();
      beginning.join();
    }
    assertThat(jobs.isIdle()).isFalse();
    for (int i = 0; i < 16; i++) {
      assertThat(jobs.isIdle()).isFalse();
      jobs.end();
    }

    assertThat(jobs.isIdle()).isTrue();
    assertThat(Thread.interrupted()).isFalse(); // counting touches nothing but its numbers
  }

  /** The one who waits looks a second time once its signal is there for the last job to fire. */
  @Test
  @Behaviour({
    "an-idle-engine-shuts-down-at-once",
    "jobs-under-way-are-waited-for",
    "every-job-is-counted-in-one-place"
  })
  void aJobThatEndsJustAfterTheFirstLookIsNotWaitedFor() {
    AtomicReference<Runnable> afterTheLook = new AtomicReference<>(() -> {});
    AtomicInteger sums = new AtomicInteger();
    class Watched extends JobCount.Stripe {
      @Override
      long begun() {
        long begun = super.begun();
        if (sums.incrementAndGet() == 16) {
          afterTheLook.get().run();
        }
        return begun;
      }
    }
    JobCount watched = new JobCount(Watched::new);
    watched.begin();
    sums.set(0);
    afterTheLook.set(watched::end);

    watched.await(whenWaitedFor(() -> {}), LIMIT);

    assertThat(waits).isEmpty();
  }

  /** The same in the moment after the second look: by then the signal must be there to be fired. */
  @Test
  @Behaviour("jobs-under-way-are-waited-for")
  void aJobThatEndsJustAfterTheSecondLookFiresTheSignal() {
    AtomicReference<Runnable> afterTheLook = new AtomicReference<>(() -> {});
    AtomicInteger sums = new AtomicInteger();
    class Watched extends JobCount.Stripe {
      @Override
      long begun() {
        long begun = super.begun();
        if (sums.incrementAndGet() == 32) {
          afterTheLook.get().run();
        }
        return begun;
      }
    }
    JobCount watched = new JobCount(Watched::new);
    watched.begin();
    sums.set(0);
    afterTheLook.set(watched::end);
    List<Boolean> fired = new ArrayList<>();
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
            fired.add(signal.hasFired());
          }
        };

    watched.await(clock, LIMIT);

    assertThat(fired).containsExactly(true);
  }

  /** One is added up after the other, so neither may ever fall. */
  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void bothNumbersOnlyRise() {
    List<JobCount.Stripe> stripes = new ArrayList<>();
    JobCount watched =
        new JobCount(
            () -> {
              stripes.add(new JobCount.Stripe());
              return stripes.getLast();
            });
    watched.begin();
    watched.end();
    watched.begin();

    assertThat(stripes.stream().mapToLong(JobCount.Stripe::begun).sum()).isEqualTo(2);
    assertThat(stripes.stream().mapToLong(JobCount.Stripe::ended).sum()).isEqualTo(1);
  }

  @Test
  @Behaviour("jobs-under-way-are-waited-for")
  void aSecondWaitHasASignalOfItsOwn() {
    List<Boolean> fired = new ArrayList<>();
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
            fired.add(signal.hasFired());
            jobs.end();
            fired.add(signal.hasFired());
          }
        };
    jobs.begin();
    jobs.await(clock, LIMIT);
    jobs.begin();
    jobs.await(clock, LIMIT);

    assertThat(fired).containsExactly(false, true, false, true);
  }
}
