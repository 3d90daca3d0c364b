package engineroom.bench.run;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long to measure: the same for all benchmarks, so that none is favoured. One of them is about
 * looking too early, and is measured apart.
 *
 * @param forks JVMs that are started one after the other
 * @param warmups rounds that are not counted, in each of them
 * @param rounds rounds that are counted
 * @param millis how long a round takes
 * @param heap the memory of each JVM, in mebibytes: touching it takes a while too
 * @param sizes true for all sizes of a benchmark that has some, false for a few
 * @param cold true for the benchmark that is measured before it is warm, false for all others
 */
record Effort(
    int forks, int warmups, int rounds, int millis, int heap, boolean sizes, boolean cold) {

  /** A quarter of an hour for all benchmarks. */
  static final Effort FULL = new Effort(2, 3, 5, 800, 1024, true, false);

  /** Less than two minutes: enough to see an order of magnitude. */
  static final Effort QUICK = new Effort(1, 2, 4, 60, 128, false, false);

  private static final Effort COLD = new Effort(8, 1, 2, 50, 1024, true, true);
  private static final Effort QUICK_COLD = new Effort(2, 1, 2, 50, 128, true, true);

  private static final String IS_COLD = "\\.GrowingHeap\\.";

  static Effort of(Settings settings) {
    return settings.quick() ? QUICK : FULL;
  }

  /** This one, and its companion for what is measured cold. */
  List<Effort> withCold() {
    return List.of(this, equals(QUICK) ? QUICK_COLD : COLD);
  }

  /**
   * The same for JMH: average time, and a heap that neither grows nor is touched for the first
   * time.
   */
  Options options(String only, String results) {
    TimeValue round = TimeValue.milliseconds(millis);
    ChainedOptionsBuilder options = new OptionsBuilder();
    options.include(only.isEmpty() ? "engineroom\\.bench\\." : only);
    options.exclude(cold ? "^(?!.*" + IS_COLD + ")" : IS_COLD);
    if (!sizes) {
      options.param("handlers", "1", "100", "10000").param("entries", "1", "100");
    }
    return options
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
    Effort early = withCold().getLast();
    return inWords()
        + "; GrowingHeap %d forks of %d rounds of %d ms after %d to warm up"
            .formatted(early.forks, early.rounds, early.millis, early.warmups);
  }

  private String inWords() {
    return ("JMH average time, %d fork%s of %d rounds of %d ms after %d to warm up,"
            + " heap of %d MiB, fixed and touched")
        .formatted(forks, forks == 1 ? "" : "s", rounds, millis, warmups, heap);
  }
}
