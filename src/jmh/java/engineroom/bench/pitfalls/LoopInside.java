package engineroom.bench.pitfalls;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A loop of one's own is one piece of work to the compiler: a thousand lookups, divided. */
@State(Scope.Thread)
public class LoopInside {

  private static final int TIMES = 1000;

  private Map<String, Integer> lengths;
  private String name;

  @Setup
  public void fill() {
    lengths = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      lengths.put("job" + i, i);
    }
    name = "job50";
  }

  @Benchmark
  public int baseline() {
    return name.length(); // a single step of anything
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public int wrong() {
    int sum = 0;
    for (int i = 0; i < TIMES; i++) {
      sum += lengths.get(name); // the same question a thousand times over
    }
    return sum;
  }

  @Benchmark
  public int right() {
    return lengths.get(name); // JMH calls this in a loop that the compiler cannot see through
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=LoopInside
   *
   * Expect wrong to be a fraction of right. The loop is compiled as a whole: what is the same in
   * every round is taken out of it, the rounds are unrolled, and what is left of several overlaps
   * in the processor. Divided by a thousand, that is no lookup's time.
   */
}
