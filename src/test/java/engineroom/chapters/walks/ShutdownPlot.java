package engineroom.chapters.walks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * What goes on around a shutdown, to the millisecond: jobs, callbacks, and whoever shuts down. The
 * same random numbers make the same plot.
 *
 * @param acts each by itself, in no order
 */
public record ShutdownPlot(List<Act> acts) {

  private static final long LIMIT_FOR_JOBS = 5_000;
  private static final long LIMIT_FOR_CALLBACKS = 10_000;
  private static final String SERVER = "serveapi";

  /** Somebody does something. */
  public sealed interface Act {
    /** When, in milliseconds. */
    long at();
  }

  /** How somebody comes by a job. */
  public enum Door {
    REGISTERED,
    CATCHALL,
    PARSED,
    /** By a request: it has the name that it was asked for by, and no variables. */
    SERVED
  }

  /**
   * A job is run.
   *
   * @param label for people, and of its own
   * @param door how it is made
   * @param begins its name when it runs
   * @param ends the name that it takes while it runs
   * @param takes so many milliseconds
   * @param throwing whether its handler ends with an exception
   */
  public record Run(
      long at,
      String label,
      Door door,
      String begins,
      String ends,
      boolean overrides,
      long takes,
      boolean throwing)
      implements Act {}

  /** How a callback ends. */
  public enum Ending {
    RETURNS,
    THROWS,
    THROWS_AN_ERROR,
    REGISTERS_ANOTHER,
    SHUTS_DOWN
  }

  /**
   * A callback is registered.
   *
   * @param times so often
   */
  public record Register(long at, String label, long takes, Ending ending, int times)
      implements Act {}

  /**
   * The engine is shut down.
   *
   * @param interrupted whether the thread that does it has been interrupted
   */
  public record ShutDown(long at, String label, boolean interrupted) implements Act {}

  /** A plot with some of everything. */
  public static ShutdownPlot of(Random random) {
    List<Act> acts = new ArrayList<>();
    acts.add(new ShutDown(random.nextInt(4_000), "shutdown", random.nextBoolean()));
    while (random.nextBoolean()) {
      String label = "shutdown " + acts.size();
      int latest = random.nextBoolean() ? 5_000 : 20_000;
      acts.add(new ShutDown(random.nextInt(latest), label, random.nextBoolean()));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      acts.add(run(random, "job" + i));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      acts.add(callback(random, "callback " + i));
    }
    if (random.nextInt(4) == 0) {
      acts.add(stays("a job that stays", random.nextInt(1_000), false));
      acts.add(stays("a job that comes late", random.nextInt(6_000), true));
    }
    return new ShutdownPlot(List.copyOf(acts));
  }

  /** A job that takes longer than a shutdown waits for it. */
  private static Run stays(String label, long at, boolean overrides) {
    return new Run(at, label, Door.REGISTERED, label, label, overrides, 2 * LIMIT_FOR_JOBS, false);
  }

  private static Run run(Random random, String label) {
    String server = Dictionary.copy(SERVER);
    String begins = random.nextInt(5) == 0 ? server : label;
    String ends = random.nextInt(5) == 0 ? begins.equals(SERVER) ? label : server : begins;
    boolean overrides = random.nextInt(3) == 0;
    boolean plain = begins.equals(label) && !overrides;
    return new Run(
        random.nextInt(random.nextBoolean() ? 4_000 : 12_000),
        label,
        Door.values()[random.nextInt(plain ? 4 : 3)],
        begins,
        ends,
        overrides,
        random.nextInt(random.nextBoolean() ? 4_000 : 9_000),
        random.nextInt(5) == 0);
  }

  private static Register callback(Random random, String label) {
    Ending ending = random.nextInt(3) > 0 ? Ending.RETURNS : Ending.values()[random.nextInt(5)];
    return new Register(
        random.nextInt(random.nextInt(4) > 0 ? 2_000 : 12_000),
        label,
        random.nextInt(random.nextBoolean() ? 4_000 : 14_000),
        ending,
        Math.max(1, Dictionary.count(random)));
  }

