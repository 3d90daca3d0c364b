package engineroom.bench.pitfalls;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What nobody asks for is not computed: a lookup whose answer is dropped. */
@State(Scope.Thread)
public class DeadCode {

  private Map<String, Runnable> handlers;
  private String name;

  @Setup
  public void fill() {
    handlers = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      handlers.put("job" + i, () -> {});
    }
    name = "job50";
  }

  @Benchmark
  public void baseline() {
    // Nothing at all: what an empty benchmark costs.
  }

  @Benchmark
  public void wrong() {
    handlers.get(name); // nobody looks at it
  }

  @Benchmark
  public Runnable right() {
    return handlers.get(name); // JMH looks at whatever is returned
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=DeadCode
   *
   * Expect baseline to be about nothing, right to be a few nanoseconds, and wrong to lie between
   * the two: the compiler sees that the answer goes nowhere, drops every step whose only purpose
   * it was, and keeps what it cannot prove to be without effect.
   */
}
