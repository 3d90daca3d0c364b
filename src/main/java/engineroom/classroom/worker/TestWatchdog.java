package engineroom.classroom.worker;

import engineroom.classroom.judge.message.WorkerEvent;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Watches over each test and each recorded case: one that takes longer than its limit, or whose
 * threads have locked each other out, is told of with its stacks, and then this JVM ends, since
 * nothing else would end it.
 */
final class TestWatchdog {

  /** More threads at once than an engine leaves behind that leaves one at each call. */
  static final int MOST_THREADS = 2_000;

  /** The status with which a JVM ends that is stuck. */
  static final int STUCK = 86;

  private static final long LOOK = 200;

  private final EventChannel channel;
  private volatile TestPatience patience = new TestPatience(TimeUnit.SECONDS.toMillis(5));
  private volatile @Nullable BiFunction<String, List<String>, WorkerEvent> watched;
  private volatile long since;
  private volatile long usedBefore;
  private volatile Thread runner = Thread.currentThread();

  TestWatchdog(EventChannel channel) {
    this.channel = channel;
  }

  void start() {
    Thread.ofPlatform().daemon().name("watchdog").priority(Thread.MAX_PRIORITY).start(this::watch);
  }

  /** Sets how long a test may take, in milliseconds. */
  void limit(long millis) {
    patience = new TestPatience(millis);
  }

  /**
   * Something begins, on this thread.
   *
   * @param stuck what to tell where it does not end, made of the reason and the threads' stacks
   */
  void begin(BiFunction<String, List<String>, WorkerEvent> stuck) {
    runner = Thread.currentThread();
    usedBefore = used();
    since = System.nanoTime();
    watched = stuck;
  }

  /** It has ended. */
  void end() {
    watched = null;
  }

  /** What goes on cannot be gone on with, and the JVM ends; nothing happens where nothing does. */
  void giveUp(String why) {
    BiFunction<String, List<String>, WorkerEvent> now = watched;
    if (now != null) {
      end(now, why, List.of());
    }
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK);
        BiFunction<String, List<String>, WorkerEvent> now = watched;
        if (now != null) {
          look(now);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The processor time of the test's thread so far, in milliseconds. */
  private long used() {
    long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(runner.threadId());
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  private void look(BiFunction<String, List<String>, WorkerEvent> stuck) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    long[] locked =
        millis > LOOK ? ManagementFactory.getThreadMXBean().findDeadlockedThreads() : null;
    long used = used() - usedBefore;
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    if (threads > MOST_THREADS) {
      end(
          stuck,
          threads + " threads run at once, and " + MOST_THREADS + " are too many",
          List.of());
    }
    if (locked == null && !patience.isOver(millis, used, runner.getState())) {
      return;
    }
    ThreadStacks stacks = ThreadStacks.now();
    String why =
        locked != null
            ? "threads wait for each other, each for a lock that another one holds"
            : "it did not end within " + patience.limit() / 1000.0 + " s; " + stacks.guess();
    end(stuck, why, stacks.lines());
  }

  private void end(
      BiFunction<String, List<String>, WorkerEvent> stuck, String why, List<String> stacks) {
    if (watched == stuck) {
      channel.tell(stuck.apply(why, stacks));
      Runtime.getRuntime().halt(STUCK);
    }
  }
}