  /** How the book would have it: who says what, and when, in the order of the alphabet. */
  public List<String> told() {
    return new Telling().of(this);
  }

  /** What somebody says, with the time. */
  public static String line(long millis, String what) {
    return String.format(Locale.ROOT, "%6.3f s: %s", millis / 1e3, what);
  }

  private record Event(long time, long order, Runnable what) {}

  /** An engine that has nothing but its times. */
  private static final class Telling {
    private final PriorityQueue<Event> events =
        new PriorityQueue<>(Comparator.comparingLong(Event::time).thenComparingLong(Event::order));
    private final List<String> lines = new ArrayList<>();
    private final List<Register> callbacks = new ArrayList<>();
    private final List<Runnable> whenIdle = new ArrayList<>();
    private final List<Runnable> whenCalled = new ArrayList<>();
    private long now;
    private long order;
    private boolean shutdown;
    private int jobs;
    private int pending;

    List<String> of(ShutdownPlot plot) {
      for (Act act : plot.acts()) {
        after(act.at(), () -> play(act));
      }
      for (Event next = events.poll(); next != null; next = events.poll()) {
        now = next.time();
        next.what().run();
      }
      return lines.stream().sorted().toList();
    }

    private void after(long delay, Runnable what) {
      events.add(new Event(now + delay, order++, what));
    }

    private void say(String what) {
      lines.add(line(now, what));
    }

    private void play(Act act) {
      switch (act) {
        case Run run -> begin(run);
        case ShutDown down -> shutDown(down.label());
        case Register callback -> register(callback);
      }
    }

    private void begin(Run run) {
      if (shutdown && !run.overrides()) {
        say(run.label() + " is refused");
        return;
      }
      int counted = run.begins().equals(SERVER) ? 0 : 1;
      jobs += counted;
      after(
          run.takes(),
          () -> {
            say(run.label() + " sees a shutdown: " + shutdown);
            say(run.label() + (run.throwing() ? " throws" : " is done"));
            jobs -= counted;
            goOn(jobs, whenIdle);
          });
    }

    private void register(Register callback) {
      for (int i = 0; i < callback.times(); i++) {
        callbacks.add(callback);
        pending++;
      }
    }

    private void shutDown(String label) {
      if (shutdown) {
        waitFor(pending, whenCalled, () -> say(label + " is over"));
        return;
      }
      shutdown = true;
      Runnable call = once(() -> call(label));
      after(LIMIT_FOR_JOBS, call);
      waitFor(jobs, whenIdle, call);
    }

    private void call(String label) {
      Runnable over = once(() -> say(label + " is over"));
      for (Register callback : List.copyOf(callbacks)) {
        after(callback.takes(), () -> end(callback));
      }
      after(LIMIT_FOR_CALLBACKS, over);
      waitFor(pending, whenCalled, over);
    }

    private void end(Register callback) {
      say(callback.label() + " " + callback.ending());
      switch (callback.ending()) {
        case RETURNS -> countDown();
        case REGISTERS_ANOTHER -> {
          register(new Register(now, "another", 0, Ending.RETURNS, 1));
          countDown();
        }
        case SHUTS_DOWN -> shutDown("a shutdown in a callback");
        case THROWS, THROWS_AN_ERROR -> {}
      }
    }

    private void countDown() {
      pending--;
      goOn(pending, whenCalled);
    }

    private static void waitFor(int count, List<Runnable> waiting, Runnable what) {
      if (count == 0) {
        what.run();
      } else {
        waiting.add(what);
      }
    }

    private static void goOn(int count, List<Runnable> waiting) {
      if (count == 0) {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
      }
    }

    private static Runnable once(Runnable what) {
      boolean[] been = {false};
      return () -> {
        if (!been[0]) {
          been[0] = true;
          what.run();
        }
      };
    }
  }
}
