package engineroom.book.measure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import engineroom.files.Location;
import engineroom.files.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** What the original's benchmarks gave, under two releases of Go. */
public final class OriginalResults {

  private final Facts facts;

  private OriginalResults(Facts facts) {
    this.facts = facts;
  }

  /**
   * Reads {@code facts/go-bench.json}; a file that is missing tells of no benchmark.
   *
   * @throws Mistake where nothing can be made of it
   */
  public static OriginalResults read(Path file) {
    if (!Files.exists(file)) {
      return new OriginalResults(new Facts("", "", Map.of()));
    }
    try {
      Facts facts = ResultsFolder.MAPPER.readValue(file.toFile(), Facts.class);
      if (facts.toolchains() == null || facts.machine() == null || facts.date() == null) {
        throw new Mistake(
            new Location(file.toString(), 0), "it lacks its toolchains, its machine or its date");
      }
      return new OriginalResults(facts);
    } catch (JacksonException e) {
      throw new Mistake(
          new Location(file.toString(), 0), "this is no set of results: " + e.getOriginalMessage());
    }
  }

  /** The machine in one line. */
  public String machine() {
    return facts.machine();
  }

  /** The day of the measurement. */
  public String date() {
    return facts.date();
  }

  /** What a benchmark gave, if it was run. */
  Optional<Measurement> of(Implementation party, String benchmark) {
    return facts.toolchains().entrySet().stream()
        .filter(one -> isRelease(one.getKey(), party.key()))
        .map(one -> one.getValue().get(benchmark))
        .filter(run -> run != null)
        .map(run -> new Measurement(run.ns(), run.min(), run.max(), run.bytes()))
        .findFirst();
  }

  /** True for the release itself and for its patches: {@code go1.19.8} is a {@code go1.19}. */
  private static boolean isRelease(String toolchain, String release) {
    return toolchain.equals(release) || toolchain.startsWith(release + ".");
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Facts(String machine, String date, Map<String, Map<String, Run>> toolchains) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Run(double ns, double min, double max, double bytes) {}
}
