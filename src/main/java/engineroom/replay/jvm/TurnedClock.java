package engineroom.replay.jvm;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A clock that stands while anyone works and leaps when all wait: eight seconds of waiting take a
 * millisecond, and always come out as eight.
 *
 * <p>It starts the threads itself, so it knows whom to watch. Time moves, to the earliest signal
 * that is due, once two looks in a row find every thread in the same wait; a thread that had run in
 * between would have entered another one. So whoever starts several threads starts them from one
 * that it watches, or the first may be alone in the world, and wait, before the second is there.
 * Where all wait and nothing is due, they wait for ever, and {@link #isStuck} says so.
 */
public final class TurnedClock implements Clock, Goroutines, AutoCloseable {

  private static final long A_LITTLE_WHILE = 50_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Due(long time, long order, Signal signal) {}

  private record Wait(long thread, Thread.State state, long waits, long blocks) {}

  private final Set<Thread> watched = ConcurrentHashMap.newKeySet();
  private final PriorityQueue<Due> dues =
      new PriorityQueue<>(Comparator.comparingLong(Due::time).thenComparingLong(Due::order));
  private final Signal stuck = new Signal();
  private long time;
  private long order;
  private volatile boolean closed;

  /** A clock whose time begins now. Close it to end its own thread. */
  public TurnedClock() {
    Thread turner = new Thread(this::turn, "turned-clock");
    turner.setDaemon(true);
    turner.start();
  }

  @Override
  public synchronized long now() {
    return time;
  }

  @Override
  public synchronized Signal after(Duration delay) {
    Signal signal = new Signal();
    if (delay.isPositive()) {
      dues.add(new Due(time + delay.toNanos(), order++, signal));
    } else {
      signal.fire();
    }
    return signal;
  }

  /**
   * Starts a thread that this clock watches until it has ended: one that dies of an exception works
   * until its handler for that is through.
   */
  @Override
  public void go(Runnable body) {
    Thread thread = new Thread(body);
    thread.setDaemon(true);
    watched.add(thread);
    thread.start();
  }

  /** Whether all watched threads wait for what can no longer come. */
  public boolean isStuck() {
    return stuck.hasFired();
  }

  /** Fires when all watched threads wait for what can no longer come. */
  public Signal stuck() {
    return stuck;
  }

  /** Stops watching; threads that wait are left behind. */
  @Override
  public void close() {
    closed = true;
  }

  private void turn() {
    while (!closed) {
      List<Wait> look = look();
      if (look != null && look.equals(look())) {
        leap();
      } else {
        LockSupport.parkNanos(A_LITTLE_WHILE);
      }
    }
  }

  private void leap() {
    List<Signal> due = new ArrayList<>();
    synchronized (this) {
      if (!dues.isEmpty()) {
        time = dues.peek().time();
        while (!dues.isEmpty() && dues.peek().time() == time) {
          due.add(dues.poll().signal());
        }
      }
    }
    if (due.isEmpty()) {
      stuck.fire();
      LockSupport.parkNanos(A_LITTLE_WHILE);
    }
    due.forEach(Signal::fire);
  }

  /** What each thread waits in; null where one works, or where there is none. */
  private List<Wait> look() {
    watched.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
    long[] ids = watched.stream().mapToLong(Thread::threadId).sorted().toArray();
    if (ids.length == 0) {
      return null;
    }
    Set<Long> known = Arrays.stream(ids).boxed().collect(Collectors.toSet());
    List<Wait> waits = new ArrayList<>();
    for (ThreadInfo info : THREADS.getThreadInfo(ids)) {
      if (info == null || !waits(info, known)) {
        return null;
      }
      waits.add(
          new Wait(
              info.getThreadId(),
              info.getThreadState(),
              info.getWaitedCount(),
              info.getBlockedCount()));
    }
    return waits;
  }

  /**
   * Whether a thread waits, for others that this clock watches or for time. One that has been let
   * into a monitor, or is about to let go of it, is still shown as waiting for it until it runs
   * again: by then it owns what it waits for.
   */
  static boolean waits(ThreadInfo info, Set<Long> known) {
    if (info.getLockOwnerId() == info.getThreadId()) {
      return false;
    }
    return switch (info.getThreadState()) {
      case WAITING -> true;
      case BLOCKED -> known.contains(info.getLockOwnerId());
      default -> false;
    };
  }
}
