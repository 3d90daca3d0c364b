package engineroom.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One look at the clock: what the original spends on the end of a run, and the port does not. */
@State(Scope.Thread)
public class ClockLook {

  @Benchmark
  public long nanoTime() {
    return System.nanoTime();
  }
}
