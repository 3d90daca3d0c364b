package engineroom.bench.pitfalls;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What never changes is computed once, by the compiler: the hash of a name that is a constant. */
@State(Scope.Thread)
public class ConstantFolding {

  private static final String FIXED = "inspect";

  private String name = FIXED;
  private int answer = hash(FIXED);

  private static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + name.charAt(i);
    }
    return hash;
  }

  @Benchmark
  public int baseline() {
    return answer; // the answer, without the question
  }

  @Benchmark
  public int wrong() {
    return hash(FIXED); // the same for ever, and the compiler knows it
  }

  @Benchmark
  public int right() {
    return hash(name); // a field may change, so the question must be asked
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=ConstantFolding
   *
   * Expect wrong to cost no more than baseline, which hashes nothing: all that
   * the loop reads is constant, so the compiler runs it once and keeps the
   * number. The right one differs in one word, its name comes from a field
   * that is not final, and costs several times as much.
   */
}
