package engineroom.bench.pitfalls;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What nobody asks for is not computed: the hash of a name, computed and dropped. */
@State(Scope.Thread)
public class DeadCode {

  private String name = "container_inspect";

  private static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + name.charAt(i);
    }
    return hash;
  }

  @Benchmark
  public void baseline() {
    // Nothing at all: what an empty benchmark costs.
  }

  @Benchmark
  public void wrong() {
    hash(name); // nobody looks at it
  }

  @Benchmark
  public int right() {
    return hash(name); // JMH looks at whatever is returned
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=DeadCode
   *
   * Expect wrong to be about as cheap as baseline, which does nothing: the
   * compiler sees that the hash goes nowhere and drops the loop that computes
   * it. The right one costs several times as much, and all it does more is to
   * return.
   */
}
