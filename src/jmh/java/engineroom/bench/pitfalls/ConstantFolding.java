package engineroom.bench.pitfalls;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What never changes is computed once, by the compiler: one name, looked up in a fixed table. */
@State(Scope.Thread)
public class ConstantFolding {

  private static final Map<String, Integer> TABLE =
      IntStream.range(0, 100).boxed().collect(Collectors.toUnmodifiableMap(i -> "job" + i, i -> i));

  private static final String FIXED = "job50";

  private String name = FIXED;
  private Integer answer = 50;

  @Benchmark
  public Integer baseline() {
    return answer; // the answer, without the question
  }

  @Benchmark
  public Integer wrong() {
    return TABLE.get(FIXED); // a fixed question to a fixed table
  }

  @Benchmark
  public Integer right() {
    return TABLE.get(name); // a field may change, so the question must be asked
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=ConstantFolding
   *
   * Expect wrong to cost no more than baseline, which looks nothing up: the table and the name are
   * constants, so the compiler may look it up while it compiles. The right one differs in one
   * word, the name comes from a field that is not final, and costs several times as much.
   */
}
