package engineroom.bench.run;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.BenchmarkResults;
import engineroom.book.measure.Machine;
import engineroom.book.measure.Profiles;
import engineroom.book.measure.ResultsFolder;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the results of a run, and takes them as the recorded ones: only whole runs, and only from
 * machines that could be trusted, unless they are to be marked as provisional.
 */
final class Recording {

  private final ResultsFolder run;
  private final ResultsFolder recorded;

  /** From the folder of a run to the folder of the recorded results. */
  Recording(Path run, Path recorded) {
    this.run = new ResultsFolder(run);
    this.recorded = new ResultsFolder(recorded);
  }

  /** Forgets the last run, so that a run that breaks leaves none behind. */
  void begin() throws IOException {
    Files.createDirectories(run.folder());
    Files.deleteIfExists(run.results());
    Files.deleteIfExists(run.machine());
  }

  /** Keeps what JMH wrote, without this machine's paths and without percentiles of a handful. */
  void keep(List<Path> written, Machine machine) throws IOException {
    ArrayNode results = ResultsFolder.MAPPER.createArrayNode();
    for (Path part : written) {
      ResultsFolder.MAPPER.readTree(part.toFile()).forEach(results::add);
    }
    results.forEach(one -> ((ObjectNode) one).remove("jvm"));
    results
        .findParents("scorePercentiles")
        .forEach(one -> ((ObjectNode) one).remove("scorePercentiles"));
    write(run.results(), results);
    write(run.machine(), machine);
    for (Path part : written) {
      Files.delete(part);
    }
  }

  /** Forgets the last profiles, and gives the folder for new ones. */
  Path beginProfiles() throws IOException {
    Files.createDirectories(run.folder());
    Files.deleteIfExists(run.profile());
    return run.folder();
  }

  /** Keeps profiles. */
  void keep(Profiles profiles) throws IOException {
    write(run.profile(), profiles);
  }

  /**
   * Takes the last profiles as the recorded ones.
   *
   * @throws Mistake where there are none, or where their machine is not to be trusted
   */
  void acceptProfiles() throws IOException {
    Profiles profiles = Profiles.read(run.profile());
    if (profiles.profiles().isEmpty()) {
      throw new Mistake("there is no profile: run mvn -Pbench -Dprofile=\"...\" first");
    }
    refuseIfDoubtful(profiles.machine());
    Files.createDirectories(recorded.folder());
    Files.copy(run.profile(), recorded.profile(), StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Takes the last run as the recorded result; it is no longer a run of one's own then.
   *
   * @param all the names of all benchmarks
   * @param provisional true to take it whatever it is worth
   * @throws Mistake where it is broken, or partial, or not to be trusted
   */
  void accept(Set<String> all, boolean provisional) throws IOException {
    BenchmarkResults results = readRun();
    refuseIfPartial(results, all);
    if (!provisional) {
      refuseIfDoubtful(results.machine());
    }
    Files.createDirectories(recorded.folder());
    Files.copy(run.results(), recorded.results(), StandardCopyOption.REPLACE_EXISTING);
    write(recorded.machine(), results.machine().provisional(provisional));
    begin();
  }

  private BenchmarkResults readRun() {
    try {
      return run.read();
    } catch (Mistake e) {
      throw new Mistake(e.told() + "; run mvn -Pbench first", e);
    }
  }

  private static void refuseIfPartial(BenchmarkResults results, Set<String> all) {
    Set<String> missing = new TreeSet<>(all);
    results.subjects().stream().map(BenchmarkCase::benchmark).forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new Mistake(
          "this run is partial and is not accepted: it lacks "
              + missing.stream().collect(Collectors.joining(", ")));
    }
  }

  private static void refuseIfDoubtful(Machine machine) {
    List<String> doubts = new ArrayList<>(machine.doubts());
    if (machine.command().contains("-Dquick")) {
      doubts.add("it was measured in a hurry");
    }
    if (!doubts.isEmpty()) {
      throw new Mistake(
          "this run is not accepted: "
              + String.join("; ", doubts)
              + "; -Daccept=provisional takes it all the same, and says so on every chart");
    }
  }

  private static void write(Path file, Object value) throws IOException {
    Files.writeString(file, ResultsFolder.MAPPER.writeValueAsString(value) + "\n");
  }
}
