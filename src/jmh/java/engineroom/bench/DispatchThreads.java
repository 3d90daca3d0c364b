package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** One engine for all threads, each of which dispatches as fast as it can. */
@Measures("every-job-is-counted-in-one-place")
public class DispatchThreads {

  private static final int MANY = 1000;

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {
    final Engine eng = Engines.usual();
    final String[] arguments = Engines.args(2);
  }

  /** What each thread has to itself. */
  @State(Scope.Thread)
  public static class Own {
    InTurn names;

    @Setup
    public void fill() {
      names = new InTurn(Engines.names(Engines.USUAL));
    }
  }

  private static Job dispatch(Engine eng, String name, String[] args) throws EngineException {
    Job job = eng.job(name, args);
    job.run();
    return job;
  }

  @Benchmark
  @Threads(1)
  @Original("Dispatch")
  public Job one(Shared shared, Own own) throws EngineException {
    return dispatch(shared.eng, own.names.next(), shared.arguments);
  }

  @Benchmark
  @Threads(2)
  @Original("DispatchParallel")
  public Job two(Shared shared, Own own) throws EngineException {
    return dispatch(shared.eng, own.names.next(), shared.arguments);
  }

  /** Starts a thousand threads, has each dispatch one job, and waits: the time is that of a job. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void thousandVirtual(Shared shared, Own own) throws InterruptedException {
    Thread[] threads = new Thread[MANY];
    for (int i = 0; i < MANY; i++) {
      String name = own.names.next();
      threads[i] =
          Thread.startVirtualThread(
              () -> {
                try {
                  dispatch(shared.eng, name, shared.arguments);
                } catch (EngineException e) {
                  throw new IllegalStateException(e);
                }
              });
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** The same threads with nothing to do: what starting and joining them costs. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void thousandIdle(Shared shared, Own own) throws InterruptedException {
    Thread[] threads = new Thread[MANY];
    for (int i = 0; i < MANY; i++) {
      String name = own.names.next();
      threads[i] = Thread.startVirtualThread(() -> shared.eng.lookup(name));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
