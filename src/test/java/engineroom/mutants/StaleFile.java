package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantFile;
import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of the port, as it is and as it was when its mutants were recorded.
 *
 * <p>Where the file is the same, what tests noticed that have not changed is still true of each
 * mutant that has not changed: those of changed classes run again where a behaviour needs them. A
 * new wrong answer is a new mutant, and leaves the others what they were.
 */
final class StaleFile {

  private final String file;
  private final String digest;
  private final String operators;
  private final Map<String, String> tests;
  private final Map<Mutant, MutantResult> before = new HashMap<>();
  private final Set<String> same = new LinkedHashSet<>();
  private final boolean fresh;

  /**
   * A file.
   *
   * @param tests the test classes that touch it, with their digests
   * @param recorded what was recorded of it, or null
   */
  StaleFile(
      String file,
      String digest,
      String operators,
      Map<String, String> tests,
      MutantFile recorded) {
    this.file = file;
    this.digest = digest;
    this.operators = operators;
    this.tests = tests;
    boolean known =
        recorded != null
            && recorded.digest().equals(digest)
            && lasting(recorded.operators()).equals(lasting(operators));
    if (known) {
      tests.forEach(
          (type, now) -> {
            if (now.equals(recorded.tests().get(type))) {
              same.add(type);
            }
          });
      recorded.results().forEach(one -> before.put(one.mutant(), kept(one)));
    }
    fresh =
        known
            && recorded.operators().equals(operators)
            && same.equals(recorded.tests().keySet())
            && same.equals(tests.keySet());
  }

  /**
   * What counts for every mutant of the file, of all that {@link ProjectState#operators} has: how
   * the operators work, and which behaviours name its members. What lies between are texts of
   * single mutants.
   */
  private static List<String> lasting(String operators) {
    List<String> parts = Arrays.asList(operators.split("-"));
    return List.of(parts.getFirst(), parts.getLast());
  }

  /** What is left of a result when only the tests that have not changed count. */
  private MutantResult kept(MutantResult result) {
    List<String> killers = result.killers().stream().filter(this::isSame).toList();
    boolean tells = killers.contains(result.telling());
    return new MutantResult(
        result.mutant(),
        killers.isEmpty() && result.status().noticed() ? MutantStatus.SURVIVED : result.status(),
        killers,
        tells ? result.telling() : "",
        tells ? result.message() : "",
        "");
  }

  private boolean isSame(String test) {
    return same.contains(test.substring(0, test.indexOf('#')));
  }

  String file() {
    return file;
  }

  String digest() {
    return digest;
  }

  String operators() {
    return operators;
  }

  Map<String, String> tests() {
    return tests;
  }

  /** True if there is nothing to try. */
  boolean isFresh() {
    return fresh;
  }

  /** What is still known of a mutant that is to the letter what it was, or null. */
  MutantResult before(Mutant mutant) {
    return before.get(mutant);
  }

  /**
   * The tests that have to run on a mutant: of those that reach it, what has changed since, and of
   * that only the tests of behaviours that have no witness any more. Where nobody is left that
   * notices, everybody is asked.
   *
   * @param owners the behaviours that the mutant concerns
   */
  Set<String> toRun(Mutant mutant, Set<String> reaching, List<MutantOwner> owners) {
    MutantResult before = before(mutant);
    if (before == null) {
      return reaching;
    }
    Set<String> tests = changed(reaching);
    if (owners.isEmpty() && before.status().noticed()) {
      tests.clear();
    } else if (owners.stream().anyMatch(one -> one.notices(before))) {
      Set<String> lacking =
          owners.stream()
              .filter(one -> !one.notices(before))
              .flatMap(one -> one.tests().stream())
              .collect(Collectors.toSet());
      tests.retainAll(lacking);
    }
    return tests;
  }

  /** Those of some tests that are not as they were. */
  private Set<String> changed(Set<String> some) {
    Set<String> changed = new LinkedHashSet<>(some);
    changed.removeIf(this::isSame);
    return changed;
  }
}
