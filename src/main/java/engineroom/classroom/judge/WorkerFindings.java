package engineroom.classroom.judge;

import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.RecordedCase;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All that a worker told about one request. */
public final class WorkerFindings {

  private final List<JudgeNote> notes = new ArrayList<>();
  private final List<UnwrittenMethod> unwritten = new ArrayList<>();
  private final List<CompileError> errors = new ArrayList<>();
  private final List<CompileError> reaches = new ArrayList<>();
  private final List<TestResult> results = new ArrayList<>();
  private final Map<String, Set<Integer>> agreed = new HashMap<>();
  private final List<CaseDifference> differences = new ArrayList<>();
  private Optional<String> refused = Optional.empty();
  private Optional<WorkerEvent.Printed> printed = Optional.empty();
  private Optional<RanTest> running = Optional.empty();
  private Optional<RecordedCase> playing = Optional.empty();
  private boolean done;
  private boolean spent;
  private boolean stuck;
  private boolean early;

  /** What to know that changes no verdict. */
  public List<JudgeNote> notes() {
    return notes;
  }

  /** The methods that wait to be written. */
  public List<UnwrittenMethod> unwritten() {
    return unwritten;
  }

  /** What does not compile. */
  public List<CompileError> errors() {
    return errors;
  }

  /** Where it reaches for what is out of an engine's reach. */
  public List<CompileError> reaches() {
    return reaches;
  }

  /** How each test ended. */
  public List<TestResult> results() {
    return results;
  }

  /** The recorded cases that did not go as in the original. */
  public List<CaseDifference> differences() {
    return differences;
  }

  /** How many recorded cases went as in the original. */
  public int agreed() {
    return agreed.values().stream().mapToInt(Set::size).sum();
  }

  /** Whether a case went as in the original. */
  boolean agreed(RecordedCase played) {
    return agreed.getOrDefault(played.script(), Set.of()).contains(played.number());
  }

  /** Whether a case of a script went as in the original, by its number. */
  Predicate<Integer> agreed(ScriptCases script) {
    return agreed.getOrDefault(script.script(), Set.of())::contains;
  }

  /** Why nothing could be judged. */
  public Optional<String> refused() {
    return refused;
  }

  /** True if the code compiled, and could be judged. */
  public boolean judged() {
    return errors.isEmpty() && refused.isEmpty();
  }

  /** What the code printed. */
  public Optional<WorkerEvent.Printed> printed() {
    return printed;
  }

  boolean done() {
    return done;
  }

  boolean spent() {
    return spent;
  }

  /** True if a test, or a case, was stuck, so that others were not reached. */
  public boolean isStuck() {
    return stuck;
  }

  /** True if time was up before all was told; what had not been told by then is not known. */
  public boolean isEarly() {
    return early;
  }

  /** Time is up: the test under way has neither passed nor failed. */
  void endedEarly() {
    early = true;
    spent = true;
    done = true;
  }

  void refuse(String why) {
    refused = Optional.of(why);
    done = true;
  }

  /** The test under way, or the case, is the reason why the worker is gone. */
  void died(String why) {
    spent = true;
    if (running.isPresent()) {
      take(new WorkerEvent.Ended(TestResult.stuck(running.get(), why, List.of())));
    } else if (playing.isPresent()) {
      take(new WorkerEvent.Differed(new CaseDifference.NoEnd(playing.get(), why, List.of())));
    } else if (refused.isPresent()) {
      done = true; // it has said why
    } else {
      refuse(why);
    }
  }

  /** Takes in what a worker tells. */
  public void take(WorkerEvent event) {
    switch (event) {
      case WorkerEvent.Ready ready -> {}
      case WorkerEvent.Noted(JudgeNote note) -> notes.add(note);
      case WorkerEvent.Refused(String why) -> refused = Optional.of(why);
      case WorkerEvent.Unwritten(UnwrittenMethod method) -> unwritten.add(method);
      case WorkerEvent.NotCompiled(CompileError error) -> errors.add(error);
      case WorkerEvent.ReachedTooFar(CompileError place) -> reaches.add(place);
      case WorkerEvent.Started(RanTest test) -> {
        running.ifPresent(this::lose);
        running = Optional.of(test);
      }
      case WorkerEvent.Ended(TestResult result) -> {
        running = Optional.empty();
        results.add(result);
        stuck |= result.ending() == TestResult.Ending.STUCK;
      }
      case WorkerEvent.Playing(RecordedCase played) -> playing = Optional.of(played);
      case WorkerEvent.Agreed(ScriptCases cases) -> {
        playing = Optional.empty();
        agree(cases);
      }
      case WorkerEvent.Differed(CaseDifference difference) -> {
        playing = Optional.empty();
        differences.add(difference);
        stuck |= difference instanceof CaseDifference.NoEnd;
      }
      case WorkerEvent.Printed some -> printed = Optional.of(some);
      case WorkerEvent.Spent nothing -> spent = true;
      case WorkerEvent.Done nothing -> done = true;
    }
  }

  /** A test that began, and of whose end nothing was told, has not passed. */
  private void lose(RanTest test) {
    results.add(TestResult.failed(test, "it began and was not ended", List.of(), Optional.empty()));
  }

  private void agree(ScriptCases cases) {
    agreed.computeIfAbsent(cases.script(), script -> new HashSet<>()).addAll(cases.cases());
  }

  /** A request for what is left after a test was stuck, or a case. */
  WorkerRequest.Behaviours rest(WorkerRequest.Behaviours request) {
    List<String> skipped = new ArrayList<>(request.skipped());
    results.stream().map(TestResult::name).distinct().forEach(skipped::add);
    List<ScriptCases> cases = request.cases().stream().map(this::rest).toList();
    return new WorkerRequest.Behaviours(
        request.engine(), request.behaviours(), cases, skipped, request.limit());
  }

  private ScriptCases rest(ScriptCases asked) {
    Set<Integer> left = new TreeSet<>(asked.cases());
    left.removeIf(agreed(asked));
    differences.stream()
        .map(CaseDifference::played)
        .filter(played -> played.script().equals(asked.script()))
        .forEach(played -> left.remove(played.number()));
    return new ScriptCases(asked.script(), List.copyOf(left));
  }

  /** Adds what a later try found out about other tests; of the engine it tells nothing new. */
  void add(WorkerFindings rest) {
    results.addAll(rest.results);
    early |= rest.early;
    differences.addAll(rest.differences);
    rest.agreed.forEach((script, cases) -> agree(new ScriptCases(script, List.copyOf(cases))));
    if (rest.results.isEmpty() && rest.agreed.isEmpty() && rest.differences.isEmpty()) {
      rest.refused.map(JudgeNote.Remark::new).ifPresent(notes::add);
    }
  }
}
