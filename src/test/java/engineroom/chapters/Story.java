package engineroom.chapters;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that takes seconds, told on a clock that is turned: what happens is kept with the
 * second in which it happens, and a story that can never end says so.
 */
final class Story implements AutoCloseable {

  /** The last line of a story in which all wait for ever. */
  static final String STUCK = "stuck for ever";

  private final TurnedClock clock = new TurnedClock();
  private final long start = clock.now();
  private final List<String> said = new ArrayList<>();
  private final System.Logger log;
  private volatile Throwable failure;
  final Engine eng;

  Story() {
    this(Host.ofTheMachine().log());
  }

  Story(System.Logger log) {
    this.log = log;
    eng = newEngine();
    eng.logging = false;
  }

  Engine newEngine() {
    return new Engine(new Host(clock, clock, log, new GlobalHandlers()));
  }

  /** Tells the story to its end, or until nothing can happen any more. */
  List<String> tell(Runnable plot) {
    List<String> told = new ArrayList<>();
    Signal end = new Signal();
    clock.go(
        () -> {
          try {
            plot.run();
          } catch (RuntimeException | Error e) {
            failure = e;
          } finally {
            told.addAll(said()); // while this thread works, the clock stands and nobody speaks
            end.fire();
          }
        });
    Signal.awaitEither(end, clock.stuck());
    if (failure != null) {
      throw new IllegalStateException("the story ended in an exception", failure);
    }
    if (!end.hasFired()) {
      told.addAll(said());
      told.add(STUCK);
    }
    return told;
  }

  private List<String> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  void say(String what) {
    synchronized (said) {
      said.add(seconds() + " s: " + what);
    }
  }

  /** As they are: a clock that is turned is never late. */
  private String seconds() {
    return BigDecimal.valueOf(clock.now() - start, 9).stripTrailingZeros().toPlainString();
  }

  /** How many milliseconds the story has taken. */
  long millis() {
    return (clock.now() - start) / 1_000_000;
  }

  void sleep(int seconds) {
    sleep(Duration.ofSeconds(seconds));
  }

  void sleep(Duration time) {
    clock.sleep(time);
  }

  void beside(Runnable what) {
    clock.go(what);
  }

  /** Starts a job of the engine that takes some seconds, and goes on once it is under way. */
  Job start(String name, int seconds) {
    Signal underWay = new Signal();
    register(
        name,
        job -> {
          underWay.fire();
          sleep(seconds);
          say(name + " is done");
        });
    Job job = eng.job(name);
    beside(() -> run(job));
    underWay.await();
    return job;
  }

  /** Registers a handler that succeeds. */
  void register(String name, Work work) {
    try {
      eng.register(
          name,
          job -> {
            work.of(job);
            return Status.OK;
          });
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a handler does. */
  interface Work {
    void of(Job job);
  }

  /** Runs a job and tells the error that it gives, if any. */
  void run(Job job) {
    try {
      job.run();
    } catch (EngineException e) {
      say(job.name + ": " + e.getMessage());
    }
  }

  void run(String name) {
    run(eng.job(name));
  }

  /** Registers a callback that takes some seconds. */
  void callback(String name, int seconds) {
    eng.onShutdown(
        () -> {
          sleep(seconds);
          say(name + " is called");
        });
  }

  void shutdown() {
    shutdown("shutdown");
  }

  void shutdown(String name) {
    eng.shutdown();
    say(name + " is over");
  }

  @Override
  public void close() {
    clock.close();
  }
}
