package engineroom.book.measure;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The results of one run of the benchmarks, and their machine. */
public final class Results {

  private final Machine machine;
  private final Map<Subject, Measurement> measurements;

  private Results(Machine machine, Map<Subject, Measurement> measurements) {
    this.machine = machine;
    this.measurements = measurements;
  }

  static Results of(JsonNode runs, Machine machine, Path file) {
    if (!runs.isArray() || runs.isEmpty()) {
      throw new UnusableResults(file, "expected JMH's list of results: run mvn -Pbench again");
    }
    Map<Subject, Measurement> measurements = new TreeMap<>();
    for (JsonNode run : runs) {
      Subject subject = subject(run, file);
      measurements.put(subject, measurement(subject, run, file));
    }
    return new Results(machine, Collections.unmodifiableMap(measurements));
  }

  /** Where and how all of it was measured. */
  public Machine machine() {
    return machine;
  }

  /** Everything that was measured. */
  public List<Subject> subjects() {
    return List.copyOf(measurements.keySet());
  }

  /** What a subject costs, if it was measured. */
  public Optional<Measurement> of(Subject subject) {
    return Optional.ofNullable(measurements.get(subject));
  }

  private static Subject subject(JsonNode run, Path file) {
    String name = run.path("benchmark").asString("");
    String[] parts = name.split("\\.");
    if (parts.length < 2) {
      throw new UnusableResults(file, "'" + name + "' is no benchmark: run mvn -Pbench again");
    }
    Map<String, String> parameters = new TreeMap<>();
    run.path("params")
        .properties()
        .forEach(one -> parameters.put(one.getKey(), one.getValue().asString()));
    return new Subject(parts[parts.length - 2] + "." + parts[parts.length - 1], parameters);
  }

  /** JMH's time is that of one thread; divided by the threads, it is that of one operation. */
  private static Measurement measurement(Subject subject, JsonNode run, Path file) {
    JsonNode time = run.path("primaryMetric");
    double threads = run.path("threads").asDouble(1);
    double score = number(subject, time.path("score"), file) / threads;
    double error = number(subject, time.path("scoreError"), file) / threads;
    if (!time.path("scoreUnit").asString("").equals("ns/op")) {
      throw new UnusableResults(file, subject + " is not in ns/op: run mvn -Pbench again");
    }
    JsonNode bytes = run.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
    return new Measurement(score, score - error, score + error, number(subject, bytes, file));
  }

  private static double number(Subject subject, JsonNode value, Path file) {
    if (!value.isNumber()) { // JMH writes "NaN" for what one iteration cannot tell
      throw new UnusableResults(
          file, subject + " lacks its time, its error or its bytes: run mvn -Pbench again");
    }
    return value.asDouble();
  }
}
