package engineroom.bench.run;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long to measure: the same for all benchmarks, so that none is favoured.
 *
 * @param forks JVMs that are started one after the other
 * @param warmups rounds that are not counted, in each of them
 * @param rounds rounds that are counted
 * @param millis how long a round takes
 * @param heap the memory of each JVM, in mebibytes: touching it takes a while too
 */
record Effort(int forks, int warmups, int rounds, int millis, int heap) {

  /** A quarter of an hour for all benchmarks. */
  static final Effort FULL = new Effort(2, 3, 5, 800, 1024);

  /** A minute and a half: enough to see an order of magnitude. */
  static final Effort QUICK = new Effort(1, 2, 5, 80, 256);

  static Effort of(Settings settings) {
    return settings.quick() ? QUICK : FULL;
  }

  /**
   * The same for JMH: average time, and a heap that neither grows nor is touched for the first
   * time.
   */
  Options options(String only, String results) {
    TimeValue round = TimeValue.milliseconds(millis);
    return new OptionsBuilder()
        .include(only.isEmpty() ? "engineroom\\.bench\\." : only)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(forks)
        .warmupIterations(warmups)
        .warmupTime(round)
        .measurementIterations(rounds)
        .measurementTime(round)
        .jvmArgs(
            "-Xms" + heap + "m",
            "-Xmx" + heap + "m",
            "-XX:+AlwaysPreTouch",
            "--sun-misc-unsafe-memory-access=allow")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(results)
        .build();
  }

  /** In words, for those who read the results. */
  String words() {
    return ("JMH average time, %d fork%s of %d rounds of %d ms after %d to warm up,"
            + " heap of %d MiB, fixed and touched")
        .formatted(forks, forks == 1 ? "" : "s", rounds, millis, warmups, heap);
  }
}
