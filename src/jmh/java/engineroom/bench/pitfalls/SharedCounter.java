package engineroom.bench.pitfalls;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Two threads that write one variable wait for each other, lock or no lock. */
@Threads(2)
public class SharedCounter {

  /** One for all threads. */
  @State(Scope.Benchmark)
  public static class Shared {
    final AtomicLong one = new AtomicLong();
    final LongAdder striped = new LongAdder();
  }

  /** One for each thread. */
  @State(Scope.Thread)
  public static class Own {
    final AtomicLong one = new AtomicLong();
  }

  @Benchmark
  public long baseline(Own own) {
    return own.one.incrementAndGet(); // nobody else wants it
  }

  @Benchmark
  public long wrong(Shared shared) {
    return shared.one.incrementAndGet(); // "it is only a counter"
  }

  @Benchmark
  public void right(Shared shared) {
    shared.striped.increment(); // a cell for each thread
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=SharedCounter
   *
   * Expect wrong to be several times baseline: the line of cache that holds
   * the counter has to travel from one processor to the other and back. A
   * counter like this in a benchmark, "to see how often it ran", measures
   * itself. The right one comes near the baseline, but reading it is no longer
   * one step.
   */
}
