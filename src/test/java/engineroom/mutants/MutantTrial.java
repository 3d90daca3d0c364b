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

/**
 * Tries one mutant: all tests of its owners, and where none of them notices, the others that reach
 * it, until one does.
 */
final class MutantTrial {

  /** After so many tests that hang, no more are tried: each takes seconds. */
  private static final int HANGS = 3;

  /** How many times as long it takes to believe that a test hangs. */
  private static final int DOUBT = 4;

  private static final int MOST_REQUESTS = 250;

  private final TestCoverage coverage;
  private final MutantOwners behaviours;
  private final boolean quick;

  /**
   * Trials.
   *
   * @param quick true to run the tests of owners alone, until one notices
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
    Map<String, Answer> noticed = noticed(worker, built, first, quick, initialises);
    boolean known = before != null && before.killers().stream().anyMatch(owning::contains);
    if (noticed.isEmpty() && !known) {
      noticed.putAll(noticed(worker, built, then, true, initialises));
    }
    boolean uncovered =
        tests.isEmpty() && (before == null || before.status() == MutantStatus.NOT_COVERED);
    return result(mutant, noticed, owning, before, uncovered);
  }

  /** What is initialised once is not seen in classes that are warm: survivors are tried again. */
  private Map<String, Answer> noticed(
      WorkerJvm worker, BuiltMutant built, List<String> tests, boolean one, boolean initialises)
      throws InterruptedException {
    Map<String, Answer> noticed = new LinkedHashMap<>();
    if (!tests.isEmpty() && !initialises) {
      noticed.putAll(noticed(worker, built, tests, one, Loading.WARM));
    }
    if (!tests.isEmpty() && noticed.isEmpty()) {
      noticed.putAll(noticed(worker, built, tests, one, Loading.FRESH));
    }
    return noticed;
  }

  /**
   * Whoever hangs, while none fails, is asked once more, with patience: the machine may be busy.
   */
  private Map<String, Answer> noticed(
      WorkerJvm worker, BuiltMutant built, List<String> tests, boolean one, Loading loading)
      throws InterruptedException {
    Map<String, Answer> noticed = ask(worker, built, tests, 1, one, loading);
    List<String> hung =
        noticed.values().stream()
            .filter(answer -> answer.ending() == Ending.HUNG)
            .map(Answer::test)
            .sorted(Comparator.comparing(coverage::limit))
            .limit(1)
            .toList();
    boolean doubtful = hung.size() > 0 && noticed.values().stream().noneMatch(MutantTrial::failed);
    return doubtful && ask(worker, built, hung, DOUBT, true, Loading.FRESH).isEmpty()
        ? new LinkedHashMap<>()
        : noticed;
  }

  private static boolean failed(Answer answer) {
    return answer.ending() == Ending.FAILED;
  }

  private Map<String, Answer> ask(
      WorkerJvm worker,
      BuiltMutant built,
      List<String> tests,
      int patience,
      boolean one,
      Loading loading)
      throws InterruptedException {
    Map<String, Answer> noticed = new LinkedHashMap<>();
    Request request =
        new Request(
            built.classes().toString(),
            List.of(tests),
            List.of(limits(tests, patience)),
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
    List<Answer> red = red(worker, coverage.quickTests());
    if (!red.isEmpty()) { // what is left behind stays; a machine that was busy may be idle now
      red = red(worker, red.stream().map(Answer::test).toList());
    }
    for (Answer answer : red) {
      throw new RedRun(
          "a mutant has left something behind that lets %s fail without it: %s"
              .formatted(answer.test(), answer.message()));
    }
    worker.close();
  }

  private List<Answer> red(WorkerJvm worker, List<String> tests) throws InterruptedException {
    Request request =
        new Request("", List.of(tests), List.of(limits(tests, DOUBT)), HANGS, false, Loading.WARM);
    return worker.ask(request).stream().filter(answer -> answer.ending() != Ending.PASSED).toList();
  }

  private List<Long> limits(List<String> tests, int patience) {
    return tests.stream().map(test -> patience * coverage.limit(test)).toList();
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
    boolean failed = noticed.values().stream().anyMatch(MutantTrial::failed);
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
