package engineroom.book.measure;

import engineroom.book.source.JavaMember;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was measured, by whomever: the recorded results, the reader's own, the original's. */
public final class Measurements {

  private final Benchmarks benchmarks;
  private final Optional<BenchmarkResults> recorded;
  private final Optional<BenchmarkResults> yours;
  private final Optional<OriginalResults> original;
  private final Profiles profiles;
  private final Path recordedFolder;

  private Measurements(
      Benchmarks benchmarks,
      Optional<BenchmarkResults> recorded,
      Optional<BenchmarkResults> yours,
      Optional<OriginalResults> original,
      Profiles profiles,
      Path recordedFolder) {
    this.benchmarks = benchmarks;
    this.recorded = recorded;
    this.yours = yours;
    this.original = original;
    this.profiles = profiles;
    this.recordedFolder = recordedFolder;
  }

  /**
   * Reads everything, and reports what cannot be read.
   *
   * @param recordedFolder the recorded results; they may be missing as a whole
   * @param ownFolder the reader's own; they may be missing too
   * @param originalFile the original's
   */
  public static Measurements read(
      Benchmarks benchmarks,
      Path recordedFolder,
      Path ownFolder,
      Path originalFile,
      Project project,
      Problems problems) {
    return new Measurements(
        benchmarks,
        readFolder(recordedFolder, project, problems),
        readFolder(ownFolder, project, problems),
        attempt(() -> OriginalResults.read(originalFile), project, problems),
        attempt(() -> Profiles.read(new ResultsFolder(recordedFolder).profile()), project, problems)
            .orElse(Profiles.NONE),
        recordedFolder);
  }

  private static Optional<BenchmarkResults> readFolder(
      Path folder, Project project, Problems problems) {
    ResultsFolder results = new ResultsFolder(folder);
    return results.exists() ? attempt(results::read, project, problems) : Optional.empty();
  }

  private static <T> Optional<T> attempt(Supplier<T> reading, Project project, Problems problems) {
    try {
      return Optional.of(reading.get());
    } catch (Mistake e) {
      Location where = e.where().orElseThrow(() -> e);
      problems.add(project.location(Path.of(where.file()), where.line()), e.getMessage());
      return Optional.empty();
    }
  }

  /** The benchmarks' sources. */
  public Benchmarks benchmarks() {
    return benchmarks;
  }

  /** Where the recorded results come from. */
  public Optional<Machine> machine() {
    return recorded.map(BenchmarkResults::machine);
  }

  /** Reports recorded results that are to be measured again: they are good for a draft alone. */
  public void refuseProvisional(Project project, Problems problems) {
    if (machine().filter(Machine::provisional).isPresent()) {
      problems.add(
          project.location(new ResultsFolder(recordedFolder).machine(), 0),
          "these results are provisional: run mvn -Pbench on a quiet machine and then"
              + " mvn -Pbench -Daccept, or build a draft");
    }
  }

  /** Where the reader's own results come from. */
  public Optional<Machine> yourMachine() {
    return yours.map(BenchmarkResults::machine);
  }

  /** Where the port spends its time, as far as that was recorded. */
  public Profiles profiles() {
    return profiles;
  }

  /** Where the original was measured, in one line. */
  public Optional<String> originalMachine() {
    return original.map(OriginalResults::machine).filter(line -> !line.isEmpty());
  }

  /** What a subject costs with a party, if that was measured. */
  public Optional<Measurement> of(BenchmarkCase subject, Implementation party) {
    return switch (party) {
      case PORT -> recorded.flatMap(results -> results.of(subject));
      case YOURS -> yours.flatMap(results -> results.of(subject));
      default ->
          benchmarks
              .original(subject)
              .flatMap(name -> original.flatMap(results -> results.of(party, name)));
    };
  }

  /**
   * What a subject costs with a party.
   *
   * @throws Mistake where that was not measured; its message says what was
   */
  public Measurement require(BenchmarkCase subject, Implementation party) {
    return of(subject, party)
        .orElseThrow(
            () ->
                new Mistake(
                    party == Implementation.PORT
                        ? "there is no recorded result of " + subject + hint(subject)
                        : party.label() + " did not measure " + subject));
  }

  /** All recorded subjects of a benchmark, by the values of their parameters. */
  public List<BenchmarkCase> subjects(String benchmark) {
    return recorded.stream()
        .flatMap(results -> results.subjects().stream())
        .filter(subject -> subject.benchmark().equals(benchmark))
        .toList();
  }

  /** What was measured of a behaviour: those first that the original measured too. */
  public List<BenchmarkCase> subjectsOf(String behaviour) {
    List<BenchmarkCase> all =
        benchmarks.of(behaviour).stream()
            .flatMap(method -> subjects(Benchmarks.name(method)).stream())
            .toList();
    List<BenchmarkCase> shared =
        all.stream().filter(one -> of(one, Implementation.GO_1_19).isPresent()).toList();
    return Stream.concat(shared.stream(), all.stream()).distinct().toList();
  }

  /** The method that a subject was measured by. */
  public JavaMember method(BenchmarkCase subject) {
    return benchmarks.find(subject.benchmark());
  }

  private String hint(BenchmarkCase subject) {
    List<BenchmarkCase> like = subjects(subject.benchmark());
    if (like.isEmpty()) {
      return ": correct the name, or run mvn -Pbench and accept what it gives";
    }
    return ": there is "
        + like.stream().map(BenchmarkCase::toString).collect(Collectors.joining(", "));
  }
}
