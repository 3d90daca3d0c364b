package engineroom.mutants;

import engineroom.book.mutant.EquivalentMutants;
import engineroom.book.mutant.MutantFile;
import engineroom.book.mutant.MutantFiles;
import engineroom.book.mutant.MutantOwners;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import engineroom.book.mutant.MutantsOfBehaviours;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The program that tries mutants, from the project's folder. */
public final class RunMutants {

  private static final Path PORT = Path.of("target/classes");
  private static final Path TESTS = Path.of("target/test-classes");
  private static final Path WORK = Path.of("target/mutants");
  private static final Path RECORDED = Path.of("chapters/results/mutants");
  private static final Path EQUIVALENTS = new MutantFiles(RECORDED).equivalents();

  private final long start = System.nanoTime();
  private final MutantSettings settings;
  private final ProjectState state = new ProjectState();
  private final BehaviourLines lines = new BehaviourLines();
  private final MutantOwners owners = lines.owners();
  private final List<Path> roots = List.of(TESTS.toAbsolutePath(), PORT.toAbsolutePath());
  private final Map<String, List<PlannedMutant>> answers = new HashMap<>();
  private final BlockingQueue<WorkerJvm> workers = new LinkedBlockingQueue<>();
  private final MutantFiles files;
  private final List<String> old = new ArrayList<>();
  private int tried;

  private RunMutants(MutantSettings settings) throws IOException {
    this.settings = settings;
    this.files = new MutantFiles(settings.quick() ? WORK.resolve("quick") : RECORDED);
    AnswerMutants.of(ProjectState.ANSWERS.toArray(Path[]::new))
        .forEach(
            one ->
                answers.computeIfAbsent(one.mutant().file(), file -> new ArrayList<>()).add(one));
  }

