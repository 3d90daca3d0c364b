package engineroom.classroom.judge;

import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a worker told about one request. */
public final class WorkerFindings {

  private final List<JudgeNote> notes = new ArrayList<>();
  private final List<UnwrittenMethod> unwritten = new ArrayList<>();
  private final List<CompileError> errors = new ArrayList<>();
  private final List<TestResult> results = new ArrayList<>();
  private Optional<String> refused = Optional.empty();
  private Optional<WorkerEvent.Printed> printed = Optional.empty();
  private Optional<RanTest> running = Optional.empty();
  private boolean done;
  private boolean spent;
  private boolean stuck;

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

  /** How each test ended. */
  public List<TestResult> results() {
    return results;
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

  boolean stuck() {
    return stuck;
  }

  void refuse(String why) {
    refused = Optional.of(why);
    done = true;
  }

  /** The test under way is the reason why the worker is gone. */
  void died(String why) {
    spent = true;
    running.ifPresentOrElse(
        test -> take(new WorkerEvent.Ended(TestResult.stuck(test, why, List.of()))),
        () -> refuse(why));
  }

  void take(WorkerEvent event) {
    switch (event) {
      case WorkerEvent.Ready ready -> {}
      case WorkerEvent.Noted(JudgeNote note) -> notes.add(note);
      case WorkerEvent.Refused(String why) -> refused = Optional.of(why);
      case WorkerEvent.Unwritten(UnwrittenMethod method) -> unwritten.add(method);
      case WorkerEvent.NotCompiled(CompileError error) -> errors.add(error);
      case WorkerEvent.Started(RanTest test) -> running = Optional.of(test);
      case WorkerEvent.Ended(TestResult result) -> {
        running = Optional.empty();
        results.add(result);
        stuck |= result.ending() == TestResult.Ending.STUCK;
      }
      case WorkerEvent.Printed some -> printed = Optional.of(some);
      case WorkerEvent.Spent nothing -> spent = true;
      case WorkerEvent.Done nothing -> done = true;
    }
  }

  /** A request for what is left after a test was stuck. */
  WorkerRequest.Behaviours rest(WorkerRequest.Behaviours request) {
    List<String> skipped = new ArrayList<>(request.skipped());
    results.stream().map(TestResult::name).distinct().forEach(skipped::add);
    return new WorkerRequest.Behaviours(
        request.engine(), request.behaviours(), skipped, request.limit());
  }

  /** Adds what a later try found out about other tests; of the engine it tells nothing new. */
  void add(WorkerFindings rest) {
    results.addAll(rest.results);
    if (rest.results.isEmpty()) {
      rest.refused.map(JudgeNote.Remark::new).ifPresent(notes::add);
    }
  }
}
