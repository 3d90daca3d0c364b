package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 10, where answers to its steps have gone wrong: mostly at the lock. */
@Timeout(30)
class Chapter10AnswersTest {

  private static final int MANY = Dictionary.beyond(5_000);

  private final Story story = new Story();
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  private Object lock() {
    try {
      Field lock = Engine.class.getDeclaredField("lock");
      lock.setAccessible(true);
      return lock.get(eng);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void holdTheLock(int seconds) {
    Object lock = lock();
    story.beside(
        () -> {
          synchronized (lock) {
            story.sleep(seconds);
          }
        });
  }

  @Test
  @Behaviour("callbacks-run-once")
  @DisplayName("though two callers come to the lock side by side")
  void onlyOneOfTwoIsTheFirst() {
    AtomicInteger calls = new AtomicInteger();
    eng.onShutdown(calls::incrementAndGet);

    assertThat(
            story.tell(
                () -> {
                  holdTheLock(5);
                  story.sleep(1);
                  story.beside(story::shutdown);
                  story.beside(story::shutdown);
                  story.sleep(1);
                  story.say("shut down: " + eng.isShutdown());
                  story.sleep(20);
                }))
        .containsExactly("2 s: shut down: false", "5 s: shutdown is over", "5 s: shutdown is over");
    assertThat(calls).hasValue(1);
  }

  @Test
  @Behaviour({
    "registering-a-callback-never-fails",
    "a-callback-registered-while-jobs-are-waited-for-runs"
  })
  @DisplayName("but waits for whoever holds the lock")
  void aCallbackIsKeptInsideTheLock() {
    assertThat(
            story.tell(
                () -> {
                  holdTheLock(5);
                  story.sleep(1);
                  eng.onShutdown(() -> {});
                  story.say("kept");
                }))
        .containsExactly("5 s: kept");
  }

  @Test
  @Behaviour("a-shutdown-is-seen-at-once")
  @DisplayName("without the lock: whoever holds it stops no run")
  void askingNeedsNoLock() {
    assertThat(
            story.tell(
                () -> {
                  holdTheLock(5);
                  story.sleep(1);
                  story.say("shut down: " + eng.isShutdown());
                }))
        .containsExactly("1 s: shut down: false");
  }

  @Test
  @Behaviour({"after-a-shutdown-every-run-is-refused", "serveapi-is-not-waited-for"})
  @DisplayName("that of serveapi as well")
  void serveapiIsRefusedToo() {
    story.register("serveapi", job -> story.say("serves"));
    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run(eng.job("serveapi"));
                }))
        .containsExactly("0 s: shutdown is over", "0 s: serveapi: engine is shutdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ServeAPI", "SERVEAPI", "serve", "serveapi ", "serveapis"})
  @Behaviour({"jobs-under-way-are-waited-for", "serveapi-is-not-waited-for"})
  @DisplayName("a name that is not quite serveapi is waited for")
  void onlyOneNameIsNotWaitedFor(String name) {
    assertThat(
            story.tell(
                () -> {
                  story.start(name, 2);
                  story.shutdown();
                }))
        .containsExactly("2 s: " + name + " is done", "2 s: shutdown is over");
  }

  @Test
  @Behaviour("registering-a-callback-never-fails")
  @DisplayName("not even for a null, which is found out when it is called")
  void aNullIsKeptToo() {
    assertThatCode(() -> eng.onShutdown(null)).doesNotThrowAnyException();
  }

  @Test
  @Behaviour({"jobs-get-five-seconds", "fifteen-seconds-are-a-sum"})
  @DisplayName("all of them together, whoever ends meanwhile")
  void theEndOfOneJobGivesTheOthersNoMoreTime() {
    assertThat(
            story.tell(
                () -> {
                  story.start("first", 2);
                  story.start("second", 4);
                  story.start("slow", 60);
                  story.callback("fast", 3);
                  story.callback("slow", 60);
                  story.shutdown();
                }))
        .containsExactly(
            "2 s: first is done",
            "4 s: second is done",
            "8 s: fast is called",
            "15 s: shutdown is over");
  }

  @Test
  @Behaviour("a-callback-that-throws-costs-ten-seconds")
  @DisplayName("an error of Java's as well, and the other callbacks are called")
  void anErrorIsABadEndToo() {
    eng.onShutdown(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});
          throw new AssertionError("in a callback");
        });
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 1);
                  story.shutdown();
                }))
        .containsExactly("1 s: unmount is called", "10 s: shutdown is over");
  }

  @Test
  @Behaviour({"a-late-callback-never-runs", "a-late-callback-hangs-the-next-shutdown"})
  @DisplayName("not even by the shutdown that waits for it")
  void theNextShutdownDoesNotCallItEither() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("early", 0);
                  story.shutdown("first");
                  story.callback("late", 0);
                  story.beside(() -> story.shutdown("second"));
                  story.sleep(60);
                }))
        .containsExactly("0 s: early is called", "0 s: first is over");
  }

  @Test
  @Behaviour("a-late-callback-hangs-the-next-shutdown")
  @DisplayName("whether the first has waited for all callbacks or given up on one")
  void aShutdownThatGaveUpIsAShutdown() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("slow", 30);
                  story.shutdown("first");
                  story.callback("late", 0);
                  story.sleep(60);
                  story.shutdown("second");
                }))
        .containsExactly("10 s: first is over", "30 s: slow is called", Story.STUCK);
  }

  @Test
  @Behaviour("a-job-that-is-given-up-runs-on")
  @DisplayName("and ends as any other: with its streams closed, its status set, its error told")
  void aJobThatIsGivenUpEndsLikeAnyOther() throws EngineException {
    Job[] jobs = new Job[2];
    List<String> closed = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int status = i;
      eng.register(
          "slow" + i,
          job -> {
            story.sleep(8);
            return status == 0 ? Status.OK : job.errorf("too slow");
          });
      jobs[i] = eng.job("slow" + i);
      String name = "stdout of slow" + i;
      jobs[i].stdout.add(
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              closed.add(name);
            }
          });
    }
    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(jobs[0]));
                  story.sleep(1);
                  story.beside(() -> story.run(jobs[1]));
                  story.sleep(1);
                  story.shutdown();
                  story.sleep(10);
                }))
        .containsExactly("7 s: shutdown is over", "9 s: slow1: too slow");
    assertThat(closed).containsExactly("stdout of slow0", "stdout of slow1");
    assertThat(jobs[0].statusString()).isEqualTo(" = OK (0)");
    assertThat(jobs[1].statusString()).isEqualTo(" = ERR (1)");
  }

  @Test
  @Behaviour({"jobs-under-way-are-waited-for", "callbacks-get-ten-seconds"})
  @DisplayName("also by a thread that is interrupted, which stays so")
  void anInterruptEndsNoWait() {
    assertThat(
            story.tell(
                () -> {
                  story.start("pull", 3);
                  story.callback("unmount", 2);
                  Thread.currentThread().interrupt();
                  eng.shutdown();
                  story.say("over, interrupted: " + Thread.interrupted());
                }))
        .containsExactly(
            "3 s: pull is done", "5 s: unmount is called", "5 s: over, interrupted: true");
  }

  @Test
  @Behaviour("a-second-shutdown-waits-for-callbacks-without-limit")
  @DisplayName("and so do the third and the fourth, and all of them come back")
  void whoeverWaitsIsLetGo() {
    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 12);
                  for (String name : List.of("first", "second", "third", "fourth")) {
                    story.beside(() -> story.shutdown(name));
                    story.sleep(1);
                  }
                  story.sleep(20);
                }))
        .containsExactlyInAnyOrder(
            "10 s: first is over",
            "12 s: unmount is called",
            "12 s: second is over",
            "12 s: third is over",
            "12 s: fourth is over");
  }

  @Test
  @Behaviour("a-shutdown-is-seen-at-once")
  @DisplayName("by every thread: who does not ask for the lock reads what is volatile")
  void noProcessorKeepsAnOldFlag() throws ReflectiveOperationException {
    List<String> told =
        story.tell(
            () -> {
              holdTheLock(5);
              story.sleep(1);
              eng.isShutdown();
              story.say("asked");
            });
    int modifiers = Engine.class.getDeclaredField("shutdown").getModifiers();
    assertThat(told.contains("5 s: asked") || Modifier.isVolatile(modifiers)).isTrue();
  }

  @Test
  @Behaviour({
    "jobs-get-five-seconds",
    "callbacks-get-ten-seconds",
    "jobs-under-way-are-waited-for"
  })
  @DisplayName("and on the machine's clock a limit is as long as it says, whoever wakes the waiter")
  void theMachineWaitsForTheTimeThatItIsGiven() {
    Clock machine = Host.ofTheMachine().clock();
    long limit = Duration.ofMillis(40).toNanos();
    long waited = Long.MAX_VALUE;
    for (int i = 0; i < 50 && waited > limit * 3 / 2; i++) { // the machine may be busy
      LockSupport.unpark(Thread.currentThread());
      long begun = System.nanoTime();
      Thread.currentThread().interrupt();
      machine.await(new Signal(), Duration.ofNanos(limit));
      waited = System.nanoTime() - begun;
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(waited).isBetween(limit, limit * 3 / 2);
  }

  @Test
  @Behaviour({"after-a-shutdown-every-run-is-refused", "overrideshutdown-lets-a-job-run"})
  @DisplayName("be its environment as spoilt as it likes")
  void anEntryWithoutAnEqualsSignChangesNothing() {
    eng.registerCatchall(job -> Status.OK);
    Job refused = eng.job("known");
    refused.env().init(new Env("bare", "", "overrideShutdown"));
    Job runs = eng.job("known");
    runs.env().init(new Env("bare", "overrideShutdown=1", "overrideShutdown"));
    eng.shutdown();

    assertThat(Ran.error(refused)).isEqualTo("engine is shutdown");
    assertThat(Ran.error(runs)).isNull();
  }

  @Test
  @Behaviour({
    "callbacks-registered-side-by-side-are-all-called",
    "callbacks-run-side-by-side",
    "registering-a-callback-never-fails"
  })
  @DisplayName("each counted inside a lock of the counter")
  void theCounterHasALock() throws ReflectiveOperationException {
    Field counter = Engine.class.getDeclaredField("shutdownWait");
    counter.setAccessible(true);
    Object lock = counter.get(eng);
    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        synchronized (lock) {
                          story.sleep(5);
                        }
                      });
                  story.sleep(1);
                  story.callback("unmount", 1);
                  story.say("unmount is registered");
                }))
        .containsExactly("5 s: unmount is registered");
  }

  /** A clock on which every limit has passed, and which says which they were. */
  private static final class Passing implements Clock {
    private final List<Duration> passed = new ArrayList<>();

    @Override
    public long now() {
      return 0;
    }

    @Override
    public Signal after(Duration limit) {
      passed.add(limit);
      Signal signal = new Signal();
      signal.fire();
      return signal;
    }
  }

  private static Engine engine(Clock clock, Goroutines goroutines) {
    Engine made =
        new Engine(new Host(goroutines, clock, Host.ofTheMachine().log(), new GlobalHandlers()));
    made.logging = false;
    return made;
  }

  @Test
  @Behaviour({"registering-a-callback-never-fails", "a-late-callback-never-runs"})
  @DisplayName("a null is counted like any other, and never counted down")
  void aNullIsCountedToo() {
    Passing clock = new Passing();
    List<Throwable> thrown = new ArrayList<>();
    Engine made =
        engine(
            clock,
            body -> {
              try {
                body.run();
              } catch (NullPointerException e) {
                thrown.add(e);
              }
            });
    made.onShutdown(null);
    made.shutdown();

    assertThat(thrown).hasSize(1);
    assertThat(clock.passed).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  @Behaviour({"jobs-under-way-are-waited-for", "every-job-is-counted-in-one-place"})
  @DisplayName("each run of a job for itself, though two of them may be under way")
  void eachRunOfAJobIsCounted() {
    int[] runs = {0};
    story.register("pull", job -> story.sleep(runs[0]++ == 0 ? 2 : 3));
    Job job = eng.job("pull");
    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(job));
                  story.sleep(1);
                  story.beside(() -> story.run(job));
                  story.sleep(Duration.ofMillis(1));
                  story.shutdown();
                }))
        .containsExactly("4 s: shutdown is over");
  }

  private static final int RUNS = 20_000;

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  @DisplayName("none is lost where two threads count in the same pair of numbers")
  void twoThreadsOfOnePairLoseNothing() throws EngineException, InterruptedException {
    Passing clock = new Passing();
    Engine made = engine(clock, Goroutines.virtualThreads());
    made.register("pull", job -> Status.OK);
    CountDownLatch both = new CountDownLatch(2);
    List<Thread> threads = new ArrayList<>();
    while (threads.size() < 2) {
      Thread thread = new Thread(() -> runOften(made, both));
      if (threads.isEmpty() || (thread.threadId() - threads.getFirst().threadId()) % 16 == 0) {
        threads.add(thread);
      }
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    made.shutdown();

    assertThat(clock.passed).as("limits that have passed").isEmpty();
  }

  private static void runOften(Engine made, CountDownLatch both) {
    both.countDown();
    try {
      both.await();
      for (int i = 0; i < RUNS; i++) {
        made.job("pull").run();
      }
    } catch (EngineException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour({"registering-a-callback-never-fails", "callbacks-run-once"})
  @DisplayName("as many as there are")
  void anEngineHasAnyNumberOfCallbacks() {
    Passing clock = new Passing();
    Engine made = engine(clock, Runnable::run);
    AtomicInteger calls = new AtomicInteger();
    for (int i = 0; i < MANY; i++) {
      made.onShutdown(calls::incrementAndGet);
    }
    made.shutdown();

    assertThat(calls).hasValue(MANY);
    assertThat(clock.passed).isEmpty();
  }

  @Test
  @Behaviour({"callbacks-run-side-by-side", "callbacks-get-ten-seconds"})
  @DisplayName("as many as there are, each on a goroutine of its own")
  void eachCallbackHasAGoroutine() {
    int[] goroutines = new int[1];
    Engine made = engine(new Passing(), body -> goroutines[0]++);
    for (int i = 0; i < MANY; i++) {
      made.onShutdown(() -> {});
    }
    made.shutdown();

    assertThat(goroutines[0]).isEqualTo(MANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"overrideshutdown", "OverrideShutdown", "OVERRIDESHUTDOWN", " overrideShutdown"})
  @Behaviour({"overrideshutdown-lets-a-job-run", "after-a-shutdown-every-run-is-refused"})
  @DisplayName("a key that is not quite overrideShutdown lets no job run")
  void onlyOneKeyOverrides(String key) {
    story.register("pull", job -> story.say("runs"));
    Job job = eng.job("pull");
    job.setenv(key, "1");
    assertThat(
            story.tell(
                () -> {
                  eng.shutdown();
                  story.run(job);
                }))
        .containsExactly("0 s: pull: engine is shutdown");
  }

  @Test
  @Behaviour({"a-shutdown-is-seen-at-once", "a-running-job-cannot-start-another"})
  @DisplayName("whoever asks, and whichever job it is that is to be run")
  void everybodySeesItAndNothingIsRun() throws EngineException {
    eng.register("known", job -> Status.OK);
    eng.register("serveapi", job -> Status.OK);
    eng.register("ghost", null);
    List<String> names = List.of("known", "commands", "nobody", "ghost", "", "serveapi", "long");
    List<String> refused = new ArrayList<>();
    Job completed = eng.job("known");
    completed.run();
    story.register(
        "long",
        job -> {
          Job made = job.eng.job("known");
          story.sleep(2);
          for (String name : names) {
            refused.add(Ran.error(job.eng.job(name, "one")));
            refused.add(Ran.error(job.eng.job(name)));
          }
          refused.add(Ran.error(made));
          refused.add(Ran.error(completed));
          refused.add(Ran.error(job));
          story.say("the job: " + eng.isShutdown());
          story.beside(() -> story.say("a thread: " + eng.isShutdown()));
        });
    eng.onShutdown(() -> story.say("a callback: " + eng.isShutdown()));

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run("long"));
                  story.sleep(1);
                  story.say("before: " + eng.isShutdown());
                  story.beside(story::shutdown);
                  story.sleep(2);
                  story.say("behind: " + eng.isShutdown());
                }))
        .contains(
            "1 s: before: false",
            "2 s: the job: true",
            "2 s: a thread: true",
            "2 s: a callback: true",
            "2 s: shutdown is over",
            "3 s: behind: true");
    assertThat(refused).hasSize(2 * names.size() + 3).containsOnly("engine is shutdown");
  }

  @Test
  @Behaviour("a-shutdown-is-seen-at-once")
  @DisplayName("on threads of either kind, while a job is under way and when it is over")
  void everyThreadSeesIt() throws Exception {
    Engine real = new Engine();
    real.logging = false;
    CountDownLatch underWay = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    List<Boolean> seen = new CopyOnWriteArrayList<>();
    real.register(
        "work",
        job -> {
          underWay.countDown();
          assertThatCode(leave::await).doesNotThrowAnyException();
          seen.add(real.isShutdown());
          return Status.OK;
        });
    for (Thread.Builder builder : List.of(Thread.ofVirtual(), Thread.ofPlatform())) {
      builder.start(() -> Ran.error(real.job("work")));
    }
    underWay.await();
    Thread shutdown = Thread.ofVirtual().start(real::shutdown);
    while (!real.isShutdown()) {
      Thread.onSpinWait();
    }
    for (boolean left : List.of(false, true)) {
      for (Thread.Builder builder : List.of(Thread.ofVirtual(), Thread.ofPlatform())) {
        builder.start(() -> seen.add(real.isShutdown())).join();
      }
      if (!left) {
        leave.countDown();
        shutdown.join();
      }
    }

    assertThat(seen).hasSizeGreaterThanOrEqualTo(5).containsOnly(true);
  }
}