  /**
   * Tries what has changed since it was recorded, and tells of all.
   *
   * @param args see {@link MutantSettings}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      boolean green = new RunMutants(MutantSettings.of(args)).run();
      System.exit(green ? 0 : 1);
    } catch (RedRun e) {
      System.err.println("Mutants: " + e.getMessage());
      System.exit(1);
    }
  }

  private boolean run() throws IOException, InterruptedException {
    clear(WORK);
    TestCoverage coverage = TestCoverage.measure(roots, state.testTypes());
    say("%d tests pass on the port as it is".formatted(coverage.tests().size()));
    MutantTrial trial = new MutantTrial(coverage, owners, settings.quick());
    PitMutants pit = new PitMutants(WORK.resolve("pit").toAbsolutePath(), lines.port());
    for (int i = 0; i < settings.threads(); i++) {
      workers.add(new WorkerJvm(roots));
    }
    List<PlantedMutants.Outcome> planted;
    try (MutantBuilder builder =
        new MutantBuilder(PORT, WORK.resolve("classes"), pit, settings.threads())) {
      WorkerJvm worker = workers.take();
      planted = new PlantedMutants().tryAll(builder, trial, coverage, owners, worker);
      workers.add(worker);
      say("the planted mutants are found, and the one that is none is not");
      tryStale(coverage, trial, pit, builder);
      for (WorkerJvm one : workers) {
        trial.proveClean(one, true);
      }
      say("and without a mutant all tests still pass in the JVMs that have tried them");
    } finally {
      workers.forEach(WorkerJvm::close);
    }
    if (tried > 0) { // a run that tries nothing leaves the note of the one that did
      writeNote(coverage, planted);
    }
    return tell();
  }

  private void tryStale(
      TestCoverage coverage, MutantTrial trial, PitMutants pit, MutantBuilder builder)
      throws IOException, InterruptedException {
    Map<String, MutantFile> recorded = files.read();
    for (String gone : recorded.keySet()) {
      if (!state.port().contains(gone)) {
        files.delete(gone);
      }
    }
    Map<String, StaleFile> stale = new LinkedHashMap<>();
    List<String> port = new ArrayList<>(state.port());
    port.sort(Comparator.comparing((String file) -> file.chars().filter(c -> c == '/').count()));
    for (String file : port) {
      if (settings.recorded() && !recorded.containsKey(file)) {
        continue;
      }
      StaleFile one = staleFile(file, recorded.get(file), coverage);
      if (settings.wants(file) && !one.isFresh()) {
        stale.put(file, one);
        old.add(file);
      }
    }
    if (stale.isEmpty()) {
      say("nothing has changed since the mutants were recorded");
      return;
    }
    say("%d files to try: %s".formatted(stale.size(), names(stale.keySet())));
    Map<String, List<PlannedMutant>> byPit =
        pit
            .make(
                PORT.toAbsolutePath(),
                stale.keySet().stream().map(file -> ProjectState.type(Path.of(file))).toList(),
                "engineroom.upstream.TableTest")
            .stream()
            .collect(Collectors.groupingBy(one -> one.mutant().file()));
    say("PIT has made its mutants");
    for (StaleFile one : stale.values()) {
      tryFile(one, byPit.getOrDefault(one.file(), List.of()), coverage, trial, builder);
    }
  }

  private StaleFile staleFile(String file, MutantFile recorded, TestCoverage coverage) {
    Map<String, String> tests = new TreeMap<>();
    for (String test : coverage.reaching(file)) {
      tests.computeIfAbsent(test.substring(0, test.indexOf('#')), state::testDigest);
    }
    return new StaleFile(
        file,
        state.digest(file),
        state.operators(
            isLanguageOfTheEngine(file), answers.getOrDefault(file, List.of()), owners.of(file)),
        tests,
        settings.all() ? null : recorded);
  }

  private void tryFile(
      StaleFile file,
      List<PlannedMutant> byPit,
      TestCoverage coverage,
      MutantTrial trial,
      MutantBuilder builder)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    List<PlannedMutant> planned = new ArrayList<>(byPit);
    if (isLanguageOfTheEngine(file.file())) {
      String text = Files.readString(Path.of(file.file()));
      planned.addAll(SourceMutants.of(file.file(), text));
      planned.addAll(AddedMutants.of(file.file(), text));
    }
    planned.addAll(answers.getOrDefault(file.file(), List.of()));
    if (!settings.all() || settings.quick()) {
      planned.removeIf(one -> owners.of(one.mutant()).isEmpty());
    }
    List<BuiltMutant> built = builder.build(planned);
    List<MutantResult> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads())) {
      List<Future<MutantResult>> trials = new ArrayList<>();
      for (BuiltMutant one : built) {
        trials.add(threads.submit(() -> tryOne(file, one, coverage, trial)));
      }
      for (Future<MutantResult> one : trials) {
        results.add(one.get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RedRun red ? red : new IllegalStateException(e.getCause());
    }
    results.sort(Comparator.comparing(one -> one.mutant().line()));
    tried += results.size();
    files.write(
        new MutantFile(file.file(), file.digest(), file.operators(), file.tests(), results));
    say(
        "%s: %s, in %d s"
            .formatted(
                file.file().replaceFirst(".*/engine/", ""), counts(results), seconds(begun)));
    writeSurvivors(join(new Problems()));
  }

  private MutantResult tryOne(
      StaleFile file, BuiltMutant one, TestCoverage coverage, MutantTrial trial)
      throws InterruptedException {
    Set<String> reaching = coverage.reaching(one.planned());
    MutantResult before = file.before(one.planned().mutant());
    Set<String> tests =
        file.toRun(one.planned().mutant(), reaching, owners.of(one.planned().mutant()));
    WorkerJvm worker = workers.take();
    long begun = System.nanoTime();
    try {
      MutantResult result = trial.run(worker, one, tests, before);
      trial.proveClean(worker, false);
      log(
          "%s: %s, %d tests, %d ms"
              .formatted(
                  result.mutant().id(),
                  result.status().words(),
                  tests.size(),
                  (System.nanoTime() - begun) / 1_000_000));
      return result;
    } finally {
      workers.add(worker);
    }
  }

  /** What behaviours speak of is the engine; what it takes from Go has tests of its own. */
  private boolean isLanguageOfTheEngine(String file) {
    return file.matches(".*/engine/\\w+\\.java") || file.endsWith("/go/WaitGroup.java");
  }

  private MutantsOfBehaviours join(Problems problems) {
    List<MutantResult> all =
        files.read().values().stream().flatMap(file -> file.results().stream()).toList();
    EquivalentMutants equivalents =
        EquivalentMutants.read(new Project(Path.of("")), EQUIVALENTS, problems);
    return new MutantsOfBehaviours(equivalents.declare(all), owners);
  }

  private void writeSurvivors(MutantsOfBehaviours joined) throws IOException {
    Files.writeString(WORK.resolve("survivors.txt"), SurvivorList.of(joined));
  }

  private boolean tell() throws IOException {
    Problems problems = new Problems();
    MutantsOfBehaviours joined = join(problems);
    writeSurvivors(joined);
    List<Problem> told = settings.quick() ? List.of() : problems.all(); // quick knows some files
    told.forEach(problem -> System.err.println(problem));
    say(
        "%d mutants in the lines of behaviours, %d elsewhere; %d survive where a behaviour's tests should notice: %s"
            .formatted(
                joined.owned(),
                joined.unowned(),
                joined.survivors().size(),
                WORK.resolve("survivors.txt")));
    boolean refused = settings.staleIsRed() && !old.isEmpty();
    if (refused) {
      System.err.println(
          "Mutants: what was recorded of %s was of older code; it is recorded anew: look at it, and keep it"
              .formatted(names(new TreeSet<>(old))));
    }
    return told.isEmpty() && joined.survivors().isEmpty() && !refused;
  }

  private void writeNote(TestCoverage coverage, List<PlantedMutants.Outcome> planted)
      throws IOException {
    Files.createDirectories(files.run().getParent());
    Files.writeString(
        files.run(),
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(note(coverage, planted))
            + "\n");
  }

  private MutantRunNote note(TestCoverage coverage, List<PlantedMutants.Outcome> planted)
      throws IOException {
    return new MutantRunNote(
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version").replaceFirst("-.*", ""),
        System.getProperty("java.vendor") + " " + Runtime.version(),
        LocalDate.now().toString(),
        settings.command(),
        seconds(start),
        coverage.tests().size(),
        tried,
        planted);
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static String counts(List<MutantResult> results) {
    Map<MutantStatus, Long> counts = new TreeMap<>();
    results.forEach(one -> counts.merge(one.status(), 1L, Long::sum));
    return results.size()
        + " mutants: "
        + counts.entrySet().stream()
            .map(one -> one.getValue() + " " + one.getKey().words())
            .collect(Collectors.joining(", "));
  }

  private static String names(Set<String> files) {
    return files.stream()
        .map(file -> file.replaceFirst(".*/", "").replaceFirst("\\.java$", ""))
        .collect(Collectors.joining(", "));
  }

  private static long seconds(long since) {
    return (System.nanoTime() - since) / 1_000_000_000;
  }

  private void say(String what) {
    System.out.printf("%4d s  %s%n", seconds(start), what);
  }

  /** For those who wait. */
  private static synchronized void log(String line) {
    try {
      Files.writeString(
          WORK.resolve("progress.txt"),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
