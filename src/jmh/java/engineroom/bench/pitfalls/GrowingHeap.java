package engineroom.bench.pitfalls;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A heap that still grows is measured along with what fills it: a job made, in two heaps. */
@State(Scope.Thread)
public class GrowingHeap {

  private Engine eng;
  private Job made;
  private String[] args;

  @Setup
  public void fill() {
    eng = new Engine();
    eng.logging = false;
    args = new String[] {"hello", "world"};
    made = eng.job("commands", args);
  }

  @Benchmark
  public Job baseline() {
    return made; // nothing made, so no heap
  }

  @Benchmark
  @Fork(jvmArgsAppend = {"-Xms8m", "-Xmx1g", "-XX:-AlwaysPreTouch"})
  public Job wrong() {
    return eng.job("commands", args); // memory that the system has yet to hand out
  }

  @Benchmark
  public Job right() {
    return eng.job("commands", args); // memory that is there
  }

  /*
   * Run it: mvn -Pbench -Dbenchmarks=GrowingHeap
   *
   * These three alone are measured early, in many forks of two short rounds: once
   * the heap has grown, wrong and right are the same. Expect the error of wrong
   * to be the lesson, more than its value: on some machines the first touch of a
   * page is dear, on others the collector is called more often while the heap is
   * small. All other benchmarks run as right does: with -Xms equal to -Xmx, and
   * -XX:+AlwaysPreTouch.
   */
}
