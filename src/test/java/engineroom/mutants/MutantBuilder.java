package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Compiles planned mutants; those that do not compile, or change nothing, are no mutants. */
final class MutantBuilder implements AutoCloseable {

  private final Path port;
  private final Path folder;
  private final PitMutants pit;
  private final ExecutorService threads;
  private final ThreadLocal<MemoryCompiler> compilers = ThreadLocal.withInitial(this::compiler);
  private final AtomicInteger count = new AtomicInteger();

  /**
   * A builder.
   *
   * @param port the folder with the port's classes
   * @param folder where the mutants' classes go
   */
  MutantBuilder(Path port, Path folder, PitMutants pit, int threads) {
    this.port = port;
    this.folder = folder;
    this.pit = pit;
    this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  private MemoryCompiler compiler() {
    try {
      return new MemoryCompiler(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the mutants of one file, and numbers them. */
  List<BuiltMutant> build(List<PlannedMutant> planned) throws InterruptedException, IOException {
    Map<Map<String, String>, Map<String, byte[]>> unchanged = new HashMap<>();
    List<Future<Optional<Map<String, byte[]>>>> compiled = new ArrayList<>();
    for (PlannedMutant one : planned) {
      compiled.add(threads.submit(() -> classes(one)));
    }
    List<BuiltMutant> built = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < planned.size(); i++) {
      PlannedMutant one = planned.get(i);
      Map<String, byte[]> classes = outcome(compiled.get(i)).orElse(null);
      if (classes == null) {
        if (!one.mutant().tool().equals("source")) {
          throw new RedRun(one.mutant().id() + " does not compile");
        }
        continue;
      }
      if (one.mutant().tool().equals("source")
          && isSame(classes, unchanged.computeIfAbsent(original(one), this::compile))) {
        continue;
      }
      int number = numbers.merge(one.mutant().id(), 1, Integer::sum);
      built.add(new BuiltMutant(numbered(one, number), write(classes)));
    }
    return built;
  }

  private Optional<Map<String, byte[]>> classes(PlannedMutant one) {
    return one.mutant().tool().equals("pit")
        ? Optional.of(pit.classes(one))
        : compilers.get().compile(one.sources());
  }

  private Map<String, byte[]> compile(Map<String, String> sources) {
    return compilers.get().compile(sources).orElseThrow(() -> new RedRun("the port is broken"));
  }

  private static Map<String, String> original(PlannedMutant one) {
    Map<String, String> sources = new HashMap<>();
    for (String file : one.sources().keySet()) {
      try {
        sources.put(file, Files.readString(Path.of(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  private static boolean isSame(Map<String, byte[]> some, Map<String, byte[]> others) {
    return some.keySet().equals(others.keySet())
        && some.keySet().stream().allMatch(name -> Arrays.equals(some.get(name), others.get(name)));
  }

  private static <T> T outcome(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static PlannedMutant numbered(PlannedMutant one, int number) {
    Mutant mutant = one.mutant();
    String id = mutant.tool().equals("answer") ? mutant.id() : mutant.id() + " " + number;
    return new PlannedMutant(
        new Mutant(
            id,
            mutant.tool(),
            mutant.operator(),
            mutant.file(),
            mutant.member(),
            mutant.line(),
            mutant.change(),
            mutant.before(),
            mutant.after()),
        one.sources(),
        one.first(),
        one.last(),
        one.memberStart(),
        one.memberEnd());
  }

  private Path write(Map<String, byte[]> classes) throws IOException {
    Path place = Files.createDirectories(folder.resolve("" + count.incrementAndGet()));
    for (Map.Entry<String, byte[]> one : classes.entrySet()) {
      Files.write(place.resolve(one.getKey() + ".class"), one.getValue());
    }
    return place.toAbsolutePath();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
