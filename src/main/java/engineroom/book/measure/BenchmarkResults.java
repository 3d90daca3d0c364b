package engineroom.book.measure;

import engineroom.files.Location;
import engineroom.files.Mistake;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The results of one run of the benchmarks, and their machine. */
public final class BenchmarkResults {

  private final Machine machine;
  private final Map<BenchmarkCase, Measurement> measurements;

  private BenchmarkResults(Machine machine, Map<BenchmarkCase, Measurement> measurements) {
    this.machine = machine;
    this.measurements = measurements;
  }

  static BenchmarkResults of(JsonNode runs, Machine machine, Path file) {
    if (!runs.isArray() || runs.isEmpty()) {
      throw new Mistake(
          new Location(file.toString(), 0),
          "expected JMH's list of results: run mvn -Pbench again");
    }
    Map<BenchmarkCase, Measurement> measurements = new TreeMap<>();
    for (JsonNode run : runs) {
      BenchmarkCase subject = subject(run, file);
      measurements.put(subject, measurement(subject, run, file));
    }
    return new BenchmarkResults(machine, Collections.unmodifiableMap(measurements));
  }

  /** Where and how all of it was measured. */
  public Machine machine() {
    return machine;
  }

  /** Everything that was measured. */
  public List<BenchmarkCase> subjects() {
    return List.copyOf(measurements.keySet());
  }

  /** What a subject costs, if it was measured. */
  public Optional<Measurement> of(BenchmarkCase subject) {
    return Optional.ofNullable(measurements.get(subject));
  }

  private static BenchmarkCase subject(JsonNode run, Path file) {
    String name = run.path("benchmark").asString("");
    String[] parts = name.split("\\.");
    if (parts.length < 2) {
      throw new Mistake(
          new Location(file.toString(), 0),
          "'" + name + "' is no benchmark: run mvn -Pbench again");
    }
    Map<String, String> parameters = new TreeMap<>();
    run.path("params")
        .properties()
        .forEach(one -> parameters.put(one.getKey(), one.getValue().asString()));
    return new BenchmarkCase(parts[parts.length - 2] + "." + parts[parts.length - 1], parameters);
  }

  /** JMH's time is that of one thread; divided by the threads, it is that of one operation. */
  private static Measurement measurement(BenchmarkCase subject, JsonNode run, Path file) {
    JsonNode time = run.path("primaryMetric");
    double threads = run.path("threads").asDouble(1);
    double score = number(subject, time.path("score"), file) / threads;
    double error = number(subject, time.path("scoreError"), file) / threads;
    if (!time.path("scoreUnit").asString("").equals("ns/op")) {
      throw new Mistake(
          new Location(file.toString(), 0), subject + " is not in ns/op: run mvn -Pbench again");
    }
    JsonNode bytes = run.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
    return new Measurement(score, score - error, score + error, number(subject, bytes, file));
  }

  private static double number(BenchmarkCase subject, JsonNode value, Path file) {
    if (!value.isNumber()) { // JMH writes "NaN" for what one iteration cannot tell
      throw new Mistake(
          new Location(file.toString(), 0),
          subject + " lacks its time, its error or its bytes: run mvn -Pbench again");
    }
    return value.asDouble();
  }
}
