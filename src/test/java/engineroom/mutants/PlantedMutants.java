package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantOwners;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import engineroom.book.mutant.MutantsOfBehaviours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Three mutants of which every run knows beforehand what must become of them: a run that finds
 * anything else is red, whatever it says of all others.
 */
final class PlantedMutants {

  private static final String FILE = "src/main/java/engineroom/engine/Engine.java";

  private final String text;

  PlantedMutants() throws IOException {
    text = Files.readString(Path.of(FILE));
  }

  /** What was planted, what had to come of it, and what came. */
  record Outcome(String planted, MutantStatus expected, MutantStatus found, int tests) {}

  /**
   * Tries them.
   *
   * @throws RedRun where one does not end as it must
   */
  List<Outcome> tryAll(
      MutantBuilder builder,
      MutantTrial trial,
      TestCoverage coverage,
      MutantOwners owners,
      WorkerJvm worker)
      throws InterruptedException, IOException {
    List<PlannedMutant> planned =
        List.of(
            plant(
                "Engine#isShutdown", "return shutdown;", "return !shutdown;", "says the opposite"),
            plant(
                "Engine#isShutdown",
                "return shutdown;",
                "while (id != null) Thread.onSpinWait(); return shutdown;",
                "never answers"),
            plant(
                "Engine#toString",
                "return id.substring(0, 8);",
                "return String.valueOf(id.substring(0, 8));",
                "asks once more for what it has"));
    List<MutantStatus> expected =
        List.of(MutantStatus.KILLED, MutantStatus.TIMED_OUT, MutantStatus.SURVIVED);
    List<BuiltMutant> built = builder.build(planned);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      Set<String> tests = coverage.reaching(built.get(i).planned());
      if (expected.get(i) == MutantStatus.TIMED_OUT) {
        tests = Set.of(owning(built.get(i), tests, owners)); // one is enough: it takes seconds
      }
      MutantResult result = trial.run(worker, built.get(i), tests, null);
      outcomes.add(
          new Outcome(
              result.mutant().member() + " " + result.mutant().change(),
              expected.get(i),
              result.status(),
              tests.size()));
      check(outcomes.getLast(), result, owners);
    }
    return outcomes;
  }

  private static String owning(BuiltMutant built, Set<String> tests, MutantOwners owners) {
    return owners.of(built.planned().mutant()).stream()
        .flatMap(owner -> owner.tests().stream())
        .filter(tests::contains)
        .findFirst()
        .orElseThrow(() -> new RedRun("no test shows what the planted mutants break"));
  }

  private PlannedMutant plant(String member, String before, String after, String change) {
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new RedRun("a planted mutant no longer fits " + FILE + ": it looks for " + before);
    }
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    Mutant mutant =
        new Mutant(
            member + " planted", "source", "planted", FILE, member, line, change, before, after);
    String changed = text.substring(0, at) + after + text.substring(at + before.length());
    return new PlannedMutant(mutant, Map.of(FILE, changed), line, line, line, line);
  }

  private static void check(Outcome outcome, MutantResult result, MutantOwners owners) {
    if (outcome.found() != outcome.expected()) {
      throw new RedRun(
          "the planted mutant '%s' is %s, and must be %s: this run proves nothing"
              .formatted(outcome.planted(), outcome.found().words(), outcome.expected().words()));
    }
    boolean joined = !new MutantsOfBehaviours(List.of(result), owners).survivors().isEmpty();
    if (joined != (outcome.expected() == MutantStatus.SURVIVED)) {
      throw new RedRun(
          "the planted mutant '%s' is joined to its behaviours wrongly: this run proves nothing"
              .formatted(outcome.planted()));
    }
  }
}
