package engineroom.mutants;

import engineroom.mutants.WorkerMessage.Answer;
import engineroom.mutants.WorkerMessage.Ending;
import engineroom.mutants.WorkerMessage.Loading;
import engineroom.mutants.WorkerMessage.Request;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which tests touch which lines of the port as it is, and how long each takes. */
final class TestCoverage {

  /** Tests that take longer look at more than a mutant: at class files, or at heaps. */
  private static final long SLOW_MILLIS = 1_500;

  private static final long LIMIT_MILLIS = 60_000;

  private final Map<String, NavigableMap<Integer, Set<String>>> touching = new HashMap<>();
  private final Map<String, Long> millis = new TreeMap<>();

  private TestCoverage() {}

  /**
   * Runs all tests once on the port as it is.
   *
   * @param types the test classes
   * @throws RedRun where a test does not pass, or where none ran
   */
  static TestCoverage measure(List<Path> roots, List<String> types) throws InterruptedException {
    TestCoverage coverage = new TestCoverage();
    List<Long> limits = types.stream().map(type -> LIMIT_MILLIS).toList();
    try (WorkerJvm worker = new WorkerJvm(roots)) {
      worker
          .ask(new Request("", List.of(types), List.of(limits), 1, true, Loading.PROBED))
          .forEach(coverage::add);
    }
    if (coverage.millis.isEmpty()) {
      throw new RedRun("no test ran");
    }
    return coverage;
  }

  private void add(Answer answer) {
    if (answer.ending() != Ending.PASSED) {
      throw new RedRun(answer.test() + " does not pass on the port as it is: " + answer.message());
    }
    millis.put(answer.test(), answer.millis());
    if (answer.millis() < SLOW_MILLIS) {
      answer.lines().forEach(line -> touch(line, answer.test()));
    }
  }

  private void touch(String place, String test) {
    int colon = place.lastIndexOf(':');
    touching
        .computeIfAbsent(place.substring(0, colon), file -> new TreeMap<>())
        .computeIfAbsent(
            Integer.parseInt(place.substring(colon + 1)), line -> new LinkedHashSet<>())
        .add(test);
  }

  /** All tests, in order. */
  Collection<String> tests() {
    return millis.keySet();
  }

  /** All tests that may run on a mutant. */
  List<String> quickTests() {
    return millis.keySet().stream().filter(test -> millis.get(test) < SLOW_MILLIS).toList();
  }

  /** How long a test may take on a mutant, in milliseconds. */
  long limit(String test) {
    return 3_000 + 10 * millis.getOrDefault(test, 0L);
  }

  /** The tests that a mutant could make fail. */
  Set<String> reaching(PlannedMutant mutant) {
    Set<String> tests = between(mutant.mutant().file(), mutant.first(), mutant.last());
    boolean whole = mutant.memberEnd() == Integer.MAX_VALUE;
    if (tests.isEmpty() || whole) {
      tests = between(mutant.mutant().file(), whole ? 0 : mutant.memberStart(), mutant.memberEnd());
    }
    return tests;
  }

  /** The tests that touch any of a file's lines. */
  Set<String> reaching(String file) {
    return between(file, 0, Integer.MAX_VALUE);
  }

  private Set<String> between(String file, int first, int last) {
    Set<String> tests = new LinkedHashSet<>();
    touching
        .getOrDefault(file, new TreeMap<>())
        .subMap(first, true, last, true)
        .values()
        .forEach(tests::addAll);
    return tests;
  }
}
