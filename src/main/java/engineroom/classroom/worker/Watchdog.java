package engineroom.classroom.worker;

import engineroom.classroom.wire.Event;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Watches over each test: one that takes longer than its limit, or whose threads have locked each
 * other out, is told of with its stacks, and then this JVM ends, since nothing else would end it.
 */
final class Watchdog {

  /** The status with which a JVM ends that is stuck. */
  static final int STUCK = 86;

  private static final long LOOK = 200;

  private final Channel channel;
  private volatile long limit = TimeUnit.SECONDS.toMillis(5);
  private volatile String[] test;
  private volatile long since;

  Watchdog(Channel channel) {
    this.channel = channel;
  }

  void start() {
    Thread.ofPlatform().daemon().name("watchdog").priority(Thread.MAX_PRIORITY).start(this::watch);
  }

  /** Sets how long a test may take, in milliseconds. */
  void limit(long millis) {
    limit = millis;
  }

  void begin(String[] name) {
    since = System.nanoTime();
    test = name;
  }

  void end() {
    test = null;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK);
        String[] name = test;
        if (name != null) {
          look(name);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(String[] name) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    long[] locked =
        millis > LOOK ? ManagementFactory.getThreadMXBean().findDeadlockedThreads() : null;
    if (locked == null && millis < limit) {
      return;
    }
    Stacks stacks = Stacks.now();
    String why =
        locked != null
            ? "threads wait for each other, each for a lock that another one holds"
            : "it did not end within " + limit / 1000.0 + " s; " + stacks.guess();
    if (test == name) {
      channel.tell(Event.STUCK, name[0], name[1], name[2], why, stacks.text());
      Runtime.getRuntime().halt(STUCK);
    }
  }
}
