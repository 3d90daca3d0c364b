package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.MutantOwners;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import engineroom.mutants.WorkerMessage.Answer;
import engineroom.mutants.WorkerMessage.Ending;
import engineroom.mutants.WorkerMessage.Loading;
import engineroom.mutants.WorkerMessage.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries one mutant: the tests of its owners first, then all others that reach it. */
final class MutantTrial {

  /** After so many tests that hang, no more are tried: each takes seconds. */
  private static final int HANGS = 3;

  private static final int MOST_REQUESTS = 250;

  private final TestCoverage coverage;
  private final MutantOwners behaviours;
  private final boolean quick;

  /**
   * Trials.
   *
   * @param quick true to run the tests of owners alone, and no more than it takes
   */
  MutantTrial(TestCoverage coverage, MutantOwners behaviours, boolean quick) {
    this.coverage = coverage;
    this.behaviours = behaviours;
    this.quick = quick;
  }

  /**
   * Tries it.
   *
   * @param tests those to run
   * @param before what is known of other tests, or null where there are none
   */
  MutantResult run(WorkerJvm worker, BuiltMutant built, Set<String> tests, MutantResult before)
      throws InterruptedException {
    Mutant mutant = built.planned().mutant();
    Set<String> owning = new LinkedHashSet<>();
    List<MutantOwner> owners = behaviours.of(mutant);
    owners.forEach(one -> owning.addAll(one.tests()));
    List<String> first = tests.stream().filter(owning::contains).toList();
    List<String> then =
        quick ? List.of() : tests.stream().filter(test -> !owning.contains(test)).toList();
    boolean initialises = built.planned().memberEnd() == Integer.MAX_VALUE;
    Map<String, Answer> noticed = new LinkedHashMap<>();
    boolean enough = quick || owners.isEmpty(); // of what nobody speaks of, one test is enough
    boolean runs = !first.isEmpty() || !then.isEmpty();
    if (runs && !initialises) {
      noticed.putAll(noticed(worker, built, first, then, enough, Loading.WARM));
    }
    if (runs && noticed.isEmpty()) {
      noticed.putAll(noticed(worker, built, first, then, enough, Loading.FRESH));
    }
    boolean uncovered =
        tests.isEmpty() && (before == null || before.status() == MutantStatus.NOT_COVERED);
    return result(mutant, noticed, owning, before, uncovered);
  }

  /** What is initialised once is not seen in classes that are warm: survivors are tried again. */
  private Map<String, Answer> noticed(
      WorkerJvm worker,
      BuiltMutant built,
      List<String> first,
      List<String> then,
      boolean one,
      Loading loading)
      throws InterruptedException {
    Map<String, Answer> noticed = new LinkedHashMap<>();
    Request request =
        new Request(
            built.classes().toString(),
            List.of(first, then),
            List.of(limits(first), limits(then)),
            HANGS,
            one,
            loading);
    worker.ask(request).stream()
        .filter(answer -> answer.ending() != Ending.PASSED)
        .forEach(answer -> noticed.put(answer.test(), answer));
    return noticed;
  }

  /**
   * Proves that what a worker tells is about its mutants: without any, all tests pass in it. Ends
   * its JVM if it has served for long.
   *
   * @throws RedRun where a mutant has left something behind
   */
  void proveClean(WorkerJvm worker, boolean last) throws InterruptedException {
    if (worker.requests() == 0 || !last && worker.requests() < MOST_REQUESTS) {
      return;
    }
    List<String> all = coverage.quickTests();
    Request request =
        new Request("", List.of(all), List.of(limits(all)), HANGS, false, Loading.WARM);
    for (Answer answer : worker.ask(request)) {
      if (answer.ending() != Ending.PASSED) {
        throw new RedRun(
            "a mutant has left something behind that lets %s fail without it: %s"
                .formatted(answer.test(), answer.message()));
      }
    }
    worker.close();
  }

  private List<Long> limits(List<String> tests) {
    return tests.stream().map(coverage::limit).toList();
  }

  private static MutantResult result(
      Mutant mutant,
      Map<String, Answer> noticed,
      Set<String> owning,
      MutantResult before,
      boolean uncovered) {
    List<String> killers = new ArrayList<>(noticed.keySet());
    if (before != null) {
      before.killers().stream().filter(test -> !noticed.containsKey(test)).forEach(killers::add);
    }
    Answer telling =
        noticed.values().stream()
            .max(Comparator.comparing(answer -> eloquence(answer, owning)))
            .orElse(null);
    boolean failed = noticed.values().stream().anyMatch(one -> one.ending() == Ending.FAILED);
    boolean keeps =
        before != null && !before.telling().isEmpty() && killers.contains(before.telling());
    MutantStatus status =
        failed
                || before != null
                    && before.status() == MutantStatus.KILLED
                    && !before.killers().isEmpty()
            ? MutantStatus.KILLED
            : !killers.isEmpty()
                ? MutantStatus.TIMED_OUT
                : uncovered ? MutantStatus.NOT_COVERED : MutantStatus.SURVIVED;
    if (keeps && !noticed.containsKey(before.telling()) || telling == null) {
      return new MutantResult(
          mutant,
          status,
          killers,
          keeps ? before.telling() : "",
          keeps ? before.message() : "",
          "");
    }
    return new MutantResult(mutant, status, killers, telling.test(), telling.message(), "");
  }

  /** A test of the behaviour says more than another, and two values more than an exception. */
  private static int eloquence(Answer answer, Set<String> owning) {
    int points = owning.contains(answer.test()) ? 8 : 0;
    points += answer.test().startsWith("engineroom.chapters.") ? 4 : 0;
    points += answer.message().startsWith("expected ") ? 2 : 0;
    return points + (answer.ending() == Ending.FAILED ? 1 : 0);
  }
}
