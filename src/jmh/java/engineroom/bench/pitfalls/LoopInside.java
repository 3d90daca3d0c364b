package engineroom.bench.pitfalls;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A loop of one's own is one piece of work to the compiler: a thousand steps, divided. */
@State(Scope.Thread)
public class LoopInside {

  private static final int TIMES = 1000;

  private String name = "container_inspect";
  private String[] args = {"hello", "world"};

  /** Room for a job's line in a log, roughly. */
  private int room() {
    return name.length() + 8 * args.length;
  }

  @Benchmark
  public void baseline() {
    // Nothing at all: what an empty benchmark costs.
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public int wrong() {
    int sum = 0;
    for (int i = 0; i < TIMES; i++) {
      sum += room(); // the same question a thousand times over
    }
    return sum;
  }

  @Benchmark
  public int right() {
    return room(); // JMH calls this in a loop that the compiler cannot see through
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=LoopInside
   *
   * Expect wrong to be a small fraction of right, and of baseline: no
   * processor does anything in such a time. The loop is compiled as a whole,
   * what is the same in every round is taken out of it, and a thousand
   * additions of one number are a multiplication.
   */
}
